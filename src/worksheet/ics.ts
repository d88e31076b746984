import type { Action } from './actions.ts'

/** What a calendar has to say besides the actions. */
export interface IcsOptions {
  /** Worksheet id to title. */
  titles: Record<string, string>
  /** Milliseconds since 1970. */
  now: number
  /** The host the guide is published at: it makes the events' ids unique in the world. */
  host: string
}

/**
 * Actions as a calendar file (RFC 5545): one all-day event for each that has a date and is not done. An action keeps its UID, and its
 * SEQUENCE grows with time, so that importing a later file moves the events of an earlier one. Without such an action the calendar is
 * empty, which some programs refuse.
 */
export function toIcs(actions: Action[], options: IcsOptions): string {
  const events = actions.filter(({ due, done }) => due && !done).flatMap((action) => eventOf(action, options))
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//${escapeText(options.host)}//Action plan//EN`, ...events, 'END:VCALENDAR']
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventOf(action: Action, { titles, now, host }: IcsOptions): string[] {
  const details = [titles[action.worksheet], action.about, action.who && `By whom: ${action.who}`]
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(`${action.worksheet}.${action.block}.${action.row}@${host}`)}`,
    `DTSTAMP:${stamp(now)}`,
    `SEQUENCE:${sequence(now)}`,
    `DTSTART;VALUE=DATE:${day(action.due, 0)}`,
    `DTEND;VALUE=DATE:${day(action.due, 1)}`,
    `SUMMARY:${escapeText(action.what)}`,
    `DESCRIPTION:${escapeText(details.filter(Boolean).join('\n'))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** `20260302T081500Z` */
const stamp = (time: number) => `${compact(new Date(time).toISOString()).slice(0, 15)}Z`

/** `20260303` for `2026-03-02` and one day later. */
const day = (date: string, later: number) => compact(new Date(Date.parse(date) + later * 86_400_000).toISOString()).slice(0, 8)

const compact = (iso: string) => iso.replaceAll(/[-:]/g, '')

/** Seconds since 2020: grows with each export, and fits the 31 bits that RFC 5545 gives an integer until 2088. */
const sequence = (now: number) => Math.max(0, Math.floor((now - Date.UTC(2020, 0)) / 1000))

/** A TEXT value (RFC 5545, 3.3.11). Control characters are not allowed in it. */
function escapeText(text: string): string {
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
