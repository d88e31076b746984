import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { type Monday, toCalendar, toRss } from '../../../src/monday/feeds.ts'

const series = {
  title: 'Spokes & Chains: this Monday',
  about: 'One note a week; for the bench, and the counter.',
  language: 'en-GB',
  page: 'https://spokes.example/guide/',
  rss: 'https://spokes.example/guide/monday.xml',
  host: 'spokes.example',
}
const monday = (day: string, title = 'True a wheel'): Monday => ({
  day: new Date(`${day}T00:00:00Z`),
  title,
  deck: 'A wobble <that> the eye, alas, "forgives" & the brake does not.',
  url: 'https://spokes.example/guide/chapters/true-a-wheel/',
})
const year = [monday('2026-12-21'), monday('2026-12-28'), monday('2027-01-04', 'Rims & <spokes>')]

describe('the Mondays as RSS', () => {
  const rss = toRss(series, year)
  const items = rss.split('<item>').slice(1)

  it('come with their dates, the newest first', () => {
    expect(items.map((item) => /<pubDate>(.*)<\/pubDate>/.exec(item)?.[1])).toEqual([
      'Mon, 04 Jan 2027 00:00:00 GMT',
      'Mon, 28 Dec 2026 00:00:00 GMT',
      'Mon, 21 Dec 2026 00:00:00 GMT',
    ])
  })

  it('have ids of their own that outlive a change of the memo', () => {
    const ids = (text: string) => [...text.matchAll(/<guid isPermaLink="false">([^<]*)/g)].map(([, id]) => id)
    expect(ids(rss)).toEqual(['monday-2027-W01@spokes.example', 'monday-2026-W53@spokes.example', 'monday-2026-W52@spokes.example'])
    expect(ids(toRss(series, [monday('2027-01-04', 'Another')]))).toEqual(['monday-2027-W01@spokes.example'])
  })

  it('are text, whatever it says', () => {
    expect(items[0]).toContain('<title>Rims &amp; &lt;spokes&gt;</title>')
    expect(rss).toContain('A wobble &lt;that&gt; the eye, alas, &quot;forgives&quot; &amp; the brake does not.')
    expect(rss).toContain('<title>Spokes &amp; Chains: this Monday</title>')
  })
})

describe('the Mondays as a calendar', () => {
  const text = toCalendar(series, year, Date.UTC(2026, 11, 23))
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))

  it('take all of their day', () => {
    expect(events.map(({ startDate, endDate }) => `${startDate}/${endDate}`)).toEqual([
      '2026-12-21/2026-12-22',
      '2026-12-28/2026-12-29',
      '2027-01-04/2027-01-05',
    ])
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true)
  })

  it('say what to read, and where', () => {
    expect(events[2]?.summary).toBe('Rims & <spokes>')
    expect(events[2]?.description).toBe(`${year[2]?.deck}\n${year[2]?.url}`)
    expect(events[2]?.component.getFirstPropertyValue('url')).toBe(year[2]?.url)
  })

  it('keep their ids from one build to the next', () => {
    const later = new ICAL.Component(ICAL.parse(toCalendar(series, [monday('2027-01-04', 'Another')], Date.UTC(2027, 0, 5))))
    expect(later.getFirstSubcomponent('vevent')?.getFirstPropertyValue('uid')).toBe(events[2]?.uid)
    expect(events.map(({ uid }) => uid)).toEqual(
      [52, 53].map((week) => `monday-2026-W${week}@spokes.example`).concat('monday-2027-W01@spokes.example'),
    )
  })

  it('tell programs their name and when to ask again', () => {
    expect(calendar.getFirstPropertyValue('name')).toBe(series.title)
    expect(calendar.getFirstPropertyValue('refresh-interval')?.toString()).toBe('P1D')
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })
})
