import { describe, expect, it } from 'vitest'
import { parseBackup } from '../../../src/worksheet/backup.ts'
import { parseDated } from '../../../src/worksheet/dated.ts'
import { toBackup } from '../../../src/worksheet/to-backup.ts'
import { answered } from './fixture.ts'

const record = answered({ 'about/team': 'The desk' })
const dated = { at: 5, note: 'First round', record }

describe('answers kept under a date', () => {
  it('are read back as they were kept', () => {
    expect(parseDated(JSON.parse(JSON.stringify(dated)))).toEqual(dated)
  })

  it.each([null, [], 'x', { ...dated, at: '5' }, { ...dated, note: 1 }, { ...dated, record: { version: 99 } }, { at: 5, note: '' }])(
    'are refused where they are %j',
    (data) => {
      expect(parseDated(data)).toBeNull()
    },
  )

  it('go into a file with the records, and come back from it', () => {
    expect(parseBackup(toBackup([record], '2026-11-25', [dated]))).toMatchObject({ ok: true, records: [record], dated: [dated] })
  })

  it('are none in a file from before there were any', () => {
    expect(parseBackup(toBackup([record], '2026-11-25'))).toMatchObject({ ok: true, dated: [] })
  })

  it('that are damaged have the file refused, and say which they are', () => {
    const file = JSON.stringify({ ...JSON.parse(toBackup([record], '2026-11-25', [dated])), dated: [dated, { at: 1 }] })
    expect(parseBackup(file)).toEqual({ ok: false, problem: 'The answers kept under a date, number 2 in the file, cannot be read.' })
  })
})
