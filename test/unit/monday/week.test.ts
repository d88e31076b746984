import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mondayOf, nameOf, weekOf } from '../../../src/monday/week.ts'

const day = (iso: string) => new Date(`${iso}T12:00:00Z`)
const week = (iso: string) => nameOf(weekOf(day(iso)))

describe('a day has the week that ISO 8601 gives it', () => {
  it.each([
    ['2026-11-25', '2026-W48'],
    ['2026-11-29', '2026-W48'],
    ['2026-11-30', '2026-W49'],
  ])('%s is in %s', (date, name) => expect(week(date)).toBe(name))

  it.each([
    ['2024-12-29', '2024-W52'],
    ['2024-12-30', '2025-W01'],
    ['2025-12-28', '2025-W52'],
    ['2025-12-29', '2026-W01'],
    ['2026-12-28', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2021-01-03', '2020-W53'],
    ['2023-01-01', '2022-W52'],
    ['2024-02-29', '2024-W09'],
  ])('at the turn of the year and in leap years: %s is in %s', (date, name) => expect(week(date)).toBe(name))

  it('and its Monday is in the same week, six days back at most', () => {
    fc.assert(
      fc.property(fc.date({ min: day('1990-01-01'), max: day('2090-01-01'), noInvalidDate: true }), (date) => {
        const monday = mondayOf(date)
        expect([monday.getUTCDay(), monday.getUTCHours()]).toEqual([1, 0])
        expect(date.getTime() - monday.getTime()).toBeLessThan(7 * 86_400_000)
        expect(date.getTime()).toBeGreaterThanOrEqual(monday.getTime())
        expect(weekOf(monday)).toEqual(weekOf(date))
      }),
    )
  })

  it('and the weeks follow one another without a gap, 1 after 52 or 53', () => {
    const mondays = Array.from({ length: 2000 }, (_, i) => weekOf(new Date(Date.UTC(1999, 0, 4 + 7 * i))))
    for (const [i, { year, week }] of mondays.entries()) {
      const next = mondays[i + 1]
      if (next)
        expect(next.week === 1 ? [next.year, week >= 52] : [next.year, next.week]).toEqual(
          next.week === 1 ? [year + 1, true] : [year, week + 1],
        )
    }
  })
})
