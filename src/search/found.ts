import { landing } from './landing.ts'
import { afterHeading, excerptPieces, markWords, type Piece, wordsOf } from './mark.ts'
import { type Loaded, misspelt } from './strangers.ts'

/** A page in which the words were found. */
export interface Page {
  title: Piece[]
  href: string
  kind: string
  part: string
  /** The words around those found at the top of the page; empty where they stand in its sections. */
  excerpt: Piece[]
  /** Where in the page they stand, by heading. */
  sections: { title: Piece[]; href: string; excerpt: Piece[] }[]
}

/** What the guide has on the words. */
export interface Found {
  /** How many pages, of which `pages` are the first. */
  total: number
  pages: Page[]
  /** How many there would be without the filters. */
  unfiltered: number
  /** Each word, or a form of it, stands in one of the pages: it is spelt as the guide spells it. */
  known: boolean
}

interface Excerpt {
  url: string
  excerpt: string
}

/** What Pagefind tells of a page, as far as it is used. */
export interface PageData extends Excerpt {
  content: string
  /** Which words of the content were found. */
  locations: number[]
  meta: Record<string, string>
  filters: Record<string, string[]>
  sub_results: (Excerpt & { title: string; anchor?: object })[]
}

/** What there is where nothing was looked for. */
export const nothing: Found = { total: 0, pages: [], unfiltered: 0, known: true }

/**
 * What Pagefind's first pages say of some words.
 * @param count how many pages there are altogether, with the filters and without
 */
export function foundIn(pages: Loaded[], words: string[], { total, unfiltered }: Pick<Found, 'total' | 'unfiltered'>): Found {
  const marked = wordsOf(words.join(' '))
  return { total, unfiltered, pages: pages.map(({ data }) => pageOf(data, marked)), known: misspelt(pages, words).length === 0 }
}

function pageOf({ url, meta: { title = '' }, filters, excerpt, sub_results }: PageData, words: string[]): Page {
  const top = sub_results.find(({ anchor }) => !anchor)
  const sections = sub_results.filter(({ anchor }) => anchor).slice(0, 3)
  return {
    title: markWords(title, words),
    href: url,
    kind: filters.kind?.[0] ?? '',
    part: filters.part?.[0] ?? '',
    excerpt: afterHeading(excerptPieces(top?.excerpt ?? (sections.length > 0 ? '' : excerpt)), title),
    sections: sections.map((section) => {
      const pieces = afterHeading(excerptPieces(section.excerpt), section.title)
      return { title: markWords(section.title, words), href: landing(section.url, pieces), excerpt: pieces }
    }),
  }
}
