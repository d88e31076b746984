import { type Found, foundIn, nothing, type PageData } from './found.ts'
import { wordsOf } from './mark.ts'

/** What is looked for, and where; an empty kind or part is all of them. */
export interface Wanted {
  words: string
  kind: string
  part: string
}

/** What is used of Pagefind's script; it comes with the index and has no types of its own. */
interface Pagefind {
  createInstance(options: object): Instance
}
interface Instance {
  search(
    words: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<PageData> }[]; unfilteredResultCount: number }>
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/')
let instance: Promise<Instance> | undefined

/**
 * Searches the guide.
 * @param limit how many pages to load
 * @throws where the index cannot be loaded; a later call tries again
 */
export async function findPages({ words, kind, part }: Wanted, limit: number): Promise<Found> {
  const folded = wordsOf(words)
  if (folded.length === 0) return nothing
  const pagefind = await load()
  const { results, unfilteredResultCount } = await pagefind.search(words, { filters: { ...(kind && { kind }), ...(part && { part }) } })
  const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()))
  return foundIn(pages, folded, { total: results.length, unfiltered: unfilteredResultCount })
}

/** All words of the guide, the more frequent first. */
export async function vocabulary(): Promise<string[]> {
  const response = await fetch(`${base}pagefind/words.json`)
  return response.json()
}

async function load(): Promise<Instance> {
  instance ??= import(/* @vite-ignore */ `${base}pagefind/pagefind.js`).then((pagefind: Pagefind) =>
    // A guide is small enough to be searched between two keystrokes: the worker would only be 12 KB more to wait for.
    pagefind.createInstance({ baseUrl: base, excerptLength: 22, noWorker: true }),
  )
  return instance.catch((problem) => {
    instance = undefined
    throw problem
  })
}
