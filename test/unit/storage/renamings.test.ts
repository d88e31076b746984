import { describe, expect, test } from 'vitest'
import { DatedRecords } from '../../../src/storage/dated.ts'
import { eraseAll } from '../../../src/storage/erase.ts'
import { damagedKey, datedKey, previousKey, recordKey } from '../../../src/storage/keys.ts'
import { renamingsFrom } from '../../../src/storage/renamings.ts'
import { openSession } from '../../../src/storage/session.ts'
import { Sessions } from '../../../src/storage/sessions.ts'
import { ID, newerText, onDisk, recordOf, shownBy, textOf, type, valuesOf, world } from './world.ts'

const OLD = 'old-creed'
const renamings = renamingsFrom({ [ID]: { formerly: [OLD], renamed: { 'was/what': 'why/what' } } })

const renamed = () => {
  const it = world()
  const sessions = new Sessions({ ...it.env, renamings })
  return { ...it, sessions, dated: new DatedRecords(it.env.store, renamings) }
}

describe('a worksheet that was renamed', () => {
  test('has the answers under its old id, with what was written under the new one, the later edit first', () => {
    const { storage, sessions } = renamed()
    storage.put(recordKey(OLD), textOf({ 'was/what': 'Old', 'was/more': 'Only there' }, 1000, OLD))
    storage.put(recordKey(ID), textOf({ 'why/what': 'New' }, 2000))
    expect(shownBy(sessions.of(ID))).toEqual({ 'why/what': 'New', 'was/more': 'Only there' })
    expect(sessions.of(OLD)).toBe(sessions.of(ID))
  })

  test('takes them to its new place when it is written, and leaves the old place as it is', () => {
    const { storage, sessions } = renamed()
    const old = textOf({ 'was/what': 'Old' }, 1000, OLD)
    storage.put(recordKey(OLD), old)
    type(sessions.of(ID), 'why/more', 'Now')
    sessions.flush()
    expect(onDisk(storage)).toEqual({ 'why/what': 'Old', 'why/more': 'Now' })
    expect(storage.all[recordKey(OLD)]).toBe(old)
  })

  test('is listed once, opened or not, and under its new id', () => {
    const { storage, sessions } = renamed()
    storage.put(recordKey(OLD), textOf({ 'was/what': 'Old' }, 1000, OLD))
    storage.put(recordKey(ID), textOf({ 'why/more': 'New' }))
    expect(sessions.ids()).toEqual([ID])
    expect(sessions.has(OLD)).toBe(true)
    expect(sessions.records().map(valuesOf)).toEqual([{ 'why/what': 'Old', 'why/more': 'New' }])
    const [listed] = sessions.records()
    expect(sessions.records()[0]).toBe(listed)
  })

  test('hears of what a tab of the old build writes, and the two never write in turns', () => {
    const { storage, sessions, env, clock } = renamed()
    const oldTab = openSession(OLD, env)
    const session = sessions.of(ID)
    type(oldTab, 'was/what', 'From the old tab')
    oldTab.flush()
    sessions.receive(recordKey(OLD))
    expect(shownBy(session)).toEqual({ 'why/what': 'From the old tab' })
    type(session, 'why/what', 'From the new one')
    sessions.flush()
    const { writes } = storage
    for (let turn = 0; turn < 5; turn++) {
      oldTab.receive()
      sessions.receive(recordKey(OLD))
      clock.pass(1000)
    }
    expect(storage.writes).toBe(writes)
    expect(onDisk(storage)).toEqual({ 'why/what': 'From the new one' })
  })

  test('whose fields only were renamed settles beside a tab of the old build after one write of each', () => {
    const { storage, env, clock } = world()
    const today = new Sessions({ ...env, renamings: renamingsFrom({ [ID]: { renamed: { 'was/what': 'why/what' } } }) })
    const oldTab = openSession(ID, env)
    type(oldTab, 'was/what', 'Old')
    oldTab.flush()
    type(today.of(ID), 'why/what', 'New')
    today.flush()
    for (let turn = 0; turn < 5; turn++) {
      oldTab.receive()
      clock.pass(1000)
      today.receive(recordKey(ID))
      clock.pass(1000)
    }
    const { writes } = storage
    for (let turn = 0; turn < 5; turn++) {
      oldTab.receive()
      today.receive(recordKey(ID))
      clock.pass(1000)
    }
    expect(storage.writes).toBe(writes)
    expect(shownBy(today.of(ID))).toEqual({ 'why/what': 'New' })
    type(oldTab, 'was/what', 'Later')
    oldTab.flush()
    today.receive(recordKey(ID))
    expect(shownBy(today.of(ID))).toEqual({ 'why/what': 'Later' })
  })

  test('has the previous copy under its old id make up for damage there, which is put aside', () => {
    const { storage, sessions, clock } = renamed()
    storage.put(recordKey(OLD), '{"half')
    storage.put(previousKey(OLD), textOf({ 'was/what': 'Good' }, 1000, OLD))
    const session = sessions.of(ID)
    expect(shownBy(session)).toEqual({ 'why/what': 'Good' })
    expect(session.snapshot().damage).toEqual({ text: '{"half', key: damagedKey(OLD, clock.now()) })
  })

  test('is read-only where a newer version has written under its old id', () => {
    const { storage, sessions } = renamed()
    const newer = newerText().replaceAll(ID, OLD)
    storage.put(recordKey(OLD), newer)
    type(sessions.of(ID), 'why/what', 'Mine')
    sessions.flush()
    expect(sessions.of(ID).snapshot().save.kind).toBe('readonly')
    expect(storage.all).toEqual({ [recordKey(OLD)]: newer })
  })

  test('is erased under all its ids, the old ones first, and all of it can be had back', () => {
    const { storage, sessions } = renamed()
    storage.put(recordKey(ID), textOf({ 'why/more': 'New' }))
    storage.put(recordKey(OLD), textOf({ 'was/what': 'Old' }, 1000, OLD))
    const before = storage.all
    const order: string[] = []
    storage.onRemove = (key) => order.push(key)
    const erased = eraseAll(sessions)
    expect(storage.all).toEqual({})
    expect(order).toEqual([recordKey(OLD), recordKey(ID)])
    erased.restore()
    expect(storage.all).toMatchObject({ [recordKey(OLD)]: before[recordKey(OLD)] })
    expect(sessions.records().map(valuesOf)).toEqual([{ 'why/what': 'Old', 'why/more': 'New' }])
  })

  test('has its dated answers under both ids, each once, and they are removed from both', () => {
    const { storage, dated } = renamed()
    const kept = { at: 7, note: '', record: recordOf({ 'was/what': 'Then' }, 1000, OLD) }
    storage.put(datedKey(OLD, 7), JSON.stringify(kept))
    storage.put(datedKey(ID, 7), JSON.stringify({ ...kept, record: recordOf({ 'why/what': 'Then' }) }))
    const [one, ...others] = dated.of(ID)
    expect(others).toEqual([])
    expect(one && valuesOf(one.record)).toEqual({ 'why/what': 'Then' })
    if (one) dated.remove(one)
    expect(storage.all).toEqual({})
  })
})

test('dated answers that cannot be read are named, stay where they are, and the list is the same until something changes', () => {
  const { storage, dated } = renamed()
  storage.put(datedKey(OLD, 7), '{"half')
  expect(dated.unreadable(ID)).toEqual([{ key: datedKey(OLD, 7), text: '{"half' }])
  expect(dated.unreadable(ID)).toBe(dated.unreadable(ID))
  expect(dated.unreadable('another')).toEqual([])
  expect(storage.all).toEqual({ [datedKey(OLD, 7)]: '{"half' })
})

describe('a record of a newer version', () => {
  test('comes back byte for byte when an erasure is undone, also where something was written meanwhile', () => {
    const { storage, sessions, clock } = renamed()
    storage.put(recordKey(ID), newerText())
    const erased = eraseAll(sessions)
    erased.restore()
    expect(storage.all).toEqual({ [recordKey(ID)]: newerText() })

    const again = eraseAll(sessions)
    type(sessions.of(ID), 'why/what', 'Since')
    sessions.flush()
    again.restore()
    expect(storage.all[damagedKey(ID, clock.now())]).toBe(newerText())
    expect(onDisk(storage)).toEqual({ 'why/what': 'Since' })
  })

  test('is shown in lists, and stays as it is', () => {
    const { storage, sessions } = renamed()
    storage.put(recordKey(ID), newerText())
    expect(sessions.records().map(valuesOf)).toEqual([{ 'why/what': 'new' }])
    sessions.of(ID).adopt(recordOf({ 'why/what': 'From a file' }, 9000))
    sessions.flush()
    expect(shownBy(sessions.of(ID))).toEqual({ 'why/what': 'new' })
    expect(storage.all).toEqual({ [recordKey(ID)]: newerText() })
  })

  test.each(['flush', 'receive'] as const)(
    'that another tab writes is shown beside what this one holds, which alone is written again (%s)',
    (hear) => {
      const { storage, sessions, clock } = renamed()
      const session = sessions.of(ID)
      type(session, 'why/mine', 'A')
      storage.put(recordKey(ID), newerText())
      session[hear]()
      expect(shownBy(session)).toEqual({ 'why/mine': 'A', 'why/what': 'new' })
      storage.put(recordKey(ID), textOf({ 'why/theirs': 'B' }))
      session.receive()
      clock.pass(1000)
      expect(onDisk(storage)).toEqual({ 'why/mine': 'A', 'why/theirs': 'B' })
    },
  )
})

test('what is listed of a damaged record is what is whole in it, and looking at it changes nothing', () => {
  const { storage, sessions } = renamed()
  const text = JSON.stringify({ version: 1, worksheet: ID, fields: { 'a/a': { value: 'Whole', at: 1 }, 'a/b': { value: [], at: 1 } } })
  storage.put(recordKey(ID), text)
  expect(sessions.records().map(valuesOf)).toEqual([{ 'a/a': 'Whole' }])
  expect(storage.all).toEqual({ [recordKey(ID)]: text })
})
