import { describe, expect, it } from 'vitest'
import { wrapped } from '../../../src/islands/results/wrapped.ts'

describe('a label in a drawing', () => {
  it.each([
    ['On the bill', ['On the bill']],
    ['Ring up with a complaint', ['Ring up with', 'a complaint']],
    ['Ring up with a complaint about us', ['Ring up with', 'a complaint…']],
    ['Donaudampfschifffahrt on time', ['Donaudampfs…', 'on time']],
    ['', ['']],
  ])('%j is broken into lines', (label, lines) => expect(wrapped(label, 12, 2)).toEqual(lines))
})
