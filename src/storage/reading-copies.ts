import { isSlug, type Reading } from '../worksheet/reading.ts'
import { chapterNow, isRead, keepPlace, keepRead, placeKey, placeOf, readKey, slugs } from './reading.ts'
import { browserStore, textAt } from './store.ts'

// What has been read, as copies take it along. Apart from the rest of reading, since only pages that make or take copies need it.

const store = browserStore()

/** All that is kept of reading on this device; `undefined` where there is nothing. What no copy could bring back is left out. */
export function readingHere(): Reading | undefined {
  const known = slugs()
  const read = Object.fromEntries(known.filter(isSlug).map((slug) => [slug, isRead(slug) === true]))
  const [chapter, path] = [placeOf('chapter'), placeOf('path')].map((place) => (isSlug(place) ? place : undefined))
  return known.length > 0 || chapter || path ? { read, chapter, path } : undefined
}

/** What a copy would add here: what is read here stays read, and who is at some place here stays there. */
export function newReading({ read, chapter, path }: Reading): Reading {
  const all = Object.entries(read).map(([slug, said]) => [chapterNow(slug), said] as const)
  return {
    read: Object.fromEntries(all.filter(([slug, said]) => (said ? !isRead(slug) : isRead(slug) === undefined))),
    chapter: placeOf('chapter') === null ? chapter : undefined,
    path: placeOf('path') === null ? path : undefined,
  }
}

/** Adds it. Says whether all of it is on disk, and gives the way back, which says so too. */
export function addReading({ read, chapter, path }: Reading): { complete: boolean; putBack: () => boolean } {
  const keys = [...Object.keys(read).map(readKey), ...(chapter ? [placeKey('chapter')] : []), ...(path ? [placeKey('path')] : [])]
  const before = keys.map((key) => [key, textAt(store, key)] as const)
  const done = [
    ...Object.entries(read).map(([slug, said]) => keepRead(slug, said)),
    ...(chapter ? [keepPlace('chapter', chapter)] : []),
    ...(path ? [keepPlace('path', path)] : []),
  ]
  return {
    complete: done.every(({ ok }) => ok),
    putBack: () => before.map(([key, text]) => (text === null ? store.remove(key) : store.write(key, text)).ok).every(Boolean),
  }
}
