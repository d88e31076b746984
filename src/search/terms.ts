import { commonWords } from './common.ts'

/** What a query looks for. */
export interface Terms {
  /** Its telling words as they were typed, without the punctuation around them: `who's` and `step-by-step` are one word each. */
  words: string[]
  /** The words as they stand side by side, where that is worth looking for; else empty. */
  phrase: string
}

const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu
/** A sentence of this many common words is a question, and no page has it word for word. */
const CHATTY = 2

/** The words of a query that tell something; all of them where none does. */
export function termsOf(query: string): Terms {
  const all = query.split(/\s+/).flatMap((word) => word.replace(edges, '') || [])
  const telling = all.filter((word) => !isCommon(word))
  const words = telling.length > 0 ? telling : all
  const side = all.slice(all.indexOf(words[0] ?? ''), all.lastIndexOf(words.at(-1) ?? '') + 1)
  const phrase = side.length - words.length < CHATTY ? side : words
  return { words: [...new Set(words)], phrase: phrase.length > 1 ? phrase.join(' ') : '' }
}

const isCommon = (word: string) => commonWords.has(word.toLowerCase().replace(/['’]/g, ''))

/** The kind of page that a word names, as the index files it: `worksheet` → `Worksheets`; undefined for every other word. */
export function kindOf(word: string): string | undefined {
  const [, kind] = /^(chapter|worksheet)s?$/i.exec(word.replace(edges, '')) ?? []
  return kind && `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()}s`
}
