import type { GuideChapter } from './chapters.ts'

/** What a chapter owes: the memo that it is retold from, or that it has as it first appeared. */
export interface Credit {
  /** "Retold in new words from the memo", "First published as". */
  how: string
  title: string
  author: string
  publication: string
  /** In words; empty where none is known. */
  date: string
}

/** The credit of a chapter; `undefined` where it was written for this guide. */
export function credited({ data: { source }, author, publication }: GuideChapter): Credit | undefined {
  if (!source || !publication) return undefined
  const how = publication.retold ? 'Retold in new words from the memo' : 'First published as'
  return { how, title: source.title, author, publication: publication.name, date: dayInWords(source.date) }
}

/** Who sends a memo, in a few words: "Ida Sprocket", "Repair Gazette, retold". */
export const sender = ({ author, publication }: GuideChapter): string => (author || publication?.name) + retold(publication)

/** What goes on after the sender of a memo that is told in new words. */
export const retold = (publication: GuideChapter['publication']) => (publication?.retold ? ', retold' : '')

/** A day as "14 May 2008"; a year stays a year. */
export function dayInWords(date = ''): string {
  if (date.length < 10) return date
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
}
