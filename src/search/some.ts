import type { Result } from './pagefind.ts'
import type { Hit, Ranked, Search } from './rank.ts'

/**
 * The pages that have some of several words, by how much the words that they have tell: the fewer pages have a word, the more it tells of what is meant.
 * Those that have hardly anything are left out.
 */
export async function rankBySome(words: string[], search: Search): Promise<Ranked> {
  const found = await Promise.all(words.map(async (word) => ({ word, ...(await search(word)) })))
  const groups = alike(found).map((group) => ({ ...group, told: toldBy(group.words, found) }))
  const least = Math.max(...groups.map(({ told }) => told)) / 4
  const hits = groups.filter(({ told }) => told >= least).map((group) => hitsOf(group, search))
  const everywhere = found.map(({ unfilteredResultCount }) => unfilteredResultCount)
  return {
    hits: (await Promise.all(hits)).flat(),
    unfiltered: Math.max(...everywhere),
    missing: words.filter((_, i) => everywhere[i] === 0),
  }
}

/** A word, and the pages that have it. */
interface Found {
  word: string
  results: Result[]
}

/** Pages that have the same of the words. */
interface Group {
  words: string[]
  ids: Set<string>
}

const toldBy = (words: string[], found: Found[]) =>
  found.reduce((sum, { word, results }) => sum + (words.includes(word) ? 1 / Math.sqrt(results.length) : 0), 0)

function alike(found: Found[]): Group[] {
  const ids = new Set(found.flatMap(({ results }) => results.map(({ id }) => id)))
  const having = found.map(({ word, results }) => ({ word, ids: new Set(results.map(({ id }) => id)) }))
  const groups = new Map<string, Group>()
  for (const id of ids) {
    const words = having.filter(({ ids }) => ids.has(id)).map(({ word }) => word)
    const group = groups.get(words.join(' ')) ?? { words, ids: new Set() }
    groups.set(words.join(' '), group)
    group.ids.add(id)
  }
  return [...groups.values()]
}

/** Pagefind finds only what has all words, so it is asked once for each group. */
async function hitsOf({ words, ids, told }: Group & { told: number }, search: Search): Promise<Hit[]> {
  const { results } = await search(words.join(' '))
  return results.filter(({ id }) => ids.has(id)).map((result) => ({ ...result, score: result.score * told, words }))
}
