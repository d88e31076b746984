import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Worksheet } from '../../../src/schema/index.ts'
import { type ComparedRow, compare, type Hands, isSame } from '../../../src/worksheet/compare.ts'
import { emptyRecord, type Value } from '../../../src/worksheet/record.ts'
import { withEarlier } from './filled.ts'
import { answered, definition, value } from './fixture.ts'

const def = definition()
const nobody = emptyRecord('sample')

type Values = Record<string, Value>
const plain = ({ about, question, first, second, difference }: ComparedRow) =>
  [about, question, first, second, difference].filter(Boolean).join(' | ')
const parts = (first: Values, second: Values, hands: Hands = 'two') => compare(def, answered(first), answered(second), hands)
const blockRows = (first: Values, second: Values, hands?: Hands) =>
  parts(first, second, hands).blocks.flatMap(({ rows }) => rows.map(plain))
const figures = (first: Values, second: Values, hands?: Hands) => parts(first, second, hands).results.flatMap(({ rows }) => rows.map(plain))

describe('two records side by side', () => {
  it('come in the order of the page, without what neither answers', () => {
    const { blocks, results } = parts({ 'first/look': true, 'care/look/do': 2 }, { 'about/why': 'So' })
    expect(blocks.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['about', 1],
      ['care', 1],
      ['first', 1],
    ])
    expect(results.map(({ id }) => id)).toEqual(['score'])
    expect(compare(def, nobody, nobody, 'one')).toEqual({ blocks: [], results: [] })
  })

  it('are the same where both say the same, whatever white space is around it', () => {
    const [row] = parts({ 'about/why': 'So' }, { 'about/why': ' So\n' }).blocks[0]?.rows ?? []
    expect(row && isSame(row)).toBe(true)
  })

  it('keep answers whose question has gone', () => {
    expect(compare(def, nobody, withEarlier, 'one').blocks.at(-1)).toEqual({
      id: '',
      title: 'Answers to earlier questions',
      rows: [
        { id: 'old/one', about: '', question: 'Was it so?', first: '', second: 'yes', difference: '' },
        { id: 'old/two', about: '', question: 'A question that was not kept', first: '', second: 'yes!', difference: '' },
      ],
    })
  })
})

describe('questions that both have', () => {
  it('are rated in words, with the steps between them', () => {
    const first = { 'care/greet/believe': 4, 'care/greet/do': 1, 'care/listen/do': 2, 'care/look/do': 'na', 'care/greet/note': 'Heard it' }
    const second = { 'care/greet/believe': 3, 'care/greet/do': 3, 'care/listen/do': 2, 'care/look/do': 0 }
    expect(blockRows(first, second)).toEqual([
      'We greet | We believe it | 4 of 4 (always) | 3 of 4 (mostly) | 1 step lower',
      'We greet | We do it | 1 of 4 (now and then) | 3 of 4 (mostly) | 2 steps higher',
      'We greet | Evidence | Heard it',
      'We listen | We do it | 2 of 4 (often) | 2 of 4 (often)',
      'We look up | We do it | does not apply | 0 of 4 (never)',
    ])
    expect(blockRows({ 'care/greet/do': 1 }, { 'care/greet/do': 3 }, 'one')).toEqual([expect.stringMatching(/rose by 2 steps$/)])
  })

  it('are ticked, noted, or counted with their unit', () => {
    const first = { 'bag/pen/tick': true, 'bag/card/tick': true, 'week/desk/amount': 30, 'week/desk/wanted': 60 }
    expect(blockRows(first, { 'bag/pen/tick': true, 'bag/pen/note': 'Left', 'week/desk/amount': 20 })).toEqual([
      'A pen | ticked | ticked',
      'A pen | Where? | Left',
      'A card | ticked',
      'At the desk | 30 hours | 20 hours',
      'At the desk | Wanted | 60%',
    ])
  })
})

describe('entries of two hands', () => {
  it('are the same where they are called alike, though each reader added them', () => {
    const first = { 'moments/k3x': 'a0', 'moments/k3x/name': 'The bill', 'moments/k3x/today': 2, 'moments/k3x/by': 'machine' }
    const second = { 'moments/row-2': 'a0', 'moments/row-2/name': 'the bill ', 'moments/row-2/today': 0, 'moments/row-2/takes': 90 }
    expect(blockRows(first, second)).toEqual([
      'Moment | The bill | the bill',
      'The bill | By | A machine',
      'The bill | Today | 2 of 2 (high) | 0 of 2 (low) | 2 steps lower',
      'The bill | Takes | 1 h 30 min',
    ])
  })

  it('are not the same for standing in the same place of a blank form', () => {
    const first = { 'promises/row-1': 'a0', 'promises/row-1/text': 'We call back.' }
    const second = { 'promises/row-1': 'a0', 'promises/row-1/text': 'We listen.' }
    expect(blockRows(first, second)).toEqual(['promise | We call back.', 'promise | We listen.'])
    expect(blockRows(first, second, 'one')).toEqual(['promise | We call back. | We listen.'])
  })

  it('are the same where both come from one starter', () => {
    const first = { 'promises/call': 'a0', 'promises/call/text': 'We call back.' }
    const second = { 'promises/call': 'a0', 'promises/call/text': 'We call back within a day.' }
    expect(blockRows(first, second)).toEqual(['promise | We call back. | We call back within a day.'])
  })

  it('are picked or not', () => {
    expect(blockRows({ 'first/greet': true, 'first/look': true }, { 'first/look': true, 'first/listen': true })).toEqual([
      'We greet | picked',
      'We look up | picked | picked',
      'We listen | picked',
    ])
  })

  it('are rated where they meet in a grid', () => {
    const first = { 'promises/a': 'a0', 'promises/a/text': 'We listen.', 'kept/a/shop': 2, 'kept/a/phone': 'na' }
    const second = { 'promises/b': 'a0', 'promises/b/text': 'We listen.', 'kept/b/shop': 1 }
    expect(blockRows(first, second)).toEqual([
      'promise | We listen. | We listen.',
      'We listen. | In the shop | 2 of 2 (yes) | 1 of 2 (mostly) | 1 step lower',
      'We listen. | On the phone | does not apply',
    ])
  })

  it('are actions, each with whom and when', () => {
    const first = { 'anyway/a': 'a0', 'anyway/a/what': 'Celebrate', 'anyway/a/who': 'Ann', 'anyway/a/due': '2026-03-02' }
    const second = { 'anyway/b': 'a0', 'anyway/b/what': 'Celebrate', 'anyway/b/who': 'Bob', 'anyway/b/done': true }
    expect(blockRows(first, second)).toEqual([
      'What | Celebrate | Celebrate',
      'Celebrate | By whom | Ann | Bob',
      'Celebrate | By when | 2026-03-02',
      'Celebrate | Done | yes',
    ])
  })
})

describe('entries of one hand', () => {
  it('stay the same under another name, and come back under the same name', () => {
    const first = { 'moments/a': 'a0', 'moments/a/name': 'The bill', 'moments/b': 'a1', 'moments/b/name': 'The call' }
    const second = { 'moments/a': 'a0', 'moments/a/name': 'The bill by post', 'moments/c': 'a1', 'moments/c/name': 'The call' }
    expect(blockRows(first, second, 'one')).toEqual(['Moment | The bill | The bill by post', 'Moment | The call | The call'])
  })
})

describe('results', () => {
  it('say both scores and what lies between them, of one hand and of two', () => {
    const first = { 'care/greet/do': 1, 'care/listen/do': 1, 'care/look/do': 4 }
    const second = { 'care/greet/do': 3, 'care/listen/do': 3, 'care/look/do': 4 }
    expect(figures(first, second, 'one')).toEqual([
      'In all | 1.6 of 4 | 3.2 of 4 | rose by 1.6',
      'On the phone | 1 of 4 | 3 of 4 | rose by 2',
      'At the desk | 4 of 4 | 4 of 4 | level',
    ])
    expect(figures(second, first, 'one')[0]).toMatch(/fell by 1.6$/)
    expect(figures(first, second, 'two')[0]).toMatch(/1.6 higher$/)
  })

  it('say how much of a score is missing, and no difference from nothing', () => {
    expect(figures({ 'care/greet/do': 1 }, { 'care/look/do': 2 })).toEqual([
      'In all | 1 of 4 (1 of 3 answered) | 2 of 4 (1 of 3 answered) | 1 higher',
      'On the phone | 1 of 4 (1 of 2 answered)',
      'At the desk | 2 of 4',
    ])
  })

  it('say shares in points, counts and gaps in figures', () => {
    const hours = (desk: number, road: number) => ({ 'week/desk/amount': desk, 'week/road/amount': road })
    expect(figures(hours(1, 2), hours(1, 1))).toEqual([
      'At the desk | 33% | 50% | 17 points higher',
      'On the road | 67% | 50% | 17 points lower',
    ])
    expect(figures({}, { 'moments/a': 'a0', 'moments/a/by': 'person' })).toEqual(['A machine | 0', 'A person | 1'])
    const gap = { 'care/greet/believe': 4, 'care/greet/do': 1 }
    expect(figures(gap, { ...gap, 'care/greet/do': 2 }, 'one').at(-1)).toBe('We greet | 3 behind | 2 behind | rose by 1')
    expect(figures(gap, { ...gap, 'care/greet/do': 4 }).at(-1)).toBe('We greet | 3 behind | level | 3 higher')
  })

  it('never say a difference that the figures beside it do not have', () => {
    const step = fc.integer({ min: 0, max: 4 })
    const ratings = fc.record({ 'care/greet/do': step, 'care/listen/do': step, 'care/look/do': step })
    fc.assert(
      fc.property(ratings, ratings, (first, second) => {
        for (const row of parts(first, second, 'one').results.flatMap(({ rows }) => rows)) {
          const by = Math.round((Number.parseFloat(row.second) - Number.parseFloat(row.first)) * 10) / 10
          expect(row.difference).toBe(by === 0 ? 'level' : `${by > 0 ? 'rose' : 'fell'} by ${Math.abs(by)}`)
        }
      }),
    )
  })
})

describe('whatever two records hold', () => {
  const ids = Object.keys(withEarlier.fields)
  const any = fc.dictionary(fc.constantFrom(...ids), value, { noNullPrototype: true }).map((values) => answered(values))
  const hands = fc.constantFrom<Hands>('one', 'two')
  const rowsOf = (definition: Worksheet, ...sides: Parameters<typeof compare> extends [unknown, ...infer Rest] ? Rest : never) => {
    const { blocks, results } = compare(definition, ...sides)
    return [...blocks, ...results].flatMap(({ id, rows }) => rows.map((row) => ({ ...row, part: id })))
  }

  it('a record is the same as itself, and every row has a name of its own', () => {
    fc.assert(
      fc.property(any, hands, (record, hand) => {
        const rows = rowsOf(def, record, record, hand)
        expect(rows.filter((row) => !isSame(row))).toEqual([])
        expect(new Set(rows.map(({ part, id }) => `${part}:${id}`)).size).toBe(rows.length)
      }),
    )
  })

  it('each says the same from the other side', () => {
    const said = (rows: { first: string; second: string }[], side: 'first' | 'second') =>
      rows
        .map((row) => row[side])
        .filter(Boolean)
        .sort()
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [there, back] = [rowsOf(def, a, b, 'two'), rowsOf(def, b, a, 'two')]
        expect(said(there, 'first')).toEqual(said(back, 'second'))
        expect(said(there, 'second')).toEqual(said(back, 'first'))
      }),
    )
  })
})
