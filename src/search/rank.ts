import type { Pagefind, Result } from './pagefind.ts'
import { rankBySome } from './some.ts'

/** A page that was found, and for which of the words. */
export interface Hit extends Result {
  words: string[]
}

/** The pages that were found. */
export interface Ranked {
  hits: Hit[]
  /** How many there would be without the filters. */
  unfiltered: number
  /** The words that no page has, nor any beginning of them. */
  missing: string[]
}

/** Pagefind's search with the reader's filters. */
export type Search = (words: string) => ReturnType<Pagefind['search']>

/** Fewer pages with all the words are few: then those with some of them are found as well. */
const FEW = 10

/**
 * The pages that have some words, and before all others those that have them side by side.
 * @param phrase the words as they were typed; empty where they need not stand side by side
 */
export async function rank(words: string[], phrase: string, search: Search): Promise<Ranked> {
  const ranked = await rankByAll(words, search)
  const { hits, ...rest } = words.length > 1 && ranked.hits.length < FEW ? await rankBySome(words, search) : ranked
  const whole = new Set(phrase ? (await search(`"${phrase}"`)).results.map(({ id }) => id) : [])
  const first = ({ id }: Hit) => Number(whole.has(id))
  return { ...rest, hits: hits.sort((a, b) => first(b) - first(a) || b.score - a.score) }
}

async function rankByAll(words: string[], search: Search): Promise<Ranked> {
  if (words.length === 0) return { hits: [], unfiltered: 0, missing: [] }
  const { results, unfilteredResultCount: unfiltered } = await search(words.join(' '))
  return { hits: results.map((result) => ({ ...result, words })), unfiltered, missing: unfiltered === 0 ? words : [] }
}
