import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { chapter, dayIn, isPublished, site } from '../../../src/schema/index.ts'
import { dayOfBuild } from '../../../src/settings.ts'

describe('the day, where the guide is at home', () => {
  it.each([
    ['Europe/London', '2026-12-06T23:59:59Z', '2026-12-06'],
    ['Europe/London', '2026-12-07T00:00:00Z', '2026-12-07'],
    // Summer time: midnight comes an hour before that of Greenwich.
    ['Europe/London', '2026-07-05T22:59:59Z', '2026-07-05'],
    ['Europe/London', '2026-07-05T23:00:00Z', '2026-07-06'],
    ['Pacific/Auckland', '2026-12-06T10:59:59Z', '2026-12-06'],
    ['Pacific/Auckland', '2026-12-06T11:00:00Z', '2026-12-07'],
    ['Pacific/Kiritimati', '2026-12-06T10:00:00Z', '2026-12-07'],
    ['Pacific/Pago_Pago', '2026-12-07T10:59:59Z', '2026-12-06'],
    ['America/New_York', '2027-01-01T04:59:59Z', '2026-12-31'],
    ['America/New_York', '2027-01-01T05:00:00Z', '2027-01-01'],
    ['Asia/Kathmandu', '2026-12-06T18:15:00Z', '2026-12-07'],
    ['UTC', '2028-02-29T12:00:00Z', '2028-02-29'],
  ])('%s at %s is %s', (zone, now, day) => {
    expect(dayIn(zone, new Date(now))).toBe(day)
  })

  it('is one that front matter may have, at any time and in any place', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
    const times = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    fc.assert(fc.property(zones, times, (zone, now) => chapter.shape.publish.parse(dayIn(zone, now)) === dayIn(zone, now)))
  })
})

describe('a chapter', () => {
  const appears = (publish: string, today: string) => isPublished({ draft: false, publish }, today)

  it('appears on its day and stays', () => {
    expect(['2026-12-06', '2026-12-07', '2026-12-08', '2027-01-01'].map((today) => appears('2026-12-07', today))).toEqual([
      false,
      true,
      true,
      true,
    ])
  })

  it('without a day is there, and a draft is not, whatever its day', () => {
    expect(isPublished({ draft: false }, '2026-12-07')).toBe(true)
    expect(isPublished({ draft: true }, '2026-12-07')).toBe(false)
    expect(isPublished({ draft: true, publish: '2020-01-01' }, '2026-12-07')).toBe(false)
  })

  it('may have its day with quotes or without, which YAML reads as a date', () => {
    expect(chapter.shape.publish.parse('2026-12-07')).toBe('2026-12-07')
    expect(chapter.shape.publish.parse(new Date('2026-12-07'))).toBe('2026-12-07')
    expect(chapter.shape.publish.safeParse(new Date('2026-12-07T06:00Z')).success).toBe(false)
    expect(chapter.shape.publish.safeParse(new Date('nonsense')).success).toBe(false)
  })
})

describe('a time zone', () => {
  it.each(['Europe/London', 'UTC', 'Asia/Kolkata', 'Asia/Calcutta', 'America/Argentina/Buenos_Aires'])('may be %s', (name) => {
    expect(site.shape.timeZone.safeParse(name).success).toBe(true)
  })

  it.each(['', 'London', '+01:00', 'Europe/Lodnon', 'GMT+1'])('may not be %j', (name) => {
    expect(site.shape.timeZone.safeParse(name).success).toBe(false)
  })
})

describe('the day of a build', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.useRealTimers()
  })

  it('is today where the guide is at home, whatever the clock of the machine', () => {
    vi.stubEnv('MONDAYBOOK_TODAY', undefined)
    vi.useFakeTimers({ now: new Date('2026-12-06T11:30:00Z') })
    expect([dayOfBuild('Pacific/Auckland'), dayOfBuild('Europe/London')]).toEqual(['2026-12-07', '2026-12-06'])
  })

  it('can be given, but not just anything', () => {
    vi.stubEnv('MONDAYBOOK_TODAY', '2027-03-01')
    expect(dayOfBuild('UTC')).toBe('2027-03-01')
    vi.stubEnv('MONDAYBOOK_TODAY', '1.3.2027')
    expect(() => dayOfBuild('UTC')).toThrow('MONDAYBOOK_TODAY is "1.3.2027"')
  })
})
