import { fold, stem } from './mark.ts'

/**
 * A text as wordings are looked for in it: its words, folded and without the endings of their forms, each between spaces. `Two queues` and `a queue` have
 * ` queu ` in common.
 */
export function rootsOf(text: string): string {
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return ` ${words.map(rootOf).join(' ')} `
}

const known = new Map<string, string>()

/** The same words come again and again, and take time to reduce. */
function rootOf(word: string): string {
  const root = known.get(word) ?? stem(fold(word)).replace(/(?<=.{3})e$/, '')
  known.set(word, root)
  return root
}

/** How often some wordings, in whatever form, stand in a text of which these are the roots. */
export function countIn(roots: string, wordings: readonly string[]): number {
  return wordings.reduce((sum, wording) => sum + roots.split(rootsOf(wording)).length - 1, 0)
}
