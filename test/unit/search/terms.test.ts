import { describe, expect, it } from 'vitest'
import { kindOf, termsOf } from '../../../src/search/terms.ts'

describe('the telling words of a query', () => {
  it.each([
    ['lawn mower', ['lawn', 'mower']],
    ['  How do I get customers to come back?', ['get', 'customers', 'come', 'back']],
    ['what’s a walk-through', ['walk-through']],
    ['“final notice”', ['final', 'notice']],
    ['lamp lamp', ['lamp']],
    ['Who are you?', ['Who', 'are', 'you']],
    [' … ', []],
  ])('of %s are %j', (query, words) => {
    expect(termsOf(query).words).toEqual(words)
  })

  it.each([
    ['lawn mower', 'lawn mower'],
    ['a bird and the bush', 'bird bush'],
    ['how hard to cancel', 'hard to cancel'],
    ['lamp', ''],
    ['the lamp', ''],
  ])('of %s should stand together as “%s”', (query, phrase) => {
    expect(termsOf(query).phrase).toBe(phrase)
  })
})

it.each([
  ['worksheet', 'Worksheets'],
  ['Worksheets,', 'Worksheets'],
  ['chapter', 'Chapters'],
  ['lamp', undefined],
])('%s is a word for the kind %s', (word, kind) => {
  expect(kindOf(word)).toBe(kind)
})
