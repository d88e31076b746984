import { PREFIX } from './keys.ts'
import { browserStore, type Done, textAt } from './store.ts'

// What has been read, and where the reader is. Every chapter has a key of its own, so that two tabs cannot fight over them, and undoing an erasure cannot
// lose what was read since. Apart from the answers, since pages without a worksheet need it and should not load the rest.

const READ = `${PREFIX}read:`
const PLACE = `${PREFIX}place:`

/** Where it is kept whether a chapter has been read. */
export const readKey = (slug: string): string => READ + slug

/** Where it is kept at which chapter, or on which path, the reader is. */
export const placeKey = (what: 'chapter' | 'path'): string => PLACE + what

const store = browserStore()

/** Former slugs of chapters, each with today's. */
const renamed: Readonly<Record<string, string>> = (typeof RENAMED_CHAPTERS === 'undefined' ? null : RENAMED_CHAPTERS) ?? {}

/** A chapter's slug of today. */
export const chapterNow = (slug: string): string => renamed[slug] ?? slug
const formerSlugs = (slug: string) => Object.keys(renamed).filter((old) => renamed[old] === slug)

/** Whether a chapter has been read; `undefined` where neither its page nor the reader has said so. */
export function isRead(slug: string): boolean | undefined {
  const said = [slug, ...formerSlugs(slug)].map((known) => textAt(store, readKey(known))).find((text) => text !== null)
  return said === undefined ? undefined : said === 'yes'
}

/** All chapters that have been read. */
export const allRead = (): ReadonlySet<string> => new Set(slugs().filter(isRead))

/** All chapters of which it is kept whether they have been read. */
export const slugs = (): string[] => keys(READ).map((key) => chapterNow(key.slice(READ.length)))
const keys = (prefix: string) => store.keys().filter((key) => key.startsWith(prefix))

/** Keeps that a chapter has been read, or that the reader says it has not. */
export const keepRead = (slug: string, read: boolean): Done => store.write(readKey(slug), read ? 'yes' : 'no')

/** Where the reader is: the chapter opened last, the path last taken; `null` where there is none. */
export function placeOf(what: 'chapter' | 'path'): string | null {
  const place = textAt(store, placeKey(what))
  return place === null || what === 'path' ? place : chapterNow(place)
}

/** Keeps where the reader is. */
export const keepPlace = (what: 'chapter' | 'path', id: string): Done => store.write(placeKey(what), id)

/** Whether any of this is kept on this device. */
export const hasReading = (): boolean => [READ, PLACE].some((prefix) => keys(prefix).length > 0)

/** Calls a function when another tab has changed something, or a page is shown again as it was left. */
export function onReading(listener: () => void): void {
  window.addEventListener('storage', listener)
  window.addEventListener('pageshow', ({ persisted }) => persisted && listener())
}
