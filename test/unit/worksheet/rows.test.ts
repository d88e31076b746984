import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merge } from '../../../src/worksheet/merge.ts'
import { type AnswerRecord, type Changes, edit, emptyRecord } from '../../../src/worksheet/record.ts'
import { addRow, moveRow, removeRow, rowsOf } from '../../../src/worksheet/rows.ts'
import { answered } from './fixture.ts'

const empty = emptyRecord('sample')
const apply = (record: AnswerRecord, changes: Changes) => edit(record, changes, 1000)
const withRows = (...rows: string[]) => rows.reduce((record, row) => apply(record, addRow(record, 'list', row)), empty)

describe('rows', () => {
  it('stand in the order they were added', () => {
    expect(rowsOf(withRows('b', 'c', 'a'), 'list')).toEqual(['b', 'c', 'a'])
  })

  it('of one block are not those of another whose id begins alike', () => {
    const record = answered({ 'list/a': 'a0', 'list-two/b': 'a0', 'list/a/text': 'cell' })
    expect(rowsOf(record, 'list')).toEqual(['a'])
  })

  it('are not added twice', () => {
    expect(addRow(withRows('a', 'b'), 'list', 'a')).toEqual({})
  })

  it('go when they are removed, and come back at the end with their cells when added again', () => {
    const before = apply(withRows('a', 'b'), { 'list/a/text': { value: 'mine' } })
    const without = apply(before, removeRow(before, 'list', 'a'))
    expect(rowsOf(without, 'list')).toEqual(['b'])
    const again = apply(without, addRow(without, 'list', 'a'))
    expect(rowsOf(again, 'list')).toEqual(['b', 'a'])
    expect(again.fields['list/a/text']?.value).toBe('mine')
  })

  it('added in two tabs at once stand in the same order in both', () => {
    const base = withRows('a')
    const left = apply(base, addRow(base, 'list', 'x'))
    const right = apply(base, addRow(base, 'list', 'w'))
    expect(rowsOf(merge(left, right), 'list')).toEqual(['a', 'w', 'x'])
    expect(rowsOf(merge(right, left), 'list')).toEqual(['a', 'w', 'x'])
  })
})

describe('moving a row', () => {
  it('is a single change, so that two tabs can move two rows', () => {
    const base = withRows('a', 'b', 'c', 'd')
    const left = apply(base, moveRow(base, 'list', 'd', 0))
    const right = apply(base, moveRow(base, 'list', 'a', 2))
    expect(Object.keys(moveRow(base, 'list', 'd', 0))).toEqual(['list/d'])
    expect(rowsOf(merge(left, right), 'list')).toEqual(['d', 'b', 'c', 'a'])
  })

  it('changes nothing when the row stands there already, is at the end that it is pushed over, or is unknown', () => {
    const record = withRows('a', 'b')
    expect([
      moveRow(record, 'list', 'b', 1),
      moveRow(record, 'list', 'b', 9),
      moveRow(record, 'list', 'a', -1),
      moveRow(record, 'list', 'z', 0),
    ]).toEqual([{}, {}, {}, {}])
  })

  it('puts the row where it was wanted and leaves the others in order, even among ranks that are equal or damaged', () => {
    const rank = fc.constantFrom('a0', 'a1', 'a0V', 'Zz', 'no rank', 'a00', '~')
    const ranks = fc.dictionary(fc.stringMatching(/^[a-z]{1,2}$/), rank, { minKeys: 1, noNullPrototype: true })
    fc.assert(
      fc.property(ranks, fc.nat(), fc.nat(), (rankOf, which, where) => {
        const record = answered(Object.fromEntries(Object.entries(rankOf).map(([row, key]) => [`list/${row}`, key])))
        const before = rowsOf(record, 'list')
        const row = before[which % before.length] ?? ''
        const to = where % before.length
        const after = rowsOf(apply(record, moveRow(record, 'list', row, to)), 'list')
        expect(after.indexOf(row)).toBe(to)
        expect(after.filter((other) => other !== row)).toEqual(before.filter((other) => other !== row))
      }),
    )
  })

  it('can go on for ever', () => {
    const moves = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 200 })
    fc.assert(
      fc.property(moves, (all) => {
        const wanted = ['a', 'b', 'c', 'd', 'e', 'f']
        const record = all.reduce(
          (current, [from, to]) => {
            const [row = ''] = wanted.splice(from, 1)
            wanted.splice(to, 0, row)
            return apply(current, moveRow(current, 'list', row, to))
          },
          withRows('a', 'b', 'c', 'd', 'e', 'f'),
        )
        expect(rowsOf(record, 'list')).toEqual(wanted)
      }),
      { numRuns: 20 },
    )
  })
})
