import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mixed, WEEKS, yearly } from '../../../src/monday/order.ts'

/** Parts of given lengths; a chapter is named by its part and its place: `b3`. */
const partsOf = (...lengths: number[]) => lengths.map((length, part) => Array.from({ length }, (_, i) => `${'abcdefgh'[part]}${i + 1}`))
const book = partsOf(6, 7, 6, 2, 10, 2)

describe('chapters that are mixed', () => {
  it('stand side by side with those of other parts', () => {
    const parts = mixed(book).map((chapter) => chapter[0])
    expect(parts.filter((part, i) => part === parts[i + 1])).toEqual([])
  })

  it('are all there once, those of a part in the order of the book', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 }), (lengths) => {
        const parts = partsOf(...lengths)
        const row = mixed(parts)
        expect(row).toHaveLength(parts.flat().length)
        for (const part of parts) expect(row.filter((chapter) => part.includes(chapter))).toEqual(part)
      }),
    )
  })
})

describe('a year of Mondays', () => {
  it('has a chapter for every week, and is the same every time', () => {
    const year = yearly(book, {})
    expect(year).toHaveLength(WEEKS)
    expect(year.slice(0, 33).toSorted()).toEqual(book.flat().toSorted())
    expect(year.slice(33)).toEqual(year.slice(0, WEEKS - 33))
    expect(yearly(book, {})).toEqual(year)
  })

  it('gives a chapter its own week, and no other', () => {
    const year = yearly(book, { 1: 'c6', 48: 'e3' })
    expect([year[0], year[47]]).toEqual(['c6', 'e3'])
    expect(year.filter((chapter) => chapter === 'c6' || chapter === 'e3')).toHaveLength(2)
    expect(year.slice(1, 32).toSorted()).toEqual(
      book
        .flat()
        .filter((chapter) => chapter !== 'c6' && chapter !== 'e3')
        .toSorted(),
    )
  })

  it('does with a book of one chapter, and with one whose chapters all have weeks', () => {
    expect(new Set(yearly([['a1']], {}))).toEqual(new Set(['a1']))
    expect(new Set(yearly([['a1']], { 5: 'a1' }))).toEqual(new Set(['a1']))
  })
})
