import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Action } from '../../../src/worksheet/actions.ts'
import { toCsv } from '../../../src/worksheet/csv.ts'

const action = (changes: Partial<Action>): Action => ({
  worksheet: 'w',
  block: 'b',
  row: 'r',
  what: 'Call',
  who: '',
  due: '',
  done: false,
  about: '',
  ...changes,
})

/** Reads RFC 4180 strictly: rows end in CRLF, quotes only around whole cells, doubled within. */
function parseCsv(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  const rows: string[][] = [[]]
  while (cell.lastIndex < text.length) {
    const [, quoted, plain, end] = cell.exec(text) ?? expect.fail(`not RFC 4180: ${JSON.stringify(text)}`)
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('actions as a table', () => {
  it('have a row each below the names of the columns', () => {
    const actions = [
      action({ what: 'Call', who: 'Ann', due: '2026-03-02', done: true, about: 'We look up' }),
      action({ worksheet: 'gone' }),
    ]
    expect(toCsv(actions, { w: 'A worksheet' })).toBe(
      'Worksheet,About,What,By whom,By when,Done\r\nA worksheet,We look up,Call,Ann,2026-03-02,yes\r\ngone,,Call,,,no\r\n',
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '=HYPERLINK("http://x","y")'])(
    'do not run %j as a formula',
    (what) => {
      expect(parseCsv(toCsv([action({ what })], {}))[1]?.[2]).toBe(`'${what}`)
    },
  )

  it('can be read back whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', 'a', ' ', 'é') }), (who) => {
        expect(parseCsv(toCsv([action({ who })], {}))[1]?.[3]?.replace(/^'(?=[\r\n])/, '')).toBe(who)
      }),
    )
  })
})
