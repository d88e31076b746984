import { expect, test, vi } from 'vitest'
import { DatedRecords } from '../../../src/storage/dated.ts'
import { isOwnKey } from '../../../src/storage/keys.ts'
import { browserStore } from '../../../src/storage/store.ts'
import { edit, emptyRecord } from '../../../src/worksheet/record.ts'
import { FakeStorage, full, throwing } from './fake-storage.ts'

const record = edit(emptyRecord('one'), { 'about/team': { value: 'The desk' } }, 1)

const opened = () => {
  const storage = new FakeStorage()
  return { storage, dated: new DatedRecords(browserStore(() => storage)) }
}

test('answers kept under a date are listed newest first, those of each worksheet apart', () => {
  const { dated } = opened()
  dated.keep(record, 'first', 1)
  dated.keep(record, 'second', 2)
  dated.keep({ ...record, worksheet: 'one-more' }, 'another', 3)
  expect(dated.of('one').map(({ note }) => note)).toEqual(['second', 'first'])
  expect(dated.all()).toHaveLength(3)
})

test('the list stays the same until something changes, here or elsewhere', () => {
  const { storage, dated } = opened()
  const heard = vi.fn()
  dated.subscribe(heard)
  const before = dated.of('one')
  expect(dated.of('one')).toBe(before)
  storage.put('mondaybook:dated:one:7', JSON.stringify({ at: 7, note: '', record }))
  dated.receive()
  expect(dated.of('one')).toHaveLength(1)
  expect(heard).toHaveBeenCalledTimes(1)
})

test('what was removed can be put back, and nothing that is there is written over', () => {
  const { dated } = opened()
  dated.keep(record, 'first', 1)
  const [one] = dated.of('one')
  if (!one) throw new Error('nothing was kept')
  dated.remove(one)
  expect(dated.of('one')).toEqual([])
  dated.restore(one)
  dated.restore({ ...one, note: 'written over' })
  expect(dated.of('one').map(({ note }) => note)).toEqual(['first'])
})

test('one that is damaged is left where it stands, and the others are shown', () => {
  const { storage, dated } = opened()
  dated.keep(record, 'first', 1)
  storage.put('mondaybook:dated:one:9', '{"at":9,')
  dated.receive()
  expect(dated.of('one')).toHaveLength(1)
  expect(storage.all['mondaybook:dated:one:9']).toBe('{"at":9,')
})

test('a full storage is told', () => {
  const { storage, dated } = opened()
  storage.onWrite = throwing(full)
  expect(dated.keep(record, '', 1)).toEqual({ ok: false, reason: 'full' })
  expect(dated.of('one')).toEqual([])
})

test('they are answers: erasing everything erases them too', () => {
  const { storage, dated } = opened()
  dated.keep(record, '', 1)
  expect(Object.keys(storage.all).every(isOwnKey)).toBe(true)
})

test('those that this page has seen are put back when somebody has taken them from the disk, but none that the reader removed or let go of', () => {
  const { storage, dated } = opened()
  const other = { ...record, worksheet: 'two' }
  for (const at of [1, 2]) dated.keep(record, `at ${at}`, at)
  dated.keep(other, 'another', 3)
  const [newer] = dated.of('one')
  dated.of('two')
  if (newer) dated.remove(newer)
  storage.clear()
  dated.receive()
  dated.writeBack('one')
  expect(dated.all().map(({ note }) => note)).toEqual(['at 1'])
  dated.forget('one')
  storage.clear()
  dated.receive()
  dated.writeBack()
  expect(dated.all().map(({ note }) => note)).toEqual(['another'])
})
