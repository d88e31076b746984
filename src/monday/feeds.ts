import { calendar, escapeText } from '../worksheet/calendar.ts'
import { nameOf, weekOf } from './week.ts'

/** A Monday and the memo that it brings. */
export interface Monday {
  /** Midnight of the day, in UTC. */
  day: Date
  title: string
  deck: string
  /** The memo's address in full. */
  url: string
}

/** What is said of all of them. */
export interface Series {
  title: string
  about: string
  language: string
  /** The page they belong to, and their own as RSS, in full. */
  page: string
  rss: string
  host: string
}

/** One memo a week as RSS 2.0, the newest first. */
export function toRss(series: Series, mondays: Monday[]): string {
  const { title, about, language, page, rss, host } = series
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    element('title', title) + element('link', page) + element('description', about) + element('language', language),
    `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(rss)}"/>`,
    ...mondays.toSorted((a, b) => b.day.getTime() - a.day.getTime()).map((monday) => itemOf(monday, host)),
    '</channel></rss>\n',
  ].join('\n')
}

function itemOf({ day, title, deck, url }: Monday, host: string): string {
  const guid = `<guid isPermaLink="false">${escapeXml(idOf(day, host))}</guid>`
  return `<item>${element('title', title)}${element('link', url)}${guid}${element('pubDate', day.toUTCString())}${element('description', deck)}</item>`
}

const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeXml = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign)

/**
 * One memo a week as a calendar to subscribe to, asked for anew once a day.
 * @param now milliseconds since 1970
 */
export function toCalendar({ title, about, page, host }: Series, mondays: Monday[], now: number): string {
  // The names and times of RFC 7986, and those that programs knew before it.
  const names = ['NAME', 'X-WR-CALNAME'].map((name) => `${name}:${escapeText(title)}`)
  const times = ['REFRESH-INTERVAL;VALUE=DURATION', 'X-PUBLISHED-TTL'].map((name) => `${name}:P1D`)
  const more = [...names, `DESCRIPTION:${escapeText(about)}`, `URL:${page}`, ...times]
  const events = mondays.map(({ day, title, deck, url }) => ({
    uid: idOf(day, host),
    day: day.toISOString().slice(0, 10),
    summary: title,
    description: `${deck}\n${url}`,
    url,
  }))
  return calendar({ host, product: title, more }, events, now)
}

/** The same for a Monday in every build, whatever it brings. */
const idOf = (day: Date, host: string) => `monday-${nameOf(weekOf(day))}@${host}`
