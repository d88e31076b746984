/** A stretch of text, and whether it is what was searched for. */
export interface Piece {
  text: string
  marked: boolean
}

const word = /[\p{L}\p{N}\p{M}]+/gu

/** A text as it is compared: lower case, without accents. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The words of a text, folded, each once, in order. */
export const wordsOf = (text: string): string[] => [...new Set((text.match(word) ?? []).map(fold))]

/**
 * What the forms of an English word have in common, roughly: `complaints` → `complaint`, `policies` → `polic`. Good enough to mark words and to see
 * whether one occurs; the search itself has a real stemmer.
 */
export const stem = (folded: string): string => /^(.{4,}?)(?:ies|ing|ed|es|s|y)$/.exec(folded)?.[1] ?? folded

/** Whether each of some folded words, or another form of it, stands in a text. */
export function hasAll(text: string, words: string[]): boolean {
  const there = wordsOf(text)
  return words.map(stem).every((start) => there.some((candidate) => candidate.startsWith(start)))
}

/** A text in pieces, with every form of some folded words marked. The pieces joined are the text. */
export function markWords(text: string, words: string[]): Piece[] {
  const starts = words.map(stem)
  return piecesOf(
    text,
    [...text.matchAll(word)].filter(([found]) => starts.some((start) => fold(found).startsWith(start))),
  )
}

/**
 * An excerpt as Pagefind writes it, in pieces: text in which `<` and `>` are escaped, with `<mark>` around words. Punctuation is taken out of the marks.
 * Nothing else in it is understood as HTML.
 */
export function excerptPieces(excerpt: string): Piece[] {
  const parts = excerpt.split(/<mark>(.*?)<\/mark>/s).map((part) => part.replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
  return parts.flatMap((text, i) => (i % 2 === 1 ? withoutEdges(text) : text ? [{ text, marked: false }] : []))
}

/** The pieces without a heading that they begin with, where they do, and the full stop that Pagefind puts after it. */
export function afterHeading(pieces: Piece[], heading: string): Piece[] {
  const text = pieces.map((piece) => piece.text).join('')
  if (!text.startsWith(heading)) return pieces
  let skip = heading.length + (/^[.\s]*/.exec(text.slice(heading.length))?.[0].length ?? 0)
  return pieces.flatMap(({ text, marked }) => {
    const left = text.slice(skip)
    skip = Math.max(0, skip - text.length)
    return left ? [{ text: left, marked }] : []
  })
}

function withoutEdges(text: string): Piece[] {
  return piecesOf(text, [...text.matchAll(/[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/gsu)])
}

function piecesOf(text: string, found: RegExpExecArray[]): Piece[] {
  let end = 0
  const pieces = found.flatMap((match) => {
    const before = text.slice(end, match.index)
    end = match.index + match[0].length
    return [
      { text: before, marked: false },
      { text: match[0], marked: true },
    ]
  })
  return [...pieces, { text: text.slice(end), marked: false }].filter((piece) => piece.text !== '')
}
