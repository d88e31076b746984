import { describe, expect, it } from 'vitest'
import { gapBetween, measureOf, type Part, pairsOf } from '../../../src/worksheet/measure.ts'
import { answered, definition } from './fixture.ts'

type Values = Parameters<typeof answered>[0]

const def = definition()
const measured = (values: Values, block: string, scale: string, part?: Part) => {
  const { mean, answered: given, total } = measureOf(def, answered(values), block, scale, part)
  return [mean, given, total]
}

describe('the measure of a rating', () => {
  const values = { 'care/greet/do': 0, 'care/listen/do': 4, 'care/look/do': 'na' }

  it('is the mean of its items by weight: of all, of a group, of one', () => {
    expect(measured(values, 'care', 'do')).toEqual([3, 2, 2])
    expect(measured(values, 'care', 'do', { of: 'groups', id: 'phone' })).toEqual([3, 2, 2])
    expect(measured(values, 'care', 'do', { of: 'items', id: 'greet' })).toEqual([0, 1, 1])
  })

  it('is none, of nothing, where it does not apply', () => {
    expect(measured(values, 'care', 'do', { of: 'groups', id: 'desk' })).toEqual([null, 0, 0])
  })

  it('is none where the item, the group, the scale or the block has gone', () => {
    expect(measured({ 'care/gone/do': 4 }, 'care', 'do', { of: 'items', id: 'gone' })).toEqual([null, 0, 0])
    expect(measured(values, 'care', 'do', { of: 'groups', id: 'gone' })).toEqual([null, 0, 0])
    expect(measured({ 'care/greet/gone': 4 }, 'care', 'gone')).toEqual([null, 0, 3])
    expect(measured({ 'gone/greet/do': 4 }, 'gone', 'do')).toEqual([null, 0, 0])
  })
})

describe('the measure of a table', () => {
  const values = {
    ...{ 'moments/a': 'a0', 'moments/a/name': 'Late', 'moments/a/today': 2, 'moments/b': 'a1', 'moments/b/name': 'Early' },
    ...{ 'moments/c': 'a2', 'moments/c/name': 'Lost', 'moments/c/today': 1 },
  }

  it('is the mean of its rows, of those that are rated; the others are still to come', () => {
    expect(measured(values, 'moments', 'today')).toEqual([1.5, 2, 3])
    expect(measured(values, 'moments', 'today', { of: 'items', id: 'a' })).toEqual([2, 1, 1])
    expect(measured(values, 'moments', 'today', { of: 'items', id: 'b' })).toEqual([null, 0, 1])
  })

  it('leaves out a row that was removed, and one that is still blank', () => {
    expect(measured({ ...values, 'moments/a': null, 'moments/d': 'a3' }, 'moments', 'today')).toEqual([1, 1, 2])
  })

  it('counts a row that has no name yet', () => {
    expect(
      measured({ ...values, 'moments/d': 'a3', 'moments/d/today': 0, 'moments/e': 'a4', 'moments/e/by': 'person' }, 'moments', 'today'),
    ).toEqual([1, 3, 5])
  })

  it('is none of a column that holds no ratings', () => {
    expect(measured({ ...values, 'moments/a/came': 1 }, 'moments', 'came')).toEqual([null, 0, 3])
  })

  it.each([-1, 3, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '2', 'high', true, '', null])('takes %j for no rating', (value) => {
    expect(measured({ ...values, 'moments/a/today': value }, 'moments', 'today')).toEqual([1, 1, 3])
  })
})

describe('the measure of a grid', () => {
  const values = {
    ...{ 'promises/a': 'a0', 'promises/a/text': 'We call.', 'promises/b': 'a1', 'promises/b/text': 'We listen.' },
    ...{ 'kept/a/shop': 2, 'kept/a/phone': 0, 'kept/b/shop': 1 },
  }

  it('is the mean of its pairs: of all, of a card, of what is rated on every card', () => {
    expect(measured(values, 'kept', '')).toEqual([1, 3, 4])
    expect(measured(values, 'kept', '', { of: 'items', id: 'a' })).toEqual([1, 2, 2])
    expect(measured(values, 'kept', '', { of: 'across', id: 'shop' })).toEqual([1.5, 2, 2])
    expect(measured(values, 'kept', '', { of: 'across', id: 'phone' })).toEqual([0, 1, 2])
  })

  it('has one scale, which needs no name', () => expect(measured(values, 'kept', 'whatever')).toEqual([1, 3, 4]))

  it('leaves out what does not apply, in value and in number', () => {
    expect(measured({ ...values, 'kept/a/phone': 'na' }, 'kept', '', { of: 'items', id: 'a' })).toEqual([2, 1, 1])
    expect(measured({ ...values, 'kept/a/phone': 'na' }, 'kept', '')).toEqual([1.5, 2, 3])
  })

  it('leaves out rows that were removed or have no name, and what is no longer rated', () => {
    expect(measured({ ...values, 'promises/a': null, 'kept/b/gone': 2 }, 'kept', '')).toEqual([1, 1, 2])
    expect(measured({ ...values, 'promises/a/text': ' ' }, 'kept', '')).toEqual([1, 1, 2])
  })

  it.each([-1, 3, 0.5, Number.NaN, '2', true, null])('takes %j for no rating', (value) => {
    expect(measured({ ...values, 'kept/b/shop': value }, 'kept', '')).toEqual([1, 2, 4])
  })

  it('is none while there is nothing to rate', () => expect(measured({ 'kept/a/shop': 2 }, 'kept', '')).toEqual([null, 0, 0]))
})

describe('the pairs of a grid', () => {
  it('are every card with everything that is rated on it, in the order of the page', () => {
    const values = { 'promises/a': 'a1', 'promises/a/text': 'We call.', 'promises/b': 'a0', 'promises/b/text': 'We listen.' }
    expect(pairsOf(def, answered(values), 'kept').map((pair) => pair.join(' '))).toEqual(['b shop', 'b phone', 'a shop', 'a phone'])
  })
})

describe('a gap between two', () => {
  it('is how far the second falls behind, and unknown unless both are known', () => {
    expect([gapBetween(3, 1), gapBetween(1, 3), gapBetween(0, 0)]).toEqual([2, -2, 0])
    expect([gapBetween(null, 0), gapBetween(0, null), gapBetween(null, null)]).toEqual([null, null, null])
  })
})
