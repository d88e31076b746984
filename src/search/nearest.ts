import { closest, distance } from 'fastest-levenshtein'
import { stem, wordsOf } from './mark.ts'

/**
 * What a query with misspelt words was probably meant to be; null where no word of it is unknown, or none is near enough to a known one.
 * @param vocabulary folded words, the more frequent first: of two that are equally near, the more frequent is meant
 */
export function suggestion(query: string, vocabulary: readonly string[]): string | null {
  const words = wordsOf(query)
  const meant = words.map((word) => correction(word, vocabulary))
  return meant.some(Boolean) ? words.map((word, i) => meant[i] ?? word).join(' ') : null
}

function correction(word: string, vocabulary: readonly string[]): string | null {
  if (word.length < 4 || vocabulary.some((known) => known.startsWith(word) || stem(known) === stem(word))) return null
  const nearest: string | undefined = closest(word, vocabulary)
  return nearest !== undefined && distance(word, nearest) <= slips(word) ? nearest : null
}

/** How many slips of the finger to forgive: two letters that changed places count as two. */
const slips = (word: string) => (word.length < 6 ? 1 : 2)
