import { describe, expect, test } from 'vitest'
import { eraseAll } from '../../../src/storage/erase.ts'
import { damagedKey, previousKey, recordKey, settingKey } from '../../../src/storage/keys.ts'
import { placeKey, readKey } from '../../../src/storage/reading.ts'
import { Sessions } from '../../../src/storage/sessions.ts'
import { denied, full, throwing } from './fake-storage.ts'
import { ID, newerText, onDisk, recordOf, shownBy, textOf, type, valuesOf, world } from './world.ts'

const OTHER = 'seven-cs'

function page() {
  const { env, ...rest } = world()
  return { ...rest, sessions: new Sessions(env) }
}

const seen = (sessions: Sessions) => Object.fromEntries(sessions.records().map((record) => [record.worksheet, valuesOf(record)]))

describe('the records of a page', () => {
  test('are those on disk and those in memory, a worksheet that was only opened not among them', () => {
    const { sessions, storage } = page()
    storage.put(recordKey(OTHER), textOf({ 'care/smile': 3 }, 1000, OTHER))
    storage.onWrite = throwing(full)
    type(sessions.of(ID), 'why/what', 'in this tab only')
    sessions.flush()
    sessions.of('ease-check')
    expect(seen(sessions)).toEqual({ [ID]: { 'why/what': 'in this tab only' }, [OTHER]: { 'care/smile': 3 } })
    expect(sessions.ids()).toEqual([ID, OTHER])
    expect([ID, OTHER, 'ease-check'].map(sessions.has)).toEqual([true, true, false])
  })

  test('leave out what cannot be read, and leave it alone', () => {
    const { sessions, storage } = page()
    storage.put(recordKey(ID), 'broken')
    storage.put(recordKey(OTHER), newerText())
    expect(sessions.records()).toEqual([])
    expect(storage.writes).toBe(0)
    expect(storage.all[recordKey(ID)]).toBe('broken')
  })

  test('are the same list until one of them changes, and then only that one is another', () => {
    const { sessions, storage, clock } = page()
    storage.put(recordKey(OTHER), textOf({ 'care/smile': 3 }, 1000, OTHER))
    type(sessions.of(ID), 'why/what', 'a')
    const before = sessions.records()
    clock.pass(500)
    expect(sessions.records()).toBe(before)
    type(sessions.of(ID), 'why/what', 'b')
    expect(sessions.records()).not.toBe(before)
    expect(sessions.records()[1]).toBe(before[1])
  })

  test('are told about when a session changes or another tab writes', () => {
    const { sessions, storage } = page()
    let told = 0
    sessions.subscribe(() => told++)
    type(sessions.of(ID), 'why/what', 'a')
    expect(told).toBe(1)
    storage.put(recordKey(OTHER), textOf({ 'care/smile': 3 }, 1000, OTHER))
    sessions.receive(recordKey(OTHER))
    expect(told).toBe(2)
    sessions.receive(settingKey('copied'))
    sessions.receive('of another site')
    expect(told).toBe(2)
  })
})

test('a worksheet has one session on a page', () => {
  const { sessions } = page()
  expect(sessions.of(ID)).toBe(sessions.of(ID))
})

test('what another tab wrote reaches the session of that worksheet, and everything reaches all', () => {
  const { sessions, storage } = page()
  const one = sessions.of(ID)
  const other = sessions.of(OTHER)
  storage.put(recordKey(ID), textOf({ 'why/what': 'theirs' }))
  storage.put(recordKey(OTHER), textOf({ 'care/smile': 3 }, 1000, OTHER))
  sessions.receive(recordKey(ID))
  expect([shownBy(one), shownBy(other)]).toEqual([{ 'why/what': 'theirs' }, {}])
  sessions.receive(null)
  expect(shownBy(other)).toEqual({ 'care/smile': 3 })
})

describe('what another tab says it wrote', () => {
  const theirs = textOf({ 'why/theirs': 'Theirs' })

  test('is taken in and written again at once where this tab has written over it without having seen it', () => {
    const { sessions, storage, clock } = page()
    const session = sessions.of(ID)
    type(session, 'why/mine', 'Mine')
    clock.pass(500)
    sessions.receive(recordKey(ID), theirs)
    expect(onDisk(storage)).toEqual({ 'why/mine': 'Mine', 'why/theirs': 'Theirs' })
    expect(shownBy(session)).toEqual(onDisk(storage))
  })

  test('writes nothing where it is on disk', () => {
    const { sessions, storage, clock } = page()
    sessions.of(ID)
    storage.put(recordKey(ID), theirs)
    sessions.receive(recordKey(ID), theirs)
    clock.pass(10_000)
    expect(storage.writes).toBe(0)
  })

  test('does not come back where it was erased before the word of it arrived', () => {
    const { sessions, storage, clock } = page()
    const session = sessions.of(ID)
    sessions.receive(recordKey(ID), theirs)
    clock.pass(10_000)
    expect(storage.all).toEqual({})
    expect(shownBy(session)).toEqual({})
  })

  test.each([
    ['damaged', '{"version":1'],
    ['of another worksheet', textOf({ 'why/theirs': 'Theirs' }, 1000, OTHER)],
    ['of a newer version', newerText()],
  ])('is left alone where it is %s', (_what, text) => {
    const { sessions, storage, clock } = page()
    const session = sessions.of(ID)
    type(session, 'why/mine', 'Mine')
    clock.pass(500)
    sessions.receive(recordKey(ID), text)
    clock.pass(500)
    expect(shownBy(session)).toEqual({ 'why/mine': 'Mine' })
    expect(onDisk(storage)).toEqual({ 'why/mine': 'Mine' })
  })
})

describe('erasing everything', () => {
  function written() {
    const it = page()
    it.storage.put(recordKey(ID), textOf({ 'why/what': 'Mine' }))
    it.storage.put(previousKey(ID), textOf({ 'why/what': 'Before' }))
    it.storage.put(damagedKey(OTHER, 17), 'broken')
    it.storage.put(recordKey(OTHER), newerText())
    it.storage.put(readKey('a-chapter'), 'yes')
    it.storage.put(placeKey('path'), 'a-path')
    it.storage.put(settingKey('copied'), 'yesterday')
    it.storage.put('theme', 'dark')
    return { ...it, texts: it.storage.all }
  }

  test('takes answers from disk and memory and what has been read, and leaves settings and other sites alone', () => {
    const { sessions, storage, clock } = written()
    const session = sessions.of(ID)
    type(session, 'why/more', 'not yet on disk')
    expect(eraseAll(sessions).complete).toBe(true)
    clock.pass(10_000)
    expect(storage.all).toEqual({ [settingKey('copied')]: 'yesterday', theme: 'dark' })
    expect(session.snapshot()).toMatchObject({ record: { fields: {} }, save: { kind: 'untouched' } })
    expect(sessions.records()).toEqual([])
  })

  test('gives the records, for a copy', () => {
    const { sessions } = written()
    expect(eraseAll(sessions).records).toEqual([recordOf({ 'why/what': 'Mine' })])
  })

  test('can be undone, to the last text', () => {
    const { sessions, storage, texts } = written()
    eraseAll(sessions).restore()
    expect(storage.all).toEqual(texts)
    expect(seen(sessions)).toEqual({ [ID]: { 'why/what': 'Mine' } })
  })

  test('undone, brings back what had not been written, and keeps what was written since', () => {
    const { sessions, storage, clock } = written()
    const session = sessions.of(ID)
    type(session, 'why/more', 'not yet on disk')
    const erased = eraseAll(sessions)
    type(session, 'why/since', 'new')
    clock.pass(500)
    erased.restore()
    expect(onDisk(storage)).toEqual({ 'why/what': 'Mine', 'why/more': 'not yet on disk', 'why/since': 'new' })
    expect(shownBy(session)).toEqual(onDisk(storage))
  })

  test('undone, leaves what was read since', () => {
    const { sessions, storage, texts } = written()
    const erased = eraseAll(sessions)
    storage.put(placeKey('path'), 'another-path')
    storage.put(readKey('another-chapter'), 'yes')
    erased.restore()
    expect(storage.all).toEqual({ ...texts, [placeKey('path')]: 'another-path', [readKey('another-chapter')]: 'yes' })
  })

  test('undone where nothing can be written, keeps the answers in this tab and says so', () => {
    const { sessions, storage } = written()
    const erased = eraseAll(sessions)
    storage.onWrite = throwing(full)
    erased.restore()
    expect(shownBy(sessions.of(ID))).toEqual({ 'why/what': 'Mine' })
    expect(sessions.failed()).toBe(true)
  })

  test('says so when something stayed', () => {
    const { sessions, storage } = written()
    storage.onRemove = (key) => key === recordKey(ID) && throwing(denied)()
    expect(eraseAll(sessions).complete).toBe(false)
  })
})

describe('undoing an erasure where not all can be written', () => {
  test('says so, lets go of nothing, and brings it back when tried again', () => {
    const { sessions, storage } = page()
    storage.put(recordKey(ID), textOf({ 'why/what': 'mine' }))
    storage.put(damagedKey(OTHER, 1), 'broken')
    storage.put(readKey('one'), 'yes')
    const before = { ...storage.all }
    const erased = eraseAll(sessions)
    storage.onWrite = throwing(full)
    expect(erased.restore()).toBe(false)
    expect(seen(sessions)).toEqual({ [ID]: { 'why/what': 'mine' } })
    storage.onWrite = () => {}
    expect(erased.restore()).toBe(true)
    expect(storage.all).toEqual(before)
  })

  test('puts aside what a newer version has written over meanwhile, and says so while there is no room for it', () => {
    const { sessions, storage } = page()
    const text = textOf({ 'why/what': 'mine' })
    storage.put(recordKey(ID), text)
    const erased = eraseAll(sessions)
    storage.put(recordKey(ID), newerText())
    storage.onWrite = throwing(full)
    expect(erased.restore()).toBe(false)
    storage.onWrite = () => {}
    expect(erased.restore()).toBe(true)
    expect(storage.all[recordKey(ID)]).toBe(newerText())
    expect(
      Object.entries(storage.all).filter(([key, found]) => key.startsWith(damagedKey(ID, 1).slice(0, -1)) && found === text),
    ).toHaveLength(1)
  })
})
