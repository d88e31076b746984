import { z } from 'zod'

/** A day, as `2026-12-07`. YAML takes it for a date where it stands without quotes; either is the same day. */
export const day = z.preprocess(
  asWritten,
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'must be a day such as 2026-12-07', abort: true })
    .refine(isOfCalendar, 'must be a day that the calendar has'),
)

function asWritten(value: unknown): unknown {
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().replace('T00:00:00.000Z', '') : value
}

/** Dates go on counting: the 30th of February would be the 2nd of March. */
function isOfCalendar(text: string): boolean {
  const date = new Date(`${text}T00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** A time zone by its IANA name. */
export const timeZone = z.string().refine(isTimeZone, {
  error: 'must be a time zone by its IANA name, such as Europe/London',
  params: { known: Intl.supportedValuesOf('timeZone') },
})

/** `Intl` knows more names than it lists: old ones and `UTC`. Some of its versions take "+01:00" too, which has no summer time. */
function isTimeZone(name: string): boolean {
  try {
    return /^[A-Z]/i.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}

/** Which day it is in a time zone: `2026-12-07`. */
export function dayIn(timeZone: string, now: Date): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const part = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]))
  return `${part.year?.padStart(4, '0')}-${part.month}-${part.day}`
}

/** What front matter says of when a chapter appears. */
export interface Publishing {
  draft: boolean
  publish?: string | undefined
}

/**
 * Whether readers see a chapter. One with a day is a draft until that day comes.
 * @param today as `2026-12-07`, where the guide is at home
 */
export const isPublished = ({ draft, publish }: Publishing, today: string): boolean => !draft && (publish === undefined || publish <= today)
