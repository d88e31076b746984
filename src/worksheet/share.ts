import { refusedLink } from '../words/bringing.ts'
import { shownOf } from './answers.ts'
import { LINK_PREFIX } from './fragment.ts'
import { isObject, parseJson } from './json.ts'
import { pack, unpack } from './pack.ts'
import { type AnswerRecord, parseRecord } from './record.ts'

/** The most a link may carry, in characters. */
export const MAX_LINK = 8192

/**
 * The longest link that is shown as a QR code as well: what version 30 holds with error correction M, 137 modules a side. Scanners tell modules apart
 * from 3 pixels up (tried with ZXing on blurred, turned and noisy pictures), which is when the code fills two fifths of a phone's viewfinder: held an
 * arm's length from a laptop that shows it large. Denser ones would have to be scanned from so near that nobody else sees the screen.
 */
export const MAX_QR = 1370

/** What reading a link gave: the answers, or why there are none, in a sentence for the reader. */
export type ParsedLink = { ok: true; record: AnswerRecord } | { ok: false; problem: string }

/**
 * Answers as the fragment of a link, `answers=…`, without `#`. It carries what is to be seen, and neither questions nor what was removed:
 * values and ranks by field id, packed (see pack.ts). May be longer than MAX_LINK, which the caller checks.
 */
export async function toFragment(record: AnswerRecord): Promise<string> {
  const fields = Object.fromEntries(shownOf(record).map(([id, { value }]) => [id, value]))
  return LINK_PREFIX + (await pack(JSON.stringify([record.version, record.worksheet, fields])))
}

/** Reads the answers in a link's fragment. All have `at` 0, so that merging never puts them over the reader's own. Never throws. */
export async function fromFragment(fragment: string): Promise<ParsedLink> {
  const link = plain(fragment)
  const packed = packedIn(link)
  if (packed === undefined) return refuse(refusedLink.empty)
  if (link.length > MAX_LINK) return refuse(refusedLink.tooLong)
  const json = await unpack(packed)
  if (json === null) return refuse(refusedLink.notWhole)
  return parseLink(parseJson(json))
}

/**
 * A fragment without what programs put into a link on its way: signs written as `%2D` or, by two programs in turn, `%252D`; spaces and line breaks; signs
 * without width. None of them is ever in what was sent, and the checksum sees to it that nothing is guessed.
 */
function plain(fragment: string): string {
  const text = decoded(fragment)
  return (/%[0-9a-f]{2}/i.test(text) ? decoded(text) : text).replaceAll(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The packed answers; what follows them, such as the full stop of a sentence or a tracker's `&from=`, is not of them. */
const packedIn = (link: string): string | undefined => /^\W*answers=([\w-]*)/i.exec(link)?.[1]

const refuse = (problem: string) => ({ ok: false, problem }) as const

function parseLink(data: unknown): ParsedLink {
  const [version, worksheet, fields]: unknown[] = Array.isArray(data) ? data : []
  const cells = Object.entries(isObject(fields) ? fields : {}).map(([id, value]) => [id, { value, at: 0 }])
  const parsed = parseRecord({ version, worksheet, fields: Object.fromEntries(cells) })
  if (parsed.ok) return parsed
  if (parsed.reason === 'newer') return refuse(refusedLink.newer)
  return refuse(refusedLink.bad(parsed.problem))
}
