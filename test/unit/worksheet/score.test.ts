import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countsOf, extremesOf, gapsOf, meanOf, scoreOf, shareInRow, sharesOf } from '../../../src/worksheet/score.ts'
import { answered, blockOfKind, definition, resultOfKind } from './fixture.ts'

const def = definition()
const scoring = resultOfKind(def, 'score')

describe('a mean', () => {
  it('of nothing is nothing, not zero', () => expect(meanOf([])).toBeNull())
  it('of zeros is zero', () => expect(meanOf([{ value: 0 }, { value: 0 }])).toBe(0))
  it('counts each value by its weight', () => expect(meanOf([{ value: 0 }, { value: 4, weight: 3 }])).toBe(3))

  it('lies between the smallest and the largest value', () => {
    const values = fc.array(fc.record({ value: fc.nat(10), weight: fc.double({ min: 0.01, max: 100, noNaN: true }) }), { minLength: 1 })
    fc.assert(
      fc.property(values, (all) => {
        expect(meanOf(all)).toBeGreaterThanOrEqual(Math.min(...all.map(({ value }) => value)))
        expect(meanOf(all)).toBeLessThanOrEqual(Math.max(...all.map(({ value }) => value)))
      }),
    )
  })
})

describe('a score', () => {
  it('says the mean of each group and how much of it is answered', () => {
    const score = scoreOf(def, answered({ 'care/greet/do': 1, 'care/look/do': 4 }), scoring)
    expect(score.rows).toEqual([
      { id: 'phone', label: 'On the phone', mean: 1, answered: 1, total: 2 },
      { id: 'desk', label: 'At the desk', mean: 4, answered: 1, total: 1 },
    ])
    expect(score).toMatchObject({ overall: 2.5, answered: 2, total: 3, max: 4, complete: false })
  })

  it('can go by items', () => {
    const { rows } = scoreOf(def, answered({ 'care/listen/do': 2 }), { ...scoring, by: 'items' })
    expect(rows.map(({ id, mean }) => [id, mean])).toEqual([
      ['greet', null],
      ['listen', 2],
      ['look', null],
    ])
  })

  it('is one of all items by weight, and complete once each is answered', () => {
    const score = scoreOf(def, answered({ 'care/greet/do': 0, 'care/listen/do': 4, 'care/look/do': 0 }), scoring)
    expect(score).toMatchObject({ overall: 12 / 5, complete: true })
  })

  it('leaves out what does not apply, in value and in number', () => {
    const score = scoreOf(def, answered({ 'care/greet/do': 'na', 'care/listen/do': 2, 'care/look/do': 'na' }), scoring)
    expect(score).toMatchObject({ overall: 2, answered: 1, total: 1, complete: true })
    expect(score.rows[1]).toMatchObject({ mean: null, answered: 0, total: 0 })
  })

  it('is none, and not complete, when nothing applies', () => {
    const nothing = answered({ 'care/greet/do': 'na', 'care/listen/do': 'na', 'care/look/do': 'na' })
    expect(scoreOf(def, nothing, scoring)).toMatchObject({ overall: null, complete: false })
  })

  it('tells a group from an item of the same id', () => {
    const items = [
      { id: 'greet', text: 'We greet' },
      { id: 'look', text: 'We look' },
    ]
    const same = { ...def, blocks: [{ ...blockOfKind(def, 'rating'), groups: [{ id: 'look', title: 'Looks', items }] }] }
    const record = answered({ 'care/greet/do': 0, 'care/look/do': 4 })
    expect(scoreOf(same, record, scoring).rows.map(({ mean }) => mean)).toEqual([2])
    expect(scoreOf(same, record, { ...scoring, by: 'items' }).rows.map(({ mean }) => mean)).toEqual([0, 4])
  })

  it('never leaves its scale, whatever the answers are, and is none without an answer', () => {
    const answer = fc.oneof(fc.integer({ min: -1, max: 6 }), fc.constantFrom('na', '3', '', null, true, 2.5, 1e9))
    const ids = ['care/greet/do', 'care/listen/do', 'care/look/do']
    fc.assert(
      fc.property(fc.tuple(answer, answer, answer), (answers) => {
        const score = scoreOf(def, answered(Object.fromEntries(answers.map((value, index) => [ids[index] ?? '', value]))), scoring)
        for (const row of [...score.rows, { mean: score.overall, answered: score.answered, total: score.total }]) {
          expect(row.mean === null).toBe(row.answered === 0)
          expect(row.mean ?? 0).toBeGreaterThanOrEqual(0)
          expect(row.mean ?? 0).toBeLessThanOrEqual(score.max)
          expect(row.answered).toBeLessThanOrEqual(row.total)
        }
        expect(score.answered).toBe(answers.filter((value) => typeof value === 'number' && [0, 1, 2, 3, 4].includes(value)).length)
      }),
    )
  })
})

/** Two promises, and how they are kept: the first in the shop only, the second nowhere quite. */
const kept = {
  ...{ 'promises/a': 'a0', 'promises/a/text': 'We call.', 'promises/b': 'a1', 'promises/b/text': 'We listen.' },
  ...{ 'kept/a/shop': 2, 'kept/a/phone': 0, 'kept/b/shop': 1 },
}

describe('a score of a table', () => {
  const rating = { ...scoring, from: 'moments', scale: 'today' }
  const values = {
    ...{ 'moments/a': 'a1', 'moments/a/name': 'Late', 'moments/a/today': 2, 'moments/b': 'a0', 'moments/b/name': 'Early' },
    ...{ 'moments/c': null, 'moments/c/name': 'Removed', 'moments/c/today': 0 },
  }

  it.each(['groups', 'items'] as const)('goes by its rows, those not rated without a figure, those removed not at all (by %s)', (by) => {
    expect(scoreOf(def, answered(values), { ...rating, by })).toEqual({
      rows: [
        { id: 'b', label: 'Early', mean: null, answered: 0, total: 1 },
        { id: 'a', label: 'Late', mean: 2, answered: 1, total: 1 },
      ],
      ...{ overall: 2, answered: 1, total: 2, max: 2, complete: false },
    })
  })

  it('is none, up to nothing, of a column that has gone', () => {
    const gone = scoreOf(def, answered({ ...values, 'moments/a/gone': 2 }), { ...rating, scale: 'gone' })
    expect(gone).toMatchObject({ overall: null, answered: 0, max: 0, complete: false })
  })
})

describe('a score of a grid', () => {
  const { scale: _scale, ...grid } = { ...scoring, from: 'kept' }

  it('goes by its cards', () => {
    const score = scoreOf(def, answered(kept), { ...grid, by: 'items' })
    expect(score.rows.map(({ label, mean, answered, total }) => [label, mean, answered, total])).toEqual([
      ['We call.', 1, 2, 2],
      ['We listen.', 1, 1, 2],
    ])
    expect(score).toMatchObject({ overall: 1, answered: 3, total: 4, max: 2, complete: false })
  })

  it('goes by what is rated on every card', () => {
    const { rows } = scoreOf(def, answered({ ...kept, 'kept/b/phone': 'na' }), { ...grid, by: 'across' })
    expect(rows.map(({ label, mean, answered, total }) => [label, mean, answered, total])).toEqual([
      ['In the shop', 1.5, 2, 2],
      ['On the phone', 0, 1, 1],
    ])
  })

  it('is complete once every pair that applies is rated', () => {
    expect(scoreOf(def, answered({ ...kept, 'kept/b/phone': 'na' }), { ...grid, by: 'items' }).complete).toBe(true)
  })

  it('forgets a card with its row', () => {
    const score = scoreOf(def, answered({ ...kept, 'promises/a': null }), { ...grid, by: 'items' })
    expect([score.rows.map(({ id }) => id), score.overall, score.total]).toEqual([['b'], 1, 2])
  })

  it('goes by its cards where nothing else is said', () => {
    const result = { kind: 'score' as const, id: 'kept-score', title: 'Kept', from: 'kept' }
    const [given] = definition({ results: [result as typeof scoring] }).results
    const { rows } = scoreOf(def, answered({ ...kept, 'kept/a/phone': 2 }), given as typeof scoring)
    expect(rows.map(({ mean }) => mean)).toEqual([2, 1])
  })
})

describe('extremes', () => {
  const record = answered({ 'care/greet/do': 2, 'care/listen/do': 4, 'care/look/do': 2 })
  const weakest = resultOfKind<'strongest' | 'weakest'>(def, 'weakest')

  it('come first, ties in the order of the book, and no more than asked for', () => {
    expect(extremesOf(def, record, weakest).map(({ id }) => id)).toEqual(['greet', 'look'])
    expect(extremesOf(def, record, { ...weakest, kind: 'strongest', n: 3 }).map(({ id, mean }) => [id, mean])).toEqual([
      ['listen', 4],
      ['greet', 2],
      ['look', 2],
    ])
  })

  it('can be groups', () => {
    expect(extremesOf(def, record, { ...weakest, by: 'groups' })).toEqual([
      { id: 'desk', label: 'At the desk', mean: 2 },
      { id: 'phone', label: 'On the phone', mean: 3.5 },
    ])
  })

  it('are only found among what is rated', () => {
    expect(extremesOf(def, answered({ 'care/look/do': 0 }), weakest).map(({ id }) => id)).toEqual(['look'])
  })

  it('can be rows of a table, as long as they are there', () => {
    const values = {
      ...{ 'moments/a': 'a0', 'moments/a/name': 'Late', 'moments/a/today': 2, 'moments/b': 'a1', 'moments/b/name': 'Early' },
      ...{ 'moments/c': 'a2', 'moments/c/name': 'Lost', 'moments/c/today': 1 },
      ...{ 'moments/d': null, 'moments/d/name': 'Removed', 'moments/d/today': 0 },
    }
    const rows = extremesOf(def, answered(values), { ...weakest, from: 'moments', scale: 'today', n: 3 })
    expect(rows.map(({ label, mean }) => [label, mean])).toEqual([
      ['Lost', 1],
      ['Late', 2],
    ])
  })

  it('can be cards of a grid, or what is rated on every card', () => {
    const { scale: _scale, ...grid } = { ...weakest, from: 'kept' }
    const found = answered({ ...kept, 'kept/b/phone': 1 })
    expect(extremesOf(def, found, { ...grid, kind: 'strongest', by: 'across', n: 1 })).toEqual([
      { id: 'shop', label: 'In the shop', mean: 1.5 },
    ])
    expect(extremesOf(def, answered({ ...kept, 'kept/a/phone': 'na' }), { ...grid, by: 'items', n: 1 })).toEqual([
      { id: 'b', label: 'We listen.', mean: 1 },
    ])
    expect(extremesOf(def, answered({ ...kept, 'kept/a/shop': null, 'kept/b/shop': 'na' }), { ...grid, by: 'across' })).toEqual([
      { id: 'phone', label: 'On the phone', mean: 0 },
    ])
  })
})

describe('a gap', () => {
  const gap = resultOfKind(def, 'gap')

  it('is how far doing falls behind believing, and unknown until both are', () => {
    const record = answered({
      'care/greet/believe': 4,
      'care/greet/do': 1,
      'care/listen/believe': 3,
      'care/look/believe': 1,
      'care/look/do': 2,
    })
    expect(gapsOf(def, record, gap)).toEqual({
      rows: [
        { id: 'greet', label: 'We greet', first: 4, second: 1, gap: 3 },
        { id: 'listen', label: 'We listen', first: 3, second: null, gap: null },
        { id: 'look', label: 'We look up', first: 1, second: 2, gap: -1 },
      ],
      titles: ['We believe it', 'We do it'],
      max: 4,
    })
  })

  it('can be taken of a table', () => {
    const record = answered({ 'moments/a': 'a0', 'moments/a/name': 'Late', 'moments/a/wanted': 2, 'moments/a/today': 0 })
    const { rows, titles, max } = gapsOf(def, record, { ...gap, from: 'moments', between: ['wanted', 'today'] })
    expect([rows, titles, max]).toEqual([[{ id: 'a', label: 'Late', first: 2, second: 0, gap: 2 }], ['Wanted', 'Today'], 2])
  })
})

describe('a count', () => {
  const counting = resultOfKind(def, 'count')

  it('spreads the filled rows over the choices', () => {
    const record = answered({
      ...{ 'moments/a': 'a0', 'moments/a/by': 'person', 'moments/b': 'a1', 'moments/b/by': 'person' },
      ...{ 'moments/c': 'a2', 'moments/c/name': 'Late', 'moments/d': 'a3', 'moments/e': null, 'moments/e/by': 'machine' },
    })
    expect(countsOf(def, record, resultOfKind(def, 'count'))).toEqual({
      rows: [
        { id: 'machine', label: 'A machine', count: 0 },
        { id: 'person', label: 'A person', count: 2 },
      ],
      answered: 2,
      total: 3,
    })
  })

  it('of a yes-or-no column says how many rows have a yes, of those in which something is written', () => {
    const record = answered({
      ...{ 'moments/a': 'a0', 'moments/a/again': true, 'moments/b': 'a1', 'moments/b/again': false },
      ...{ 'moments/c': 'a2', 'moments/c/name': 'Late', 'moments/d': 'a3', 'moments/e': null, 'moments/e/again': true },
      ...{ 'moments/f': 'a4', 'moments/f/again': 'yes' },
    })
    expect(countsOf(def, record, { ...counting, column: 'again' })).toEqual({
      rows: [{ id: 'again', label: 'Again?', count: 1, of: 4 }],
      ...{ answered: 4, total: 4 },
    })
  })

  it('of a checklist says how many items of each group are ticked; a note, a tick taken back or one of an item gone is none', () => {
    const record = answered({
      ...{ 'bag/pen/tick': true, 'bag/card/note': 'Left pocket', 'bag/passport/tick': null },
      ...{ 'bag/gone/tick': true, 'bag/card/tick': 'yes' },
    })
    expect(countsOf(def, record, { ...counting, from: 'bag' })).toEqual({
      rows: [
        { id: 'always', label: 'Always', count: 1, of: 2 },
        { id: 'abroad', label: 'Abroad', count: 0, of: 1 },
      ],
      ...{ answered: 1, total: 3 },
    })
  })

  it('is of nothing where the column or the block has gone, or cannot be counted', () => {
    const record = answered({ 'moments/a': 'a0', 'moments/a/gone': 'person', 'moments/a/name': 'person' })
    expect(countsOf(def, record, { ...counting, column: 'gone' })).toEqual({ rows: [], answered: 0, total: 1 })
    expect(countsOf(def, record, { ...counting, column: 'name' })).toEqual({ rows: [], answered: 0, total: 1 })
    expect(countsOf(def, record, { ...counting, from: 'gone' })).toEqual({ rows: [], answered: 0, total: 0 })
  })

  it('leaves out a choice that has gone', () => {
    const record = answered({ 'moments/a': 'a0', 'moments/a/by': 'gone', 'moments/b': 'a1', 'moments/b/by': 'person' })
    expect(countsOf(def, record, counting)).toMatchObject({ answered: 1, total: 2 })
  })
})

describe('shares', () => {
  const sharing = resultOfKind(def, 'share')
  const sharesIn = (values: Parameters<typeof answered>[0]) =>
    sharesOf(def, answered(values), sharing).rows.map(({ amount, share, wanted }) => [amount, share, wanted])

  it('say what part of the whole each amount is, beside what the reader wants it to be, or else the author', () => {
    expect(sharesOf(def, answered({ 'week/desk/amount': 30, 'week/road/amount': 10, 'week/desk/wanted': 60 }), sharing)).toEqual({
      rows: [
        { id: 'desk', label: 'At the desk', amount: 30, share: 75, wanted: 60 },
        { id: 'road', label: 'On the road', amount: 10, share: 25, wanted: 25 },
      ],
      ...{ sum: 40, unit: 'hours', answered: 2 },
    })
    expect(sharesIn({ 'week/road/wanted': 0 })[1]).toEqual([null, null, 0])
  })

  it('tell an amount that was not entered from zero', () => {
    expect(sharesIn({ 'week/desk/amount': 8 })).toEqual([
      [8, 100, null],
      [null, null, 25],
    ])
    expect(sharesIn({ 'week/desk/amount': 8, 'week/road/amount': 0 })[1]).toEqual([0, 0, 25])
  })

  it('are none of nothing, though it was entered', () => {
    expect(sharesOf(def, answered({ 'week/desk/amount': 0, 'week/road/amount': 0 }), sharing)).toMatchObject({
      rows: [
        { amount: 0, share: null },
        { amount: 0, share: null },
      ],
      ...{ sum: 0, answered: 2 },
    })
  })

  it.each([-8, Number.NaN, Number.POSITIVE_INFINITY, '8', 'eight', true, '', null])('take %j for no amount, and for no wish', (value) => {
    expect(sharesIn({ 'week/desk/amount': value, 'week/road/amount': 10, 'week/road/wanted': value })).toEqual([
      [null, null, null],
      [10, 100, 25],
    ])
  })

  it('leave out an item that has gone', () => {
    expect(sharesOf(def, answered({ 'week/gone/amount': 30, 'week/desk/amount': 10 }), sharing)).toMatchObject({ sum: 10, answered: 1 })
  })

  it('are of nothing where the block has gone', () => {
    expect(sharesOf(def, answered({ 'gone/desk/amount': 1 }), { ...sharing, from: 'gone' })).toEqual({
      rows: [],
      ...{ sum: 0, unit: '', answered: 0 },
    })
  })

  it('go by the author’s target again where the definition no longer asks what is wanted', () => {
    const { wanted: _wanted, ...week } = blockOfKind(def, 'numbers')
    const { rows } = sharesOf({ ...def, blocks: [week] }, answered({ 'week/road/wanted': 80 }), sharing)
    expect(rows[1]?.wanted).toBe(25)
  })
})

describe('a share in a row', () => {
  const share = (values: Parameters<typeof answered>[0]) =>
    shareInRow(answered({ 'moments/a': 'a0', ...values }), 'moments', 'a', {
      id: 'rate',
      title: 'Stayed on',
      type: 'share',
      of: ['stayed', 'came'],
    })

  it('is the first of two numbers as a part of the second, in per cent', () => {
    expect(share({ 'moments/a/stayed': 30, 'moments/a/came': 40 })).toBe(75)
    expect(share({ 'moments/a/stayed': 0, 'moments/a/came': 40 })).toBe(0)
    expect(share({ 'moments/a/stayed': 60, 'moments/a/came': 40 })).toBe(150)
  })

  it.each<[Parameters<typeof answered>[0]]>([
    [{}],
    [{ 'moments/a/came': 40 }],
    [{ 'moments/a/stayed': 30 }],
    [{ 'moments/a/stayed': 30, 'moments/a/came': 0 }],
    [{ 'moments/a/stayed': 30, 'moments/a/came': null }],
    [{ 'moments/a/stayed': -30, 'moments/a/came': 40 }],
    [{ 'moments/a/stayed': 30, 'moments/a/came': -40 }],
    [{ 'moments/a/stayed': Number.NaN, 'moments/a/came': 40 }],
    [{ 'moments/a/stayed': '30', 'moments/a/came': '40' }],
    [{ 'moments/b/stayed': 30, 'moments/b/came': 40 }],
  ])('is none of %j', (values) => expect(share(values)).toBeNull())
})
