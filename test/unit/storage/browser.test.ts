import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { recordKey } from '../../../src/storage/keys.ts'
import { denied, FakeStorage, full, throwing } from './fake-storage.ts'
import { ID, onDisk, shownBy, textOf, type } from './world.ts'

// Thin on purpose: what a browser does with all this is tested in a browser.

const storage = () => window.localStorage as FakeStorage
const page = () => import('../../../src/storage/browser.ts')
const persist = vi.fn(async () => true)

function event(name: string, more: object = {}) {
  return Object.assign(new Event(name, { cancelable: true }), more)
}

beforeEach(() => {
  vi.resetModules()
  vi.useFakeTimers()
  vi.stubGlobal('window', Object.assign(new EventTarget(), { localStorage: new FakeStorage() }))
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }))
  vi.stubGlobal('navigator', { storage: { persist } })
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  persist.mockClear()
})

describe('a page', () => {
  test.each([
    ['hidden', () => document.dispatchEvent(event('visibilitychange'))],
    ['frozen', () => document.dispatchEvent(event('freeze'))],
    ['left', () => window.dispatchEvent(event('pagehide'))],
  ])('that is %s writes at once', async (_how, happen) => {
    const { sessionFor } = await page()
    type(sessionFor(ID), 'why/what', 'Hello')
    Object.assign(document, { visibilityState: 'hidden' })
    happen()
    expect(onDisk(storage())).toEqual({ 'why/what': 'Hello' })
  })

  test('shows what another tab wrote, and all of it after coming back from the cache', async () => {
    const { sessionFor } = await page()
    const session = sessionFor(ID)
    storage().put(recordKey(ID), textOf({ 'why/what': 'one' }))
    window.dispatchEvent(event('storage', { key: recordKey(ID) }))
    expect(shownBy(session)).toEqual({ 'why/what': 'one' })
    storage().put(recordKey(ID), textOf({ 'why/what': 'two' }, 2000))
    window.dispatchEvent(event('pageshow', { persisted: true }))
    expect(shownBy(session)).toEqual({ 'why/what': 'two' })
  })

  test('gives all of its parts one session, and tells of every change', async () => {
    const { sessionFor, subscribeAll, snapshotAll, savedIds, hasRecord } = await page()
    const told = vi.fn()
    subscribeAll(told)
    type(sessionFor(ID), 'why/what', 'Hello')
    expect(told).toHaveBeenCalledOnce()
    expect(snapshotAll()).toEqual([sessionFor(ID).snapshot().record])
    expect([savedIds(), hasRecord(ID), hasRecord('seven-cs')]).toEqual([[ID], true, false])
  })
})

describe('leaving', () => {
  const leave = () => !window.dispatchEvent(event('beforeunload'))

  test('is not held up while all is well, even right after a key', async () => {
    const { sessionFor } = await page()
    expect(leave()).toBe(false)
    type(sessionFor(ID), 'why/what', 'Hello')
    expect(leave()).toBe(false)
    expect(onDisk(storage())).toEqual({ 'why/what': 'Hello' })
  })

  test('is warned about while answers are in this tab only, and no longer once they are on disk', async () => {
    const { sessionFor } = await page()
    storage().onWrite = throwing(full)
    type(sessionFor(ID), 'why/what', 'Hello')
    expect(leave()).toBe(true)
    storage().onWrite = () => {}
    vi.advanceTimersByTime(5000)
    expect(leave()).toBe(false)
  })

  test('is not held up by a storage that fails as long as nothing was typed', async () => {
    const { sessionFor } = await page()
    storage().onRead = throwing(denied)
    expect(sessionFor(ID).snapshot().save.kind).toBe('failed')
    expect(leave()).toBe(false)
  })
})

describe('settings', () => {
  test('are kept, and outlive the answers', async () => {
    const { readSetting, writeSetting } = await page()
    expect(readSetting('copied')).toBeNull()
    expect(writeSetting('copied', 'today')).toBe(true)
    const { eraseAll } = await import('../../../src/storage/whole.ts')
    eraseAll()
    expect(readSetting('copied')).toBe('today')
  })

  test('that cannot be kept or read break nothing', async () => {
    const { readSetting, writeSetting } = await page()
    Object.defineProperty(window, 'localStorage', { get: throwing(denied) })
    expect(writeSetting('copied', 'today')).toBe(false)
    expect(readSetting('copied')).toBeNull()
  })
})

describe('the browser is asked to keep the answers', () => {
  test('once, and not before there is something worth keeping', async () => {
    const { askToPersist, sessionFor } = await page()
    await askToPersist()
    expect(persist).not.toHaveBeenCalled()
    type(sessionFor(ID), 'why/what', 'Hello')
    await askToPersist()
    await askToPersist()
    expect(persist).toHaveBeenCalledOnce()
  })

  test.each([
    ['does not know how to', {}],
    ['refuses', { storage: { persist: () => Promise.reject(denied()) } }],
  ])('and nothing breaks where it %s', async (_how, navigator) => {
    vi.stubGlobal('navigator', navigator)
    const { askToPersist, sessionFor } = await page()
    type(sessionFor(ID), 'why/what', 'Hello')
    await expect(askToPersist()).resolves.toBeUndefined()
  })
})
