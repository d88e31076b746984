import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { Action } from '../../../src/worksheet/actions.ts'
import { toIcs } from '../../../src/worksheet/ics.ts'

const options = { titles: { w: 'A worksheet' }, now: Date.UTC(2026, 2, 2, 8, 15, 9), host: 'guide.example' }
const action = (changes: Partial<Action> = {}): Action => ({
  ...{ worksheet: 'w', block: 'b', row: 'r', what: 'Call', who: '', due: '2026-03-31', done: false, about: '' },
  ...changes,
})
const eventsOf = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
const eventOf = (changes: Partial<Action>, more = {}) =>
  eventsOf(toIcs([action(changes)], { ...options, ...more }))[0] ?? expect.fail('no event')

describe('a calendar of actions', () => {
  it('has an event for each that has a date and is not done', () => {
    const events = eventsOf(
      toIcs([action({ what: 'Call' }), action({ what: 'Some day', due: '' }), action({ what: 'Did it', done: true })], options),
    )
    expect(events.map(({ summary }) => summary)).toEqual(['Call'])
  })

  it('is a calendar', () => {
    const calendar = new ICAL.Component(ICAL.parse(toIcs([action()], options)))
    expect([calendar.name, calendar.getFirstPropertyValue('version')]).toEqual(['vcalendar', '2.0'])
    expect(calendar.getFirstPropertyValue('prodid')).toContain('guide.example')
  })

  it.each([
    ['2026-03-31', '2026-04-01'],
    ['2026-12-31', '2027-01-01'],
    ['2028-02-28', '2028-02-29'],
  ])('takes all of %s, up to %s', (due, next) => {
    const { startDate, endDate } = eventOf({ due })
    expect([startDate.isDate, startDate.toString(), endDate.isDate, endDate.toString()]).toEqual([true, due, true, next])
  })

  it('says which worksheet it comes from, what it is about and who does it', () => {
    expect(eventOf({ about: 'We look up', who: 'Ann' }).description).toBe('A worksheet\nWe look up\nBy whom: Ann')
    expect(eventOf({}).description).toBe('A worksheet')
  })

  it('stamps events with the time in UTC', () => {
    expect(eventOf({}).component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-03-02T08:15:09Z')
  })

  it('keeps the id of an action and raises its sequence, so that a second import updates the first', () => {
    const [first, second] = [eventOf({}), eventOf({ what: 'Call twice', due: '2026-04-02' }, { now: options.now + 1000 })]
    expect(second.uid).toBe(first.uid)
    expect(second.sequence).toBeGreaterThan(first.sequence)
    expect(second.sequence).toBeLessThan(2 ** 31)
  })

  it('gives no two actions one id', () => {
    const uids = [
      eventOf({}),
      eventOf({ row: 's' }),
      eventOf({ block: 'c' }),
      eventOf({ worksheet: 'v' }),
      eventOf({ worksheet: 'w-b', block: 'x' }),
      eventOf({ block: 'b-x' }),
      eventOf({}, { host: 'other.example' }),
    ]
    expect(new Set(uids.map(({ uid }) => uid)).size).toBe(uids.length)
  })

  it('ends every line with CRLF and folds it at 75 octets, never within a character', () => {
    const text = toIcs([action({ what: 'Grüße 👋 日本語; a, b \\ c '.repeat(20) })], options)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.isWellFormed() && text.split('\r\n').every((line) => line.isWellFormed())).toBe(true)
  })

  it('brings back whatever was written', () => {
    const words = fc.string({
      unit: fc.constantFrom(',', ';', '\\', '\n', 'n', ':', '"', 'ü', '👋', ' ', 'x'),
      minLength: 1,
      maxLength: 200,
    })
    fc.assert(
      fc.property(words, (what) => {
        const text = toIcs([action({ what })], options)
        expect(eventsOf(text)[0]?.summary).toBe(what)
      }),
    )
  })

  it('lets no answer add a line of its own', () => {
    const text = toIcs([action({ what: 'x\r\nBEGIN:VALARM\u0000\u0085', row: 'r\nATTACH:y', who: 'a\rb' })], options)
    expect(text).not.toMatch(/^(BEGIN:VALARM|ATTACH)/m)
    expect(text.match(/(?![\r\n])\p{Cc}/gu)).toBeNull()
    expect(eventsOf(text)[0]?.summary).toBe('x\nBEGIN:VALARM')
  })

  it('without a date to tell is an empty calendar', () => {
    expect(eventsOf(toIcs([], options))).toEqual([])
  })
})
