import { describe, expect, it } from 'vitest'
import { afterHeading, excerptPieces, hasAll, markWords, type Piece, stem, wordsOf } from '../../../src/search/mark.ts'

/** Pieces as one line, marks in brackets. */
const shown = (pieces: Piece[]) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

describe('words', () => {
  it('are compared without case, accents and punctuation, each once', () => {
    expect(wordsOf('Café, “café” & 12 Complaints!')).toEqual(['cafe', '12', 'complaints'])
  })

  it.each([
    ['complaints', 'complaint'],
    ['policies', 'polic'],
    ['serving', 'serv'],
    ['loyalty', 'loyalt'],
    ['fees', 'fees'],
  ])('%s has the stem %s', (word, expected) => {
    expect(stem(word)).toBe(expected)
  })

  it('occur in a text in any form, and from the beginning of a word only', () => {
    expect(hasAll('Every complaint is a gift.', ['complaints', 'gift'])).toBe(true)
    expect(hasAll('Every complaint is a gift.', ['plaint'])).toBe(false)
    expect(hasAll('Every complaint is a gift.', ['complaint', 'price'])).toBe(false)
  })
})

describe('marking words in a text', () => {
  it('marks every form of a word and changes nothing else', () => {
    expect(shown(markWords('Complaints: who complains? A complaint.', ['complaint']))).toBe('[Complaints]: who complains? A [complaint].')
  })

  it('finds words with accents and leaves the accents there', () => {
    expect(shown(markWords('The Cafe\u0301 and the café', ['cafe']))).toBe('The [Cafe\u0301] and the [café]')
  })

  it('takes markup for the text that it is', () => {
    expect(markWords('<b>complaint</b>', ['complaint'])).toEqual([
      { text: '<b>', marked: false },
      { text: 'complaint', marked: true },
      { text: '</b>', marked: false },
    ])
  })
})

describe("reading Pagefind's excerpts", () => {
  it('keeps the marks, without punctuation at their edges', () => {
    expect(shown(excerptPieces('so <mark>“complaints,”</mark> he says, are <mark>good.</mark>'))).toBe(
      'so “[complaints],” he says, are [good].',
    )
  })

  it('turns escaped signs back into text, also within a mark', () => {
    expect(shown(excerptPieces('1 &lt; 2 <mark>a&lt;b</mark>'))).toBe('1 < 2 [a<b]')
  })

  it('never loses a mark that holds no letter', () => {
    expect(shown(excerptPieces('a <mark>—</mark> b'))).toBe('a — b')
  })

  it('leaves out a heading that the excerpt begins with', () => {
    const pieces = excerptPieces('Eleven <mark>things</mark>. Howard counts <mark>things</mark>.')
    expect(shown(afterHeading(pieces, 'Eleven things'))).toBe('Howard counts [things].')
    expect(shown(afterHeading(pieces, 'Another heading'))).toBe(shown(pieces))
  })
})
