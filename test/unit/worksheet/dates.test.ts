import { describe, expect, it } from 'vitest'
import { datedRows } from '../../../src/worksheet/dates.ts'
import { answered, blockOfKind, definition } from './fixture.ts'

const def = definition()
const table = blockOfKind(def, 'table')
type Values = Parameters<typeof answered>[0]
const rows = (values: Values, block = table) => datedRows(def, answered(values), block)

describe('the days of a table', () => {
  it('are those of the rows that have one, in order, each called by the name of its row', () => {
    const values = {
      ...{ 'moments/a': 'a1', 'moments/a/name': ' Late ', 'moments/a/on': '2026-03-02' },
      ...{ 'moments/b': 'a0', 'moments/b/name': 'Early', 'moments/b/on': ' 2026-04-01 ' },
      ...{ 'moments/c': 'a2', 'moments/c/name': 'Some day' },
    }
    const common = { worksheet: 'sample', block: 'moments', who: '', done: false, about: 'Moments' }
    expect(rows(values)).toEqual([
      { ...common, row: 'b', what: 'Early', due: '2026-04-01' },
      { ...common, row: 'a', what: 'Late', due: '2026-03-02' },
    ])
  })

  it('go by the title of the table where the row has no name', () => {
    expect(rows({ 'moments/a': 'a0', 'moments/a/name': ' ', 'moments/a/on': '2026-03-02' })[0]?.what).toBe('Moments')
  })

  it.each(['2026-02-30', 'soon', '2026-3-2', '0026-03-02', '', null, 20260302, Number.NaN, true])('are none where %j is written', (day) => {
    expect(rows({ 'moments/a': 'a0', 'moments/a/name': 'Late', 'moments/a/on': day })).toEqual([])
  })

  it('are none of a row that was removed', () => {
    expect(rows({ 'moments/a': null, 'moments/a/name': 'Late', 'moments/a/on': '2026-03-02' })).toEqual([])
  })

  it('are none where the table has no calendar, or its column has gone', () => {
    const values = { 'moments/a': 'a0', 'moments/a/name': 'Late', 'moments/a/on': '2026-03-02' }
    const { calendar: _calendar, ...plain } = table
    expect(rows(values, plain)).toEqual([])
    expect(rows(values, { ...table, calendar: 'gone' })).toEqual([])
  })
})
