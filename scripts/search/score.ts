import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { suggestion } from '../../src/search/nearest.ts'
import { findPages } from '../../src/search/query.ts'
import type { Reader } from './served.ts'

const relevance = z.array(
  z.strictObject({
    /** What sort of query it is: "title", "typo". */
    kind: z.string(),
    query: z.string(),
    /** The pages that may come first, such as `chapters/SLUG`. */
    wanted: z.array(z.string()).min(1),
    /** Not looked at while search is tuned. */
    held: z.boolean().default(false),
  }),
)

export type Query = z.infer<typeof relevance>[number]

/** How a query went. */
export interface Answer extends Query {
  /** The place of the first page that was wanted, from 1; infinite where there is none among the first five. */
  place: number
  /** What came first. */
  pages: string[]
  /** What was offered in its stead. */
  meant: string | null
}

/** The queries of a relevance set. */
export const readQueries = (file: string): Query[] => relevance.parse(parse(readFileSync(file, 'utf8')))

/** Asks a query as a reader does, who also follows the suggestion of another spelling. */
export async function ask(query: Query, { pagefind, vocabulary }: Pick<Reader, 'pagefind' | 'vocabulary'>): Promise<Answer> {
  const found = await look(query.query)
  const meant = found.known ? null : suggestion(query.query, await vocabulary())
  const better = meant ? (await look(meant)).pages : []
  return { ...query, meant, pages: found.pages, place: Math.min(placeOf(query, found.pages), placeOf(query, better)) }

  async function look(words: string) {
    const { pages, known } = await findPages({ words, kind: '', part: '' }, 5, pagefind)
    return { known, pages: pages.map(({ href }) => href.replace(/^\/|\/$/g, '')) }
  }
}

function placeOf({ wanted }: Query, pages: string[]): number {
  const at = pages.findIndex((page) => wanted.includes(page))
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1
}

/** Of some answers, how many per cent have a page that was wanted among the first pages. */
export const within = (first: number, answers: Answer[]) => (100 * answers.filter(({ place }) => place <= first).length) / answers.length
