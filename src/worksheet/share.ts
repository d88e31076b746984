import { refusedLink } from '../words/saving.ts'
import { shownOf } from './answers.ts'
import { isLinkFragment, LINK_PREFIX } from './fragment.ts'
import { parseJson } from './json.ts'
import { pack, unpack } from './pack.ts'
import { type AnswerRecord, isObject, parseRecord } from './record.ts'

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
  if (!isLinkFragment(fragment)) return refuse(refusedLink.empty)
  if (fragment.length > MAX_LINK) return refuse(refusedLink.tooLong(fragment.length, MAX_LINK))
  const json = await unpack(fragment.slice(fragment.indexOf('=') + 1))
  if (json === null) return refuse(refusedLink.notWhole)
  return parseLink(parseJson(json))
}

const refuse = (problem: string) => ({ ok: false, problem }) as const

function parseLink(data: unknown): ParsedLink {
  const [version, worksheet, fields]: unknown[] = Array.isArray(data) ? data : []
  const cells = Object.entries(isObject(fields) ? fields : {}).map(([id, value]) => [id, { value, at: 0 }])
  const parsed = parseRecord({ version, worksheet, fields: Object.fromEntries(cells) })
  if (parsed.ok) return parsed
  if (parsed.reason === 'newer') return refuse(refusedLink.newer)
  return refuse(refusedLink.bad(parsed.problem))
}
