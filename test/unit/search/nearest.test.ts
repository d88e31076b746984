import { describe, expect, it } from 'vitest'
import { suggestion } from '../../../src/search/nearest.ts'

const vocabulary = [
  'customer',
  'service',
  'complaint',
  'receive',
  'serve',
  'creed',
  'greed',
  'handling',
  'chimney',
  'customised',
  'customization',
]

describe('"did you mean"', () => {
  it.each([
    ['complaimt', 'complaint'],
    ['xomplaint', 'complaint'],
    ['recieve', 'receive'],
    ['Custmer', 'customer'],
    ['servise', 'service'],
    ['chimny', 'chimney'],
    ['customized', 'customised'],
  ])('%s → %s', (typed, meant) => {
    expect(suggestion(typed, vocabulary)).toBe(meant)
  })

  it('mends the word that is wrong and keeps the others', () => {
    expect(suggestion('complaimt handling', vocabulary)).toBe('complaint handling')
  })

  it('takes the more frequent of two that are equally near', () => {
    expect(suggestion('xreed', vocabulary)).toBe('creed')
    expect(suggestion('xreed', vocabulary.toReversed())).toBe('greed')
  })

  it.each([
    ['a word of the guide', 'complaint'],
    ['another form of it', 'complaints'],
    ['the beginning of one', 'compl'],
    ['a word too short to tell', 'xre'],
    ['a word that is near to nothing', 'statistics'],
    ['no words', ' … '],
  ])('has nothing to say to %s', (_what, typed) => {
    expect(suggestion(typed, vocabulary)).toBeNull()
  })

  it('has nothing to say where the guide has no words', () => {
    expect(suggestion('complaimt', [])).toBeNull()
  })
})
