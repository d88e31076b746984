import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { FakeStorage, full, throwing } from './fake-storage.ts'

const storage = () => window.localStorage as FakeStorage
const page = () => import('../../../src/storage/reading-copies.ts')
const stored = (texts: Record<string, string>) => {
  for (const [key, text] of Object.entries(texts)) storage().put(`mondaybook:${key}`, text)
}

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('window', Object.assign(new EventTarget(), { localStorage: new FakeStorage() }))
})

afterEach(() => vi.unstubAllGlobals())

describe('what a copy takes along of reading', () => {
  test('is what is kept of it here, and nothing where nothing is', async () => {
    const { readingHere } = await page()
    expect(readingHere()).toBeUndefined()
    stored({ 'read:a': 'yes', 'read:b': 'no', 'place:chapter': 'b', 'place:path': 'p', 'v1:creed': '{}' })
    expect(readingHere()).toEqual({ read: { a: true, b: false }, chapter: 'b', path: 'p' })
  })

  test('is called by the names of today', async () => {
    vi.stubGlobal('RENAMED_CHAPTERS', { 'old-a': 'a' })
    const { readingHere } = await page()
    stored({ 'read:old-a': 'yes', 'place:chapter': 'old-a' })
    expect(readingHere()).toEqual({ read: { a: true }, chapter: 'a' })
  })

  test('leaves out what no copy could bring back', async () => {
    const { readingHere } = await page()
    stored({ 'read:a': 'yes', 'read:<b>': 'yes', 'place:path': '../x' })
    expect(readingHere()).toEqual({ read: { a: true } })
  })
})

describe('what a copy brings of reading', () => {
  const theirs = { read: { a: true, b: false, c: true, d: true }, chapter: 'theirs', path: 'p' }

  test('is what is not known here: what is read stays read, and whoever is at some place stays there', async () => {
    const { addReading, newReading } = await page()
    stored({ 'read:a': 'yes', 'read:b': 'yes', 'read:c': 'no', 'place:chapter': 'mine' })
    const added = newReading(theirs)
    expect(added).toEqual({ read: { c: true, d: true }, path: 'p' })
    expect(addReading(added).complete).toBe(true)
    const after = { 'read:a': 'yes', 'read:b': 'yes', 'read:c': 'yes', 'read:d': 'yes', 'place:chapter': 'mine', 'place:path': 'p' }
    expect(storage().all).toEqual(Object.fromEntries(Object.entries(after).map(([key, text]) => [`mondaybook:${key}`, text])))
  })

  test('can be taken back, to the last text', async () => {
    const { addReading, newReading } = await page()
    stored({ 'read:c': 'no', 'place:chapter': 'mine' })
    const before = storage().all
    expect(addReading(newReading(theirs)).putBack()).toBe(true)
    expect(storage().all).toEqual(before)
  })

  test('says so where it cannot be kept, or not be taken back', async () => {
    const { addReading } = await page()
    storage().onWrite = throwing(full)
    expect(addReading(theirs).complete).toBe(false)
    storage().onWrite = () => {}
    const { putBack } = addReading(theirs)
    storage().onRemove = throwing(full)
    expect(putBack()).toBe(false)
  })
})
