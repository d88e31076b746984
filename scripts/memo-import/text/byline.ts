/** Who wrote a memo, and when. */
export interface Byline {
  author: string | undefined
  /** A year or a day, as in a chapter's front matter. */
  date: string | undefined
  /** A date that can be read in two ways. */
  unclear: string | undefined
  /** Whether it says so ("Posted by", a date in full); a bare "By Ann Marsh" may be text as well. */
  sure: boolean
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?'
const day = '\\d{1,2}(?:st|nd|rd|th)?'
const date = `${weekday}(?:${month}\\s+${day},?\\s+\\d{4}|${day}\\s+(?:of\\s+)?${month},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`
const name = "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:de|van|von|der|den|la|di|da|and|&) )*\\p{Lu}[\\p{L}.'’-]*){0,5}"

const said = /^(?:(?:this entry was )?(?:posted|published|written|submitted))\b[\s:]*/i
const between = '^[\\s|·•,–-]*'
const byName = new RegExp(`${between}[Bb][Yy]:? (${name})`, 'u')
const onDate = new RegExp(`${between}(?:on )?(${date})`, 'iu')
const atTime = new RegExp(`${between}(?:at|@)?\\s*\\d{1,2}[:.]\\d{2}(?:\\s*[ap]\\.?m\\.?)?(?=\\W|$)`, 'iu')
const rest = /^(?:[\s|·•,–-]*(?:(?:in|under|filed under)\b[^.?!]*|\|[^.?!]*|\d+ comments?.*)?)$/i

/** Reads "Posted by Ann Marsh on May 4, 2011", "4 May 2011 by Ann Marsh", a date alone and the like; undefined where a text is nothing of the kind. */
export function bylineIn(text: string): Byline | undefined {
  if (text.split(' ').length > 20) return undefined
  const opening = said.exec(text)?.[0] ?? ''
  const found: Byline = { author: undefined, date: undefined, unclear: undefined, sure: opening !== '' }
  const left = [byName, onDate, atTime, byName].reduce((left, pattern) => takeFrom(left, pattern, found), text.slice(opening.length))
  const nothing = !found.author && !found.date
  return nothing || !rest.test(left) ? undefined : found
}

function takeFrom(left: string, pattern: RegExp, found: Byline): string {
  const match = pattern.exec(left)
  if (!match) return left
  if (pattern === byName) found.author ??= match[1]
  if (pattern === onDate && match[1]) Object.assign(found, dateFrom(match[1]), { sure: true })
  return left.slice(match[0].length)
}

/** The day that a text from a page's head or front matter names: `2008-05-14T10:00:00Z`, "May 14, 2008". */
export const dayIn = (text: string | undefined): string | undefined =>
  /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(text?.trim() ?? '')?.[0] ?? /^\d{4}$/.exec(text?.trim() ?? '')?.[0] ?? bylineIn(text?.trim() ?? '')?.date

/** A date in words or figures as a day of the calendar; only its year where day and month may be either. */
export function dateFrom(text: string): { date: string | undefined; unclear: string | undefined } {
  const [year = ''] = /\d{4}/.exec(text) ?? []
  const [iso] = /\d{4}-\d{2}-\d{2}/.exec(text) ?? []
  if (iso) return { date: iso, unclear: undefined }
  const [, first, second] = /^(\d{1,2})[./](\d{1,2})[./]/.exec(text) ?? []
  if (first && second) return fromFigures(Number(first), Number(second), year, text)
  const named = months.findIndex((start) => new RegExp(`\\b${start}`, 'i').test(text.replace(/^[a-z]+day,?/i, '')))
  const [number = ''] = /\b\d{1,2}(?=st|nd|rd|th|\b)/.exec(text) ?? []
  return { date: written(year, named + 1, Number(number)), unclear: undefined }
}

function fromFigures(first: number, second: number, year: string, text: string) {
  if (first > 12) return { date: written(year, second, first), unclear: undefined }
  if (second > 12) return { date: written(year, first, second), unclear: undefined }
  return first === second ? { date: written(year, first, second), unclear: undefined } : { date: year, unclear: text }
}

/** Only the year, where there is no such day. */
function written(year: string, month: number, day: number): string {
  const date = new Date(Date.UTC(Number(year), month - 1, day))
  const exists = month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : year
}
