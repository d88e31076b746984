import { fold, stem } from './mark.ts'

/**
 * A text as wordings are looked for in it: its words, folded and without the endings of their forms, each between spaces. `Two queues` and `a queue` have
 * ` queu ` in common.
 */
export function rootsOf(text: string): string {
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return ` ${words.map((word) => stem(fold(word)).replace(/(?<=.{3})e$/, '')).join(' ')} `
}

/** How often some wordings, in whatever form, stand in a text of which these are the roots. */
export function countIn(roots: string, wordings: readonly string[]): number {
  return wordings.reduce((sum, wording) => sum + roots.split(rootsOf(wording)).length - 1, 0)
}
