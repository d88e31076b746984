import { type Found, foundIn, nothing } from './found.ts'
import type { Pagefind } from './pagefind.ts'
import { type Ranked, rank, type Search } from './rank.ts'
import { strangers } from './strangers.ts'
import { kindOf, termsOf } from './terms.ts'

/** What is looked for, and where; an empty kind or part is all of them. */
export interface Wanted {
  words: string
  kind: string
  part: string
}

/**
 * Searches the guide. Who looks for "lamp worksheet" gets worksheets, as long as there are any.
 * @param limit how many pages to load
 */
export async function findPages(wanted: Wanted, limit: number, pagefind: Pagefind): Promise<Found> {
  const narrow = narrowed(wanted)
  const found = narrow ? await find(narrow, limit, pagefind) : nothing
  return found.total > 0 ? found : find(wanted, limit, pagefind)
}

/** The query without a word that says what kind of page is wanted; null where no word says that, or nothing else would be left. */
function narrowed({ words, kind, part }: Wanted): Wanted | null {
  const all = words.split(/\s+/)
  const named = all.map(kindOf).find(Boolean)
  const others = all.filter((word) => !kindOf(word)).join(' ')
  return named && !kind && termsOf(others).words.length > 0 ? { words: others, kind: named, part } : null
}

async function find({ words: query, kind, part }: Wanted, limit: number, pagefind: Pagefind): Promise<Found> {
  const filters = { ...(kind && { kind }), ...(part && { part }) }
  const search = once((some) => pagefind.search(some, { filters }))
  const { words, phrase } = termsOf(query)
  const first = await load(await rank(words, phrase, search), limit)
  const strange = [...first.missing, ...strangers(first.pages, words)]
  if (strange.length === 0) return foundIn(first.pages, words, first)
  // What Pagefind takes for an unknown word would only lead astray.
  const known = words.filter((word) => !strange.includes(word))
  const last = await load(await rank(known, '', search), limit)
  return { ...foundIn(last.pages, known, last), known: false }
}

async function load({ hits, ...ranked }: Ranked, limit: number) {
  const pages = hits.slice(0, limit).map(async ({ words, data }) => ({ words, data: await data() }))
  return { ...ranked, total: hits.length, pages: await Promise.all(pages) }
}

/** Asks for the same words only once. */
function once(search: Search): Search {
  const asked = new Map<string, ReturnType<Search>>()
  return (words) => {
    const answer = asked.get(words) ?? search(words)
    asked.set(words, answer)
    return answer
  }
}
