import { refusedMove } from '../words/bringing.ts'
import { type ParsedBackup, parseBackup } from './backup.ts'
import { parseUrl } from './home.ts'
import { pack, unpack } from './pack.ts'
import { bytesOf, MAX_FILE } from './to-backup.ts'

/**
 * The most that an address may carry from one home of the guide to the next, in characters. Chromium opens addresses of up to 2 MB, Firefox of up to
 * 1 MB (its `network.standard-url.max-length`); this leaves room for the new home itself. What needs more goes by file.
 */
export const MAX_MOVE = 1_000_000

const PREFIX = 'move='
const MAX_FROM = 200

/** What reading a hand-over gave: what a file gives, and where it says it comes from; empty where that is no address. */
export type ParsedMove = ParsedBackup & { from: string }

/**
 * A copy of all answers as the fragment of an address, without `#`; `null` where it is more than an address carries or the page there would read.
 * @param backup the copy, as it would be in a file
 * @param from the address that it leaves
 */
export async function toMoveFragment(backup: string, from: string): Promise<string | null> {
  if (bytesOf(backup) > MAX_FILE) return null
  const fragment = `${PREFIX}${await pack(backup)}&from=${encodeURIComponent(from)}`
  return fragment.length > MAX_MOVE ? null : fragment
}

/** Whether the fragment of an address (with or without `#`) is a hand-over. */
export const isMoveFragment = (hash: string): boolean => hash.replace(/^#/, '').startsWith(PREFIX)

/** Reads what came from another address. Nothing in it is to be trusted: anybody can make such an address. Never throws. */
export async function fromMoveFragment(fragment: string): Promise<ParsedMove> {
  if (fragment.length > MAX_MOVE) return refused(refusedMove.tooLong(fragment.length, MAX_MOVE), '')
  const parts = new URLSearchParams(fragment.replace(/^#/, ''))
  const from = placeIn(parts.get('from') ?? '')
  const json = await unpack(parts.get('move') ?? '')
  if (json === null) return refused(refusedMove.notWhole, from)
  const parsed = parseBackup(json)
  return parsed.ok ? { ...parsed, from } : refused(refusedMove.asFile(parsed.problem), from)
}

const refused = (problem: string, from: string) => ({ ok: false, problem, from }) as const

/** An address as it can be shown: where the web has such a place, in the letters that cannot be taken for others, and not too long. */
function placeIn(text: string): string {
  const url = parseUrl(text)
  if (!url?.protocol.startsWith('http')) return ''
  const place = url.origin + url.pathname
  return place.length > MAX_FROM ? url.origin.slice(0, MAX_FROM) : place
}
