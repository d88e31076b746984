import { describe, expect, test } from 'vitest'
import { edit, emptyRecord } from '../../../src/worksheet/record.ts'
import { isCopyDue } from '../../../src/worksheet/reminder.ts'

const DAY = 24 * 60 * 60 * 1000
const now = Date.UTC(2026, 10, 25, 9)

/** A record with an answer for each number of days ago. */
const written = (...daysAgo: number[]) =>
  daysAgo.reduce((record, days, index) => edit(record, { [`why/${index}`]: { value: 'x' } }, now - days * DAY), emptyRecord('sample'))

describe('a copy is due', () => {
  test.each([
    ['there never was one, and the first answer is a week old', [written(7)], 0, true],
    ['the first answer is six days old', [written(6, 1)], 0, false],
    ['something was written since the last one, a week ago', [written(20, 8)], now - 10 * DAY, true],
    ['the last one is old, but nothing was written since', [written(40)], now - 30 * DAY, false],
    ['what was written since is not a week old', [written(40, 3)], now - 30 * DAY, false],
    ['any worksheet has a week of work', [written(1), written(9)], 0, true],
    ['nothing was written at all', [], 0, false],
  ])('or not, where %s', (_case, records, copied, due) => {
    expect(isCopyDue(records, copied, now)).toBe(due)
  })
})
