import { describe, expect, test } from 'vitest'
import { damagedKey, previousKey, recordKey } from '../../../src/storage/keys.ts'
import { load, save } from '../../../src/storage/saved.ts'
import { emptyRecord } from '../../../src/worksheet/record.ts'
import { denied, full, throwing } from './fake-storage.ts'
import { ID, newerText, onDisk, recordOf, textOf, valuesOf, world } from './world.ts'

const NOW = 5000
const key = recordKey(ID)
const first = { now: NOW, keepPrevious: true }
const later = { now: NOW, keepPrevious: false }

const damages = {
  'truncated JSON': textOf({ 'why/what': 'half' }).slice(0, -9),
  'an empty text': '',
  null: 'null',
  'an object turned into text': '[object Object]',
  'a list': '[]',
  'a number': '7',
  'a text': '"hello"',
  'a record without fields': JSON.stringify({ version: 1, worksheet: ID }),
  'a field of the wrong shape': JSON.stringify({ version: 1, worksheet: ID, fields: { 'why/what': { value: {}, at: 1 } } }),
  'answers to another worksheet': textOf({ 'why/what': 'theirs' }, 1000, 'seven-cs'),
}

describe('loading', () => {
  test('where nothing was saved gives an empty record, and writes nothing', () => {
    const { env, storage } = world()
    expect(load(env.store, ID, NOW)).toEqual({ record: emptyRecord(ID) })
    expect(storage.writes).toBe(0)
  })

  test('gives back what was saved', () => {
    const { env } = world()
    save(env.store, recordOf({ 'why/what': 'Kept' }), first)
    expect(load(env.store, ID, NOW)).toEqual({ record: recordOf({ 'why/what': 'Kept' }) })
  })

  test('what cannot be read gives an empty record and the reason', () => {
    const { env, storage } = world()
    storage.onRead = throwing(denied)
    expect(load(env.store, ID, NOW)).toEqual({ record: emptyRecord(ID), failed: 'blocked' })
  })

  test.each(Object.entries(damages))('%s is put aside whole, and the form starts afresh', (_what, text) => {
    const { env, storage } = world()
    storage.put(key, text)
    expect(load(env.store, ID, NOW)).toEqual({ record: emptyRecord(ID), damage: { text, key: damagedKey(ID, NOW) } })
    expect(storage.all).toEqual({ [damagedKey(ID, NOW)]: text })
  })

  test('one bad field among good ones leaves the rest, has the previous copy make up for it, and keeps the whole text', () => {
    const { env, storage } = world()
    const fields = { 'why/good': { value: 'Good', at: 9 }, 'why/bad': { value: {}, at: 9 }, 'why/when': { value: 'Timeless', at: 'noon' } }
    const text = JSON.stringify({ version: 1, worksheet: ID, fields })
    storage.put(key, text)
    storage.put(previousKey(ID), textOf({ 'why/good': 'Before', 'why/bad': 'Before', 'why/when': 'Before' }, 5))
    const wanted = { 'why/good': 'Good', 'why/bad': 'Before', 'why/when': 'Timeless' }
    expect(valuesOf(load(env.store, ID, NOW).record)).toEqual(wanted)
    expect(storage.all[damagedKey(ID, NOW)]).toBe(text)
    expect(onDisk(storage)).toEqual(wanted)
    expect(load(env.store, ID, NOW + 1).damage).toBeUndefined()
  })

  test('after damage the previous good copy is used, this time and the next', () => {
    const { env, storage } = world()
    storage.put(key, damages['truncated JSON'])
    storage.put(previousKey(ID), textOf({ 'why/what': 'Good' }))
    expect(valuesOf(load(env.store, ID, NOW).record)).toEqual({ 'why/what': 'Good' })
    expect(load(env.store, ID, NOW + 1)).toEqual({ record: recordOf({ 'why/what': 'Good' }) })
  })

  test('damage in the previous copy too is put aside beside the other', () => {
    const { env, storage } = world()
    storage.put(key, 'one')
    storage.put(previousKey(ID), 'two')
    expect(load(env.store, ID, NOW).record).toEqual(emptyRecord(ID))
    expect(storage.all[damagedKey(ID, NOW)]).toBe('one')
    expect(storage.all[damagedKey(ID, NOW + 1)]).toBe('two')
  })

  test.each([
    ['throws', 'full', (storage: ReturnType<typeof world>['storage']) => (storage.onWrite = throwing(full))],
    ['does nothing', 'unverified', (storage: ReturnType<typeof world>['storage']) => (storage.keep = () => null)],
  ])('damage stays in its place where the write that should put it aside %s', (_how, reason, breakIt) => {
    const { env, storage } = world()
    storage.put(key, 'broken')
    storage.put(previousKey(ID), textOf({ 'why/what': 'Good' }))
    breakIt(storage)
    const found = load(env.store, ID, NOW)
    expect(found).toEqual({ record: recordOf({ 'why/what': 'Good' }), damage: { text: 'broken', key: null }, failed: reason })
    expect(storage.all[key]).toBe('broken')
  })

  test('damage that cannot be taken away is copied once, not each time it is met', () => {
    const { env, storage } = world()
    storage.put(key, 'broken')
    storage.onRemove = throwing(denied)
    load(env.store, ID, NOW)
    expect(load(env.store, ID, NOW + 1).damage?.key).toBe(damagedKey(ID, NOW))
    expect(Object.keys(storage.all)).toEqual([key, damagedKey(ID, NOW)])
  })

  test('a record of a newer version is named and shown, and stays as it is', () => {
    const { env, storage } = world()
    storage.put(key, newerText())
    expect(load(env.store, ID, NOW)).toMatchObject({ record: recordOf({ 'why/what': 'new' }), newer: expect.stringContaining('version 2') })
    expect(storage.all).toEqual({ [key]: newerText() })
  })
})

describe('saving', () => {
  test('merges with what another tab wrote meanwhile', () => {
    const { env, storage } = world()
    storage.put(key, textOf({ 'why/theirs': 'B' }))
    expect(valuesOf(save(env.store, recordOf({ 'why/mine': 'A' }), first).record)).toEqual({ 'why/mine': 'A', 'why/theirs': 'B' })
    expect(onDisk(storage)).toEqual({ 'why/mine': 'A', 'why/theirs': 'B' })
  })

  test('keeps what stood there as the previous copy, when asked to', () => {
    const { env, storage } = world()
    storage.put(key, textOf({ 'why/what': 'Before' }))
    save(env.store, recordOf({ 'why/what': 'Now' }, 2000), first)
    save(env.store, recordOf({ 'why/what': 'Later' }, 3000), later)
    expect(storage.all[previousKey(ID)]).toBe(textOf({ 'why/what': 'Before' }))
  })

  test('does not take an empty place for a good copy', () => {
    const { env, storage } = world()
    storage.put(previousKey(ID), textOf({ 'why/what': 'Before' }))
    save(env.store, recordOf({ 'why/what': 'Now' }), first)
    expect(storage.all[previousKey(ID)]).toBe(textOf({ 'why/what': 'Before' }))
  })

  test('where there is room for the answers only, the previous copy gives way', () => {
    const { env, storage } = world()
    storage.put(key, textOf({ 'why/what': 'Before' }))
    storage.onWrite = (written) => written === previousKey(ID) && throwing(full)()
    expect(save(env.store, recordOf({ 'why/what': 'Now' }, 2000), first).failed).toBeUndefined()
    expect(onDisk(storage)).toEqual({ 'why/what': 'Now' })
  })

  test.each([
    ['cannot be read', 'blocked', (storage: ReturnType<typeof world>['storage']) => (storage.onRead = throwing(denied))],
    ['has no room', 'full', (storage: ReturnType<typeof world>['storage']) => (storage.onWrite = throwing(full))],
    ['keeps nothing', 'unverified', (storage: ReturnType<typeof world>['storage']) => (storage.keep = () => null)],
  ])('to a storage that %s fails, keeps the record, and leaves what was there', (_how, reason, breakIt) => {
    const { env, storage } = world()
    storage.put(key, textOf({ 'why/what': 'Before' }))
    breakIt(storage)
    const outcome = save(env.store, recordOf({ 'why/what': 'Now' }, 2000), first)
    expect(outcome.failed).toBe(reason)
    expect(valuesOf(outcome.record)).toEqual({ 'why/what': 'Now' })
    expect(storage.all).toEqual({ [key]: textOf({ 'why/what': 'Before' }) })
  })

  test('puts damage aside before it writes', () => {
    const { env, storage } = world()
    storage.put(key, 'broken')
    expect(save(env.store, recordOf({ 'why/what': 'Now' }), first).damage).toEqual({ text: 'broken', key: damagedKey(ID, NOW) })
    expect(storage.all[damagedKey(ID, NOW)]).toBe('broken')
    expect(onDisk(storage)).toEqual({ 'why/what': 'Now' })
  })

  test('does not write over damage that cannot be put aside', () => {
    const { env, storage } = world()
    storage.put(key, 'broken')
    storage.onWrite = (written) => written !== key && throwing(full)()
    expect(save(env.store, recordOf({ 'why/what': 'Now' }), first).failed).toBe('full')
    expect(storage.all).toEqual({ [key]: 'broken' })
  })

  test('never writes over a newer version', () => {
    const { env, storage } = world()
    storage.put(key, newerText())
    const outcome = save(env.store, recordOf({ 'why/mine': 'Now' }), first)
    expect(outcome.newer).toBeDefined()
    expect(valuesOf(outcome.record)).toEqual({ 'why/what': 'new', 'why/mine': 'Now' })
    expect(storage.all).toEqual({ [key]: newerText() })
  })
})
