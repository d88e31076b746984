import { hyphened } from './check/wording.ts'

/** The address that a title makes: "Who’s at the café?" → "whos-at-the-cafe"; empty where it has no letter from a to z and no digit. */
export const slugFrom = (title: string) => hyphened(title.normalize('NFKD').replace(/[\p{M}'’‘]/gu, ''))
