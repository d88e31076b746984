import { refusedLink } from '../words/saving.ts'
import { shownOf } from './answers.ts'
import { isLinkFragment, LINK_PREFIX } from './fragment.ts'
import { parseJson } from './json.ts'
import { deflate, fromBase64url, inflate, toBase64url } from './pack.ts'
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
 * values and ranks by field id, as JSON behind a checksum, deflated, in base64url. May be longer than MAX_LINK, which the caller checks.
 */
export async function toFragment(record: AnswerRecord): Promise<string> {
  const fields = Object.fromEntries(shownOf(record).map(([id, { value }]) => [id, value]))
  const json = JSON.stringify([record.version, record.worksheet, fields])
  return LINK_PREFIX + toBase64url(await deflate(checksum(json) + json))
}

/** Reads the answers in a link's fragment. All have `at` 0, so that merging never puts them over the reader's own. Never throws. */
export async function fromFragment(fragment: string): Promise<ParsedLink> {
  if (!isLinkFragment(fragment)) return refuse(refusedLink.empty)
  if (fragment.length > MAX_LINK) return refuse(refusedLink.tooLong(fragment.length, MAX_LINK))
  const json = await unpacked(fragment.slice(fragment.indexOf('=') + 1))
  if (json === null) return refuse(refusedLink.notWhole)
  return parseLink(parseJson(json))
}

const refuse = (problem: string) => ({ ok: false, problem }) as const

/** The JSON that was packed; `null` where the checksum before it says otherwise. */
async function unpacked(packed: string): Promise<string | null> {
  const bytes = fromBase64url(packed)
  const text = bytes && (await inflate(bytes))
  const [, sum, json] = /^([0-9a-z]+)(\[.*)$/s.exec(text ?? '') ?? []
  return json !== undefined && sum === checksum(json) ? json : null
}

function parseLink(data: unknown): ParsedLink {
  const [version, worksheet, fields]: unknown[] = Array.isArray(data) ? data : []
  const cells = Object.entries(fields ?? {}).map(([id, value]) => [id, { value, at: 0 }])
  const parsed = parseRecord({ version, worksheet, fields: Object.fromEntries(cells) })
  if (parsed.ok) return parsed
  if (parsed.reason === 'newer') return refuse(refusedLink.newer)
  return refuse(refusedLink.bad(parsed.problem))
}

/** FNV-1a, 32 bits, base 36 (Fowler, Noll, Vo). Raw deflate has none, so a letter changed on the way could come out as another answer. */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash.toString(36)
}
