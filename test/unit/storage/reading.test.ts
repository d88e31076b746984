import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { denied, FakeStorage, full, throwing } from './fake-storage.ts'

const storage = () => window.localStorage as FakeStorage
const page = () => import('../../../src/storage/reading.ts')

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('window', Object.assign(new EventTarget(), { localStorage: new FakeStorage() }))
})

afterEach(() => vi.unstubAllGlobals())

describe('what has been read', () => {
  test('is kept by chapter, and so is that the reader says otherwise', async () => {
    const { allRead, isRead, keepRead } = await page()
    expect(isRead('a')).toBeUndefined()
    keepRead('a', true)
    keepRead('b', true)
    keepRead('b', false)
    expect([isRead('a'), isRead('b')]).toEqual([true, false])
    expect(allRead()).toEqual(new Set(['a']))
  })

  test('follows a chapter that was renamed, and so does the place in it', async () => {
    vi.stubGlobal('RENAMED_CHAPTERS', { 'old-a': 'a' })
    const { allRead, isRead, keepPlace, keepRead, placeOf } = await page()
    keepRead('old-a', true)
    keepPlace('chapter', 'old-a')
    expect(isRead('a')).toBe(true)
    expect(allRead()).toEqual(new Set(['a']))
    expect(placeOf('chapter')).toBe('a')
    keepRead('a', false)
    expect(isRead('a')).toBe(false)
    expect(allRead()).toEqual(new Set())
  })

  test('stands under the keys that readers have on their devices, for good', async () => {
    const { keepPlace, keepRead } = await page()
    keepRead('a', true)
    keepRead('b', false)
    keepPlace('chapter', 'b')
    keepPlace('path', 'p')
    expect(storage().all).toEqual({
      'mondaybook:read:a': 'yes',
      'mondaybook:read:b': 'no',
      'mondaybook:place:chapter': 'b',
      'mondaybook:place:path': 'p',
    })
  })

  test('is nothing that other keys say, or damaged ones', async () => {
    const { allRead, hasReading } = await page()
    storage().put('mondaybook:v1:read', 'yes')
    storage().put('read:a', 'yes')
    expect(hasReading()).toBe(false)
    storage().put('mondaybook:read:a', '{"x"')
    expect(allRead()).toEqual(new Set())
    expect(hasReading()).toBe(true)
  })

  test('is told about when another tab changes it, and when the page comes back as it was left', async () => {
    const { onReading } = await page()
    const told = vi.fn()
    onReading(told)
    window.dispatchEvent(new Event('storage'))
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
    expect(told).toHaveBeenCalledTimes(2)
  })
})

describe('where nothing can be kept', () => {
  test('that is said, and nothing breaks', async () => {
    const { allRead, keepPlace, keepRead, placeOf } = await page()
    storage().onWrite = throwing(full)
    expect(keepRead('a', true)).toEqual({ ok: false, reason: 'full' })
    Object.defineProperty(window, 'localStorage', { get: throwing(denied) })
    expect(keepPlace('path', 'p')).toEqual({ ok: false, reason: 'blocked' })
    expect([placeOf('path'), allRead().size]).toEqual([null, 0])
  })
})
