import type { PageData } from './found.ts'

/** What is used of Pagefind; it comes with the index and has no types of its own. */
export interface Pagefind {
  /** The pages that have all words, the best first; in quotes, those in which the words stand together. */
  search(words: string, options: { filters: Record<string, string> }): Promise<Results>
}

export interface Results {
  results: Result[]
  /** How many pages there would be without the filters. */
  unfilteredResultCount: number
}

/** A page in which words were found; `data` loads what it says. */
export interface Result {
  id: string
  score: number
  data(): Promise<PageData>
}

/**
 * How Pagefind searches the guide, tuned with `npm run search:score`.
 * - A guide is small enough to be searched between two keystrokes: the worker would only be 12 KB more to wait for.
 * - A long chapter is no worse than a short one, and what it says often it means.
 * - A title counts once for every page. A chapter has its own twice, and so comes before its worksheet.
 * - `seldom` is what a page is also found by, but last (see integrations/also.ts).
 */
export const settings = {
  excerptLength: 22,
  noWorker: true,
  ranking: { pageLength: 0, termFrequency: 0.8, metaWeights: { title: 1, seldom: 0.3 } },
}
