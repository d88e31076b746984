import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countsOf, extremesOf, gapsOf, meanOf, scoreOf } from '../../../src/worksheet/score.ts'
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
})
