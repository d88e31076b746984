import { describe, expect, test } from 'vitest'
import { recordKey } from '../../../src/storage/keys.ts'
import { Sessions } from '../../../src/storage/sessions.ts'
import { Watch } from '../../../src/storage/watch.ts'
import { ID, onDisk, textOf, valuesOf, world } from './world.ts'

const OTHER = 'seven-cs'

/** A page that shows two worksheets' answers without a form on it. */
function page() {
  const { env, storage, clock } = world()
  storage.put(recordKey(ID), textOf({ 'why/what': 'mine' }))
  storage.put(recordKey(OTHER), textOf({ 'care/smile': 3 }, 1000, OTHER))
  const sessions = new Sessions(env)
  const watch = new Watch(sessions)
  watch.look()
  sessions.subscribe(watch.look)
  const take = (...ids: string[]) => {
    for (const id of ids) storage.removeItem(recordKey(id))
    sessions.receive(null)
  }
  const seen = () => Object.fromEntries(sessions.records().map((record) => [record.worksheet, valuesOf(record)]))
  return { storage, sessions, watch, take, seen, clock }
}

const both = { [ID]: { 'why/what': 'mine' }, [OTHER]: { 'care/smile': 3 } }

describe('answers that somebody takes from the disk while a page without their form shows them', () => {
  test('stay in memory, and are asked about', () => {
    const { watch, take, seen, storage } = page()
    take(ID, OTHER)
    expect(watch.removed()).toEqual([ID, OTHER])
    expect(seen()).toEqual(both)
    expect(storage.all).toEqual({})
  })

  test('are written back, all at once', () => {
    const { watch, take, storage } = page()
    take(ID, OTHER)
    watch.writeBack()
    expect(watch.removed()).toEqual([])
    expect([onDisk(storage), onDisk(storage, OTHER)]).toEqual([both[ID], both[OTHER]])
  })

  test('are let go of, and what is still on disk stays', () => {
    const { watch, take, seen, storage } = page()
    take(ID)
    watch.leaveErased()
    expect(watch.removed()).toEqual([])
    expect(seen()).toEqual({ [OTHER]: both[OTHER] })
    expect(onDisk(storage)).toBeNull()
  })

  test('are held too where they came after the page was opened', () => {
    const { watch, take, storage, sessions } = page()
    storage.put(recordKey('ease-check'), textOf({ 'a/b': 'later' }, 1000, 'ease-check'))
    sessions.receive(recordKey('ease-check'))
    take('ease-check')
    expect(watch.removed()).toEqual(['ease-check'])
  })
})

describe('answers that a tab of ours erased', () => {
  test('are no question, whether its word comes before the disk shows it or after', () => {
    const before = page()
    before.watch.erasedElsewhere([ID, OTHER])
    expect(before.seen()).toEqual(both)
    before.take(ID, OTHER)
    const after = page()
    after.take(ID, OTHER)
    after.watch.erasedElsewhere([ID, OTHER])
    for (const { watch, seen } of [before, after]) expect([watch.removed(), seen()]).toEqual([[], {}])
  })

  test('are a question again once it has had them back and somebody else takes them', () => {
    const { watch, take, storage, sessions } = page()
    watch.erasedElsewhere([ID])
    watch.erasedElsewhere([])
    storage.put(recordKey(ID), textOf({ 'why/what': 'mine' }))
    sessions.receive(null)
    take(ID)
    expect(watch.removed()).toEqual([ID])
  })
})

test('a damaged text is left where it stands, since this page only looks', () => {
  const { env, storage } = world()
  storage.put(recordKey(ID), textOf({ 'why/what': 'mine' }).replace('"at":1000', '"at":"x"'))
  const sessions = new Sessions(env)
  const before = { ...storage.all }
  new Watch(sessions).look()
  expect(storage.all).toEqual(before)
})
