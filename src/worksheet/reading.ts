import { isObject, short, shown } from './json.ts'

/** What a reader has read, and where he is: as a copy takes it along. */
export interface Reading {
  /** By the slug of a chapter: whether it has been read. */
  read: Readonly<Record<string, boolean>>
  /** The chapter opened last. */
  chapter?: string | undefined
  /** The path last taken. */
  path?: string | undefined
}

/** Nothing read. */
export const unread: Reading = { read: {} }

/** What reading it from a copy gave, or what is wrong with it and where. */
export type ParsedReading = { ok: true; reading: Reading } | { ok: false; problem: string }

/** More than any guide has chapters. */
const MOST = 10_000

/** Checks what a copy says of reading; a copy that says nothing has nothing read. Never throws. */
export function parseReading(data: unknown = unread): ParsedReading {
  const { read, chapter, path } = isObject(data) ? data : {}
  const problem = problemIn(read) ?? problemInPlace({ chapter, path })
  return problem === undefined ? { ok: true, reading: { read, chapter, path } as Reading } : { ok: false, problem }
}

function problemIn(read: unknown): string | undefined {
  if (!isObject(read)) return `read: found ${shown(read)}, expected yes or no by chapter`
  const all = Object.entries(read)
  if (all.length > MOST) return `read: found ${all.length} chapters, expected at most ${MOST}`
  const bad = all.find(([slug, value]) => !isSlug(slug) || typeof value !== 'boolean')
  return bad && `read → ${short(bad[0])}: found ${shown(bad[1])}, expected the address of a chapter, and true or false`
}

function problemInPlace(places: Record<string, unknown>): string | undefined {
  const bad = Object.entries(places).find(([, place]) => place !== undefined && !isSlug(place))
  return bad && `${bad[0]}: found ${shown(bad[1])}, expected the last part of its address`
}

/** Whether a text can be the name of a chapter or a path: it becomes a part of keys and addresses. */
export const isSlug = (text: unknown): text is string =>
  typeof text === 'string' && /^[a-z\d]+(-[a-z\d]+)*$/.test(text) && text.length <= 200

/** What several copies say, the first that has a place giving it: what one calls read is read. */
export function togetherRead(all: readonly Reading[]): Reading {
  const said = all.flatMap(({ read }) => Object.entries(read)).toSorted(([, a], [, b]) => Number(a) - Number(b))
  return { read: Object.fromEntries(said), chapter: all.find(({ chapter }) => chapter)?.chapter, path: all.find(({ path }) => path)?.path }
}
