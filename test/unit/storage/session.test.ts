import { describe, expect, test } from 'vitest'
import { damagedKey, previousKey, recordKey } from '../../../src/storage/keys.ts'
import { openSession } from '../../../src/storage/session.ts'
import { browserStore } from '../../../src/storage/store.ts'
import { emptyRecord } from '../../../src/worksheet/record.ts'
import { denied, full, throwing } from './fake-storage.ts'
import { ID, newerText, onDisk, recordOf, shownBy, textOf, type, world } from './world.ts'

const key = recordKey(ID)

describe('an answer', () => {
  test('is shown at once and written within half a second, and "saved" is said only then', () => {
    const { open, clock, storage } = world()
    const session = open()
    type(session, 'why/what', 'Hello')
    expect(shownBy(session)).toEqual({ 'why/what': 'Hello' })
    expect(session.snapshot().save).toEqual({ kind: 'pending' })
    clock.pass(499)
    expect(onDisk(storage)).toEqual({ 'why/what': 'Hello' })
    expect(session.snapshot().save).toEqual({ kind: 'saved', at: clock.now() - 199 })
  })

  test('reaches the disk within half a second even while the reader never stops typing', () => {
    const { open, clock, storage } = world()
    const session = open()
    for (let keys = 1; keys <= 20; keys++) {
      type(session, 'why/what', 'x'.repeat(keys))
      clock.pass(100)
      expect(String(onDisk(storage)?.['why/what'] ?? '').length).toBeGreaterThan(keys - 5)
    }
  })

  test('is written once for many keys', () => {
    const { open, clock, storage } = world()
    const session = open()
    for (const text of ['H', 'He', 'Hel']) type(session, 'why/what', text)
    clock.pass(10_000)
    expect(storage.writes).toBe(1)
  })

  test('is not lost when the page is closed before the write was due', () => {
    const { open, clock, storage } = world()
    const session = open()
    type(session, 'why/what', 'Just in time')
    session.flush()
    expect(onDisk(storage)).toEqual({ 'why/what': 'Just in time' })
    clock.pass(10_000)
    expect(storage.writes).toBe(1)
  })

  test('is not lost when its session ends, and nothing is written afterwards', () => {
    const { open, clock, storage } = world()
    const session = open()
    type(session, 'why/what', 'Last words')
    session.dispose()
    expect(onDisk(storage)).toEqual({ 'why/what': 'Last words' })
    clock.pass(10_000)
    expect(storage.writes).toBe(1)
  })

  test('is there again on the next visit', () => {
    const { open, clock } = world()
    type(open(), 'why/what', 'Hello')
    clock.pass(500)
    expect(shownBy(open())).toEqual({ 'why/what': 'Hello' })
  })
})

test('a page that is only looked at writes nothing', () => {
  const { open, clock, storage } = world()
  storage.put(key, textOf({ 'why/what': 'Hello' }))
  const session = open()
  session.edit({})
  session.flush()
  session.dispose()
  clock.pass(10_000)
  expect(storage.writes).toBe(0)
  expect(session.snapshot().save).toEqual({ kind: 'untouched' })
})

test('the previous copy is what the visit began with, however much is typed', () => {
  const { open, clock, storage } = world()
  storage.put(key, textOf({ 'why/what': 'Before' }))
  const session = open()
  for (const text of ['One', 'Two', 'Three']) {
    type(session, 'why/what', text)
    clock.pass(500)
  }
  expect(storage.all[previousKey(ID)]).toBe(textOf({ 'why/what': 'Before' }))
})

describe('the snapshot', () => {
  test('is the same object until something changes', () => {
    const { open } = world()
    const session = open()
    const before = session.snapshot()
    session.receive()
    session.flush()
    expect(session.snapshot()).toBe(before)
    type(session, 'why/what', 'a')
    expect(session.snapshot()).not.toBe(before)
    expect(before).toEqual({ record: emptyRecord(ID), save: { kind: 'untouched' } })
  })

  test('keeps its record when only the state of saving changes', () => {
    const { open, clock } = world()
    const session = open()
    type(session, 'why/what', 'a')
    const { record } = session.snapshot()
    clock.pass(500)
    expect(session.snapshot().record).toBe(record)
  })

  test('is told about as often as it changes, until one no longer listens', () => {
    const { open, clock } = world()
    const session = open()
    const seen: string[] = []
    const { subscribe, snapshot } = session
    const stop = subscribe(() => seen.push(snapshot().save.kind))
    type(session, 'why/what', 'a')
    clock.pass(500)
    stop()
    type(session, 'why/what', 'b')
    expect(seen).toEqual(['pending', 'saved'])
  })
})

describe('where writing fails', () => {
  test.each([
    ['throws from the start', 'blocked', throwing(denied)],
    ['is full', 'full', throwing(full)],
  ])('because the storage %s, the reader is told within half a second and keeps the words', (_how, reason, onWrite) => {
    const { open, clock, storage } = world()
    storage.onWrite = onWrite
    const session = open()
    type(session, 'why/what', 'Hello')
    clock.pass(499)
    expect(session.snapshot().save).toEqual({ kind: 'failed', reason })
    expect(shownBy(session)).toEqual({ 'why/what': 'Hello' })
    expect(session.unsaved()).toBe(true)
  })

  test('without a word, "saved" is not said', () => {
    const { open, clock, storage } = world()
    storage.keep = () => null
    const session = open()
    type(session, 'why/what', 'Hello')
    clock.pass(499)
    expect(session.snapshot().save).toEqual({ kind: 'failed', reason: 'unverified' })
  })

  test('because even the look at the storage throws, the reader is told before the first word', () => {
    const { clock } = world()
    const session = openSession(ID, { store: browserStore(throwing(denied)), now: clock.now, delay: clock.delay })
    expect(session.snapshot().save).toEqual({ kind: 'failed', reason: 'blocked' })
    expect(session.unsaved()).toBe(false)
    type(session, 'why/what', 'Hello')
    clock.pass(10_000)
    expect(shownBy(session)).toEqual({ 'why/what': 'Hello' })
  })

  test('for a while, everything typed meanwhile is written as soon as it can be', () => {
    const { open, clock, storage } = world()
    const session = open()
    type(session, 'why/one', 'before')
    clock.pass(500)
    storage.onWrite = throwing(full)
    type(session, 'why/two', 'during')
    clock.pass(20_000)
    type(session, 'why/one', 'changed')
    clock.pass(20_000)
    expect(onDisk(storage)).toEqual({ 'why/one': 'before' })
    storage.onWrite = () => {}
    clock.pass(5000)
    expect(onDisk(storage)).toEqual({ 'why/one': 'changed', 'why/two': 'during' })
    expect(session.snapshot().save.kind).toBe('saved')
    expect(session.unsaved()).toBe(false)
  })

  test('the next key tries again without waiting for the retry', () => {
    const { open, clock, storage } = world()
    const session = open()
    storage.onWrite = throwing(full)
    type(session, 'why/what', 'a')
    clock.pass(500)
    storage.onWrite = () => {}
    type(session, 'why/what', 'ab')
    expect(session.snapshot().save.kind).toBe('failed')
    clock.pass(499)
    expect(onDisk(storage)).toEqual({ 'why/what': 'ab' })
  })

  test('because reading fails, what was saved before is not written over, and is there again afterwards', () => {
    const { open, clock, storage } = world()
    storage.put(key, textOf({ 'why/old': 'Before' }))
    storage.onRead = throwing(denied)
    const session = open()
    type(session, 'why/new', 'Now')
    clock.pass(500)
    expect(storage.writes).toBe(0)
    storage.onRead = () => {}
    clock.pass(5000)
    expect(onDisk(storage)).toEqual({ 'why/old': 'Before', 'why/new': 'Now' })
    expect(shownBy(session)).toEqual({ 'why/old': 'Before', 'why/new': 'Now' })
  })

  for (const wayBack of ['the next write', 'another tab that says it wrote'] as const) {
    test(`because reading fails while the clock is behind, the words written meanwhile are the later ones all the same: seen by ${wayBack}`, () => {
      const { open, clock, storage } = world()
      storage.put(key, textOf({ 'why/what': 'Before', 'why/old': 'Untouched' }, clock.now() + 60_000))
      storage.onRead = throwing(denied)
      const session = open()
      type(session, 'why/what', 'Now')
      storage.onRead = () => {}
      if (wayBack !== 'the next write') session.receive()
      clock.pass(5000)
      expect(onDisk(storage)).toEqual({ 'why/what': 'Now', 'why/old': 'Untouched' })
      expect(shownBy(session)).toEqual({ 'why/what': 'Now', 'why/old': 'Untouched' })
      expect(session.snapshot().lost ?? []).toEqual([])
    })
  }

  test('because reading fails while the clock is right, what another tab wrote later stays', () => {
    const { open, clock, storage } = world()
    storage.onRead = throwing(denied)
    const session = open()
    type(session, 'why/what', 'Earlier')
    clock.pass(1000)
    storage.put(key, textOf({ 'why/what': 'Later' }, clock.now()))
    clock.pass(1000)
    storage.onRead = () => {}
    clock.pass(5000)
    expect(onDisk(storage)).toEqual({ 'why/what': 'Later' })
  })

  test('only at first, a session without a word of its own calms down when the disk can be read', () => {
    const { open, storage } = world()
    storage.put(key, textOf({ 'why/old': 'Before' }))
    storage.onRead = throwing(denied)
    const session = open()
    storage.onRead = () => {}
    session.receive()
    expect(session.snapshot()).toEqual({ record: recordOf({ 'why/old': 'Before' }), save: { kind: 'untouched' } })
  })
})

describe('damage', () => {
  test('is offered to the reader, beside the previous good copy', () => {
    const { open, clock, storage } = world()
    storage.put(key, 'broken')
    storage.put(previousKey(ID), textOf({ 'why/what': 'Good' }))
    const session = open()
    expect(session.snapshot()).toEqual({
      record: recordOf({ 'why/what': 'Good' }),
      save: { kind: 'untouched' },
      damage: { text: 'broken', key: damagedKey(ID, clock.now()) },
    })
  })

  test('stays on offer while the reader goes on', () => {
    const { open, clock, storage } = world()
    storage.put(key, 'broken')
    const session = open()
    type(session, 'why/what', 'New')
    clock.pass(500)
    expect(session.snapshot().damage?.text).toBe('broken')
    expect(onDisk(storage)).toEqual({ 'why/what': 'New' })
  })

  test('that cannot be put aside is not written over until it can be', () => {
    const { open, clock, storage } = world()
    storage.put(key, 'broken')
    storage.onWrite = (written) => written !== key && throwing(full)()
    const session = open()
    expect(session.snapshot()).toMatchObject({ save: { kind: 'failed', reason: 'full' }, damage: { text: 'broken', key: null } })
    type(session, 'why/what', 'New')
    clock.pass(10_000)
    expect(storage.all).toEqual({ [key]: 'broken' })
    storage.onWrite = () => {}
    clock.pass(5000)
    expect(onDisk(storage)).toEqual({ 'why/what': 'New' })
    expect(Object.values(storage.all)).toContain('broken')
  })

  test('done by another tab does not take the answers from this one', () => {
    const { open, clock, storage } = world()
    const session = open()
    type(session, 'why/what', 'Mine')
    clock.pass(500)
    storage.put(key, 'broken')
    session.receive()
    clock.pass(500)
    expect(onDisk(storage)).toEqual({ 'why/what': 'Mine' })
    expect(session.snapshot().damage?.text).toBe('broken')
  })
})

describe('a record of a newer version', () => {
  test('is left alone: edits are refused and nothing is written', () => {
    const { open, clock, storage } = world()
    storage.put(key, newerText())
    const session = open()
    expect(session.snapshot().save.kind).toBe('readonly')
    const before = session.snapshot()
    type(session, 'why/what', 'No')
    session.flush()
    clock.pass(10_000)
    expect(session.snapshot()).toBe(before)
    expect(storage.all).toEqual({ [key]: newerText() })
  })

  test.each(['told', 'not told'])('that another tab wrote stops this one, %s about it', (told) => {
    const { open, clock, storage } = world()
    const session = open()
    type(session, 'why/what', 'Mine')
    storage.put(key, newerText())
    if (told === 'told') session.receive()
    clock.pass(10_000)
    type(session, 'why/what', 'More')
    clock.pass(10_000)
    expect(session.snapshot().save.kind).toBe('readonly')
    expect(shownBy(session)).toEqual({ 'why/what': 'Mine' })
    expect(storage.all).toEqual({ [key]: newerText() })
  })

  test('that goes again sets this tab free, with the words it still held', () => {
    const { open, clock, storage } = world()
    const session = open()
    type(session, 'why/mine', 'A')
    storage.put(key, newerText())
    clock.pass(500)
    storage.put(key, textOf({ 'why/theirs': 'B' }))
    session.receive()
    clock.pass(500)
    expect(onDisk(storage)).toEqual({ 'why/mine': 'A', 'why/theirs': 'B' })
  })
})
