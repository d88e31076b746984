import { describe, expect, test } from 'vitest'
import { browserStore } from '../../../src/storage/store.ts'
import { denied, FakeStorage, full, throwing } from './fake-storage.ts'

const opened = () => {
  const storage = new FakeStorage()
  return { storage, store: browserStore(() => storage) }
}

test('what is written can be read, listed and removed', () => {
  const { store } = opened()
  expect(store.write('a', 'text')).toEqual({ ok: true })
  expect(store.read('a')).toEqual({ ok: true, text: 'text' })
  expect(store.keys()).toEqual(['a'])
  expect(store.remove('a')).toEqual({ ok: true })
  expect(store.read('a')).toEqual({ ok: true, text: null })
})

test.each([
  ['throws', throwing(denied)],
  ['gives nothing', () => null as unknown as Storage],
])('where the look at the storage %s, everything is blocked and nothing throws', (_how, get) => {
  const store = browserStore(get)
  expect(store.read('a')).toEqual({ ok: false, reason: 'blocked' })
  expect(store.write('a', 'text')).toEqual({ ok: false, reason: 'blocked' })
  expect(store.remove('a')).toEqual({ ok: false, reason: 'blocked' })
  expect(store.keys()).toEqual([])
})

test('without a browser everything is blocked', () => {
  expect(browserStore().read('a')).toEqual({ ok: false, reason: 'blocked' })
})

test('a storage that opens only later is used from then on', () => {
  const storage = new FakeStorage()
  let get: () => Storage = throwing(denied)
  const store = browserStore(() => get())
  expect(store.write('a', 'text').ok).toBe(false)
  get = () => storage
  expect(store.write('a', 'text').ok).toBe(true)
})

test('a read that throws is blocked', () => {
  const { storage, store } = opened()
  storage.onRead = throwing(denied)
  expect(store.read('a')).toEqual({ ok: false, reason: 'blocked' })
})

describe('a write', () => {
  test.each([
    ['QuotaExceededError', {}],
    ['NS_ERROR_DOM_QUOTA_REACHED', {}],
    ['Error', { code: 22 }],
    ['Error', { code: 1014 }],
  ])('that throws %s %o means that the storage is full', (name, more) => {
    const { storage, store } = opened()
    storage.onWrite = throwing(() => Object.assign(new Error(), { name }, more))
    expect(store.write('a', 'text')).toEqual({ ok: false, reason: 'full' })
  })

  test.each([denied(), new TypeError('odd'), 'a text', null, undefined])('that throws %o is blocked', (thrown) => {
    const { storage, store } = opened()
    storage.onWrite = () => {
      throw thrown
    }
    expect(store.write('a', 'text')).toEqual({ ok: false, reason: 'blocked' })
  })

  test.each([
    ['nothing', () => null],
    ['a part', (text: string) => text.slice(0, 2)],
  ])('that silently keeps %s is not taken for done', (_what, keep) => {
    const { storage, store } = opened()
    storage.keep = keep
    expect(store.write('a', 'text')).toEqual({ ok: false, reason: 'unverified' })
  })

  test('that cannot be read back is not taken for done', () => {
    const { storage, store } = opened()
    storage.onRead = throwing(denied)
    expect(store.write('a', 'text')).toEqual({ ok: false, reason: 'unverified' })
  })

  test('that fails leaves what was there', () => {
    const { storage, store } = opened()
    store.write('a', 'old')
    storage.onWrite = throwing(full)
    store.write('a', 'new')
    expect(store.read('a')).toEqual({ ok: true, text: 'old' })
  })
})

test('a removal that throws, or leaves the text standing, is not taken for done', () => {
  const { storage, store } = opened()
  store.write('a', 'text')
  storage.onRemove = throwing(denied)
  expect(store.remove('a')).toEqual({ ok: false, reason: 'blocked' })
  storage.removeItem = () => {}
  expect(store.remove('a')).toEqual({ ok: false, reason: 'unverified' })
})
