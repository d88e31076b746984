import type { PageData } from './found.ts'
import { stem, wordsOf } from './mark.ts'

/** A page as Pagefind has loaded it, and the words for which it was found. */
export interface Loaded {
  data: PageData
  words: string[]
}

/**
 * Of some words, those that the guide does not have: Pagefind answers an unknown word with the longest beginning of it that is a word, "apolgy" with
 * each "a".
 */
export const strangers = (pages: Loaded[], words: string[]): string[] => lacking(pages, words, (word) => word.slice(0, 4))

/** Of some words, those that stand in no page in any of their forms: the guide may have them spelt otherwise. */
export const misspelt = (pages: Loaded[], words: string[]): string[] => lacking(pages, words, stem)

/** Words for which pages were found, none of which has a word with the same start. */
function lacking(pages: Loaded[], words: string[], start: (word: string) => string): string[] {
  const hits = new Map(pages.map(({ data }) => [data, hitsOf(data)]))
  const has = (data: PageData, word: string) => wordsOf(word).every((part) => hits.get(data)?.some((hit) => hit.startsWith(start(part))))
  return words.filter((word) => {
    const claimed = pages.filter((page) => page.words.includes(word))
    return claimed.length > 0 && !claimed.some(({ data }) => has(data, word))
  })
}

/** The words found in a page's text, and those of its metadata, of which Pagefind does not say which it found. */
function hitsOf({ content, locations, meta }: PageData): string[] {
  const words = content.split(/\s+/)
  return wordsOf([...locations.map((at) => words[at]), ...Object.values(meta)].join(' '))
}
