import { landing } from './landing.ts'
import { afterHeading, excerptPieces, markWords, type Piece, stem, wordsOf } from './mark.ts'

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
 * What Pagefind's first pages say of some folded words.
 * @param count how many pages there are, with the filters and without
 */
export function foundIn(pages: PageData[], words: string[], count: { total: number; unfiltered: number }): Found {
  const hits = [...new Set(pages.flatMap(hitsOf))]
  const all = (start: (word: string) => string) => words.every((word) => hits.some((hit) => hit.startsWith(start(word))))
  // Pagefind answers an unknown word with the longest beginning of it that is a word: "apolgy" with each "a".
  if (!all((word) => word.slice(0, 4))) return { ...nothing, unfiltered: count.total > 0 ? 0 : count.unfiltered, known: false }
  return { ...count, pages: pages.map((page) => pageOf(page, words)), known: all(stem) }
}

function hitsOf({ content, locations }: PageData): string[] {
  const words = content.split(/\s+/)
  return wordsOf(locations.map((at) => words[at]).join(' '))
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
