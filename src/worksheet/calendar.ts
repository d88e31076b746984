/** An event that takes all of a day. */
export interface DayEvent {
  /** The same in every file that has the event, and no other event's in the world. */
  uid: string
  /** `YYYY-MM-DD` */
  day: string
  summary: string
  description: string
  /** Where to read about it. */
  url?: string
}

/** What stands over the events of a calendar. */
export interface CalendarHead {
  /** The host that it comes from. */
  host: string
  /** What makes it: "Action plan". */
  product: string
  /** Content lines of its own, escaped. */
  more?: string[]
}

/**
 * A calendar file (RFC 5545). An event keeps its UID, and its SEQUENCE grows with time, so that a later file changes the events of an earlier one.
 * @param now milliseconds since 1970
 */
export function calendar({ host, product, more = [] }: CalendarHead, events: DayEvent[], now: number): string {
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//${escapeText(host)}//${escapeText(product)}//EN`, ...more]
  const lines = [...head, ...events.flatMap((event) => eventOf(event, now)), 'END:VCALENDAR']
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventOf({ uid, day, summary, description, url }: DayEvent, now: number): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp(now)}`,
    `SEQUENCE:${sequence(now)}`,
    `DTSTART;VALUE=DATE:${compactDay(day, 0)}`,
    `DTEND;VALUE=DATE:${compactDay(day, 1)}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(url ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** `20260302T081500Z` */
const stamp = (time: number) => `${compact(new Date(time).toISOString()).slice(0, 15)}Z`

/** `20260303` for `2026-03-02` and one day later. */
const compactDay = (date: string, later: number) => compact(new Date(Date.parse(date) + later * 86_400_000).toISOString()).slice(0, 8)

const compact = (iso: string) => iso.replaceAll(/[-:]/g, '')

/** Seconds since 2020: grows with each export, and fits the 31 bits that RFC 5545 gives an integer until 2088. */
const sequence = (now: number) => Math.max(0, Math.floor((now - Date.UTC(2020, 0)) / 1000))

/** A TEXT value (RFC 5545, 3.3.11). Control characters are not allowed in it. */
export function escapeText(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(/(?!\t)\p{Cc}/gu, '')
}

/** A content line in pieces of at most 75 octets (RFC 5545, 3.1), each further one after a space, and none that ends within a character. */
function folded(line: string): string {
  const pieces = ['']
  for (const character of line) {
    const piece = pieces.at(-1) + character
    if (octets(piece) <= 75) pieces[pieces.length - 1] = piece
    else pieces.push(` ${character}`)
  }
  return pieces.join('\r\n')
}

const octets = (text: string) => new TextEncoder().encode(text).length
