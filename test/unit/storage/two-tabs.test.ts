import { describe, expect, test } from 'vitest'
import { recordKey } from '../../../src/storage/keys.ts'
import type { Session } from '../../../src/storage/session.ts'
import type { Value } from '../../../src/worksheet/record.ts'
import { addRow, removeRow, rowsOf } from '../../../src/worksheet/rows.ts'
import { full, throwing } from './fake-storage.ts'
import { ID, onDisk, shownBy, textOf, type, world } from './world.ts'

/** Two tabs on one storage, each hearing of what the other has written when told to. */
function tabs() {
  const { open, ...rest } = world()
  return { ...rest, a: open(), b: open() }
}

describe('two tabs', () => {
  test('that type in two fields lose nothing, though neither hears of the other', () => {
    const { a, b, clock, storage } = tabs()
    type(a, 'why/one', 'A')
    type(b, 'why/two', 'B')
    clock.pass(500)
    type(a, 'why/three', 'A')
    clock.pass(500)
    expect(onDisk(storage)).toEqual({ 'why/one': 'A', 'why/two': 'B', 'why/three': 'A' })
  })

  test('show what the other wrote', () => {
    const { a, b, clock } = tabs()
    type(a, 'why/one', 'A')
    clock.pass(500)
    b.receive()
    expect(shownBy(b)).toEqual({ 'why/one': 'A' })
    expect(b.snapshot().save).toEqual({ kind: 'untouched' })
  })

  test('that type in the same field keep the later words, whoever writes last', () => {
    const { a, b, clock, storage } = tabs()
    type(a, 'why/what', 'earlier')
    clock.pass(1)
    type(b, 'why/what', 'later')
    b.flush()
    a.flush()
    expect(onDisk(storage)).toEqual({ 'why/what': 'later' })
    expect(shownBy(a)).toEqual({ 'why/what': 'later' })
  })

  test('keep unsaved words when the other one has written', () => {
    const { a, b, clock, storage } = tabs()
    type(a, 'why/mine', 'not yet on disk')
    type(b, 'why/theirs', 'B')
    b.flush()
    a.receive()
    expect(shownBy(a)).toEqual({ 'why/mine': 'not yet on disk', 'why/theirs': 'B' })
    expect(a.snapshot().save).toEqual({ kind: 'pending' })
    clock.pass(500)
    expect(onDisk(storage)).toEqual({ 'why/mine': 'not yet on disk', 'why/theirs': 'B' })
  })

  test('keep a row removed that one of them removed', () => {
    const { a, b, clock } = tabs()
    for (const row of ['first', 'second']) a.edit(addRow(a.snapshot().record, 'moments', row))
    clock.pass(500)
    b.receive()
    a.edit(removeRow(a.snapshot().record, 'moments', 'first'))
    a.flush()
    type(b, 'moments/second/note', 'still here')
    b.flush()
    a.receive()
    expect(rowsOf(a.snapshot().record, 'moments')).toEqual(['second'])
    expect(rowsOf(b.snapshot().record, 'moments')).toEqual(['second'])
  })

  test('that wrote in the same instant find the words that one took from the disk', () => {
    const { a, b, clock, storage } = tabs()
    type(a, 'why/one', 'A')
    a.flush()
    storage.put(recordKey(ID), textOf({ 'why/two': 'B, who had read before A wrote' }))
    a.receive()
    expect(a.snapshot().save).toEqual({ kind: 'pending' })
    clock.pass(500)
    b.receive()
    expect(shownBy(b)).toEqual({ 'why/one': 'A', 'why/two': 'B, who had read before A wrote' })
  })

  test('that agree do not write in turns', () => {
    const { a, b, clock, storage } = tabs()
    type(a, 'why/one', 'A')
    clock.pass(1)
    type(b, 'why/two', 'B')
    a.flush()
    b.flush()
    const written = storage.writes
    for (let turn = 0; turn < 5; turn++) {
      a.receive()
      b.receive()
      clock.pass(5000)
    }
    expect(storage.writes).toBe(written)
    expect(shownBy(a)).toEqual(shownBy(b))
  })
})

describe('answers that another tab erased', () => {
  /** A tab with an answer on disk, which somebody then takes away. */
  function erased() {
    const it = tabs()
    type(it.a, 'why/what', 'Hello')
    it.clock.pass(500)
    it.storage.clear()
    return it
  }

  test('stay in this one, which says so, and do not go back to disk by themselves', () => {
    const { a, clock, storage } = erased()
    a.receive()
    storage.put(recordKey(ID), textOf({ 'why/other': 'begun anew there' }))
    a.receive()
    clock.pass(10_000)
    expect(onDisk(storage)).toEqual({ 'why/other': 'begun anew there' })
    expect(shownBy(a)).toMatchObject({ 'why/what': 'Hello' })
    expect(a.snapshot().save).toEqual({ kind: 'removed' })
    expect(a.unsaved()).toBe(true)
  })

  test('are missed before the next write, though no event told of it', () => {
    const { a, clock, storage } = erased()
    type(a, 'why/more', 'again')
    clock.pass(500)
    expect(onDisk(storage)).toEqual({ 'why/more': 'again' })
    expect(a.snapshot().save).toEqual({ kind: 'removed', at: clock.now() - 200 })
    expect(shownBy(a)).toEqual({ 'why/what': 'Hello', 'why/more': 'again' })
  })

  test('stay away while the reader writes on: what he writes now is saved, and nothing else', () => {
    const { a, clock, storage } = erased()
    a.receive()
    type(a, 'why/more', 'a')
    clock.pass(500)
    type(a, 'why/more', 'ab')
    clock.pass(500)
    expect(onDisk(storage)).toEqual({ 'why/more': 'ab' })
  })

  test('leave what was on its way to disk to go there', () => {
    const { a, clock, storage } = tabs()
    type(a, 'why/what', 'Hello')
    clock.pass(500)
    type(a, 'why/more', 'not yet on disk')
    storage.clear()
    a.receive()
    clock.pass(500)
    expect(onDisk(storage)).toEqual({ 'why/more': 'not yet on disk' })
  })

  test('take the row with them in which something is written on', () => {
    const { a, clock, storage } = tabs()
    a.edit(addRow(a.snapshot().record, 'moments', 'first'))
    type(a, 'moments/first/note', 'one')
    clock.pass(500)
    storage.clear()
    a.receive()
    type(a, 'moments/first/note', 'two')
    clock.pass(500)
    expect(Object.keys(onDisk(storage) ?? {}).sort()).toEqual(['moments/first', 'moments/first/note'])
  })

  test('go back when the reader wants them back, with what was written since', () => {
    const { a, clock, storage } = erased()
    a.receive()
    type(a, 'why/more', 'again')
    clock.pass(500)
    a.writeBack()
    expect(onDisk(storage)).toEqual({ 'why/what': 'Hello', 'why/more': 'again' })
    expect(a.snapshot().save.kind).toBe('saved')
  })

  test('go from this tab too when the reader leaves them erased, and what was written since stays', () => {
    const { a, storage } = erased()
    a.receive()
    type(a, 'why/more', 'again')
    a.leaveErased()
    expect(shownBy(a)).toEqual({ 'why/more': 'again' })
    expect(onDisk(storage)).toEqual({ 'why/more': 'again' })
    expect(a.snapshot().save).toEqual({ kind: 'untouched' })
    expect(a.unsaved()).toBe(false)
  })

  test('are no longer missed once the other tab has brought them back', () => {
    const { a, clock, storage } = tabs()
    type(a, 'why/what', 'Hello')
    clock.pass(500)
    const text = storage.all[recordKey(ID)] ?? ''
    storage.clear()
    a.receive()
    storage.put(recordKey(ID), text)
    a.receive()
    expect(a.snapshot().save).toEqual({ kind: 'untouched' })
  })

  test('are not missed where nothing was to be seen', () => {
    const { a, clock, storage } = tabs()
    type(a, 'why/what', null)
    clock.pass(500)
    storage.clear()
    a.receive()
    expect(a.snapshot().save).toEqual({ kind: 'untouched' })
  })

  test('and cannot be written to either: the failure is told, and nothing goes back by itself afterwards', () => {
    const { a, clock, storage } = erased()
    a.receive()
    storage.onWrite = throwing(full)
    type(a, 'why/more', 'again')
    clock.pass(500)
    expect(a.snapshot().save).toEqual({ kind: 'failed', reason: 'full' })
    storage.onWrite = () => {}
    clock.pass(5000)
    expect(onDisk(storage)).toEqual({ 'why/more': 'again' })
    expect(a.snapshot().save.kind).toBe('removed')
  })
})

describe('words that another tab changed', () => {
  /** Two tabs that wrote in the same field, the other one later. */
  function overtaken() {
    const it = tabs()
    ask(it.a, 'why/what', 'mine')
    it.clock.pass(500)
    it.b.receive()
    ask(it.b, 'why/what', 'theirs')
    it.clock.pass(500)
    it.a.receive()
    return it
  }

  test('are told of, with what was written here', () => {
    const { a, b } = overtaken()
    expect(shownBy(a)).toEqual({ 'why/what': 'theirs' })
    expect(a.snapshot().lost).toEqual([{ field: 'why/what', question: 'Why?', mine: 'mine' }])
    expect(b.snapshot().lost).toBeUndefined()
  })

  test('are told of when only the next write finds out', () => {
    const { a, b, clock, storage } = tabs()
    ask(a, 'why/what', 'mine')
    ask(a, 'why/two', 'mine too')
    clock.pass(1)
    ask(b, 'why/what', 'theirs')
    b.flush()
    a.flush()
    expect(a.snapshot().lost?.map(({ mine }) => mine)).toEqual(['mine'])
    expect(onDisk(storage)).toEqual({ 'why/what': 'theirs', 'why/two': 'mine too' })
  })

  test('are put back, and then it is the other tab that is told', () => {
    const { a, b, clock, storage } = overtaken()
    const [lost] = a.snapshot().lost ?? []
    if (lost) a.settle(lost, true)
    clock.pass(500)
    b.receive()
    expect(onDisk(storage)).toEqual({ 'why/what': 'mine' })
    expect(a.snapshot().lost).toEqual([])
    expect(b.snapshot().lost?.map(({ mine }) => mine)).toEqual(['theirs'])
  })

  test('are let go', () => {
    const { a } = overtaken()
    const [lost] = a.snapshot().lost ?? []
    if (lost) a.settle(lost, false)
    expect(shownBy(a)).toEqual({ 'why/what': 'theirs' })
    expect(a.snapshot().lost).toEqual([])
  })

  test('are forgotten once the reader writes there again', () => {
    const { a } = overtaken()
    ask(a, 'why/what', 'theirs and mine')
    expect(a.snapshot().lost).toEqual([])
  })

  test('are not told of where both wrote the same, or where this tab had left the field blank', () => {
    const { a, b, clock } = tabs()
    ask(a, 'why/what', 'same')
    ask(a, 'why/two', '')
    clock.pass(500)
    ask(b, 'why/what', 'same')
    ask(b, 'why/two', 'theirs')
    clock.pass(500)
    a.receive()
    expect(a.snapshot().lost).toBeUndefined()
  })

  test('come back with their row where the other tab removed it', () => {
    const { a, b, clock } = tabs()
    a.edit(addRow(a.snapshot().record, 'moments', 'first'))
    ask(a, 'moments/first/note', 'mine')
    clock.pass(500)
    b.receive()
    b.edit(removeRow(b.snapshot().record, 'moments', 'first'))
    clock.pass(500)
    a.receive()
    const [lost] = a.snapshot().lost ?? []
    expect(lost?.mine).toBe('mine')
    if (lost) a.settle(lost, true)
    expect(rowsOf(a.snapshot().record, 'moments')).toEqual(['first'])
  })

  test('are not told of where this tab removed the row itself', () => {
    const { a, clock } = tabs()
    a.edit(addRow(a.snapshot().record, 'moments', 'first'))
    ask(a, 'moments/first/note', 'mine')
    a.edit(removeRow(a.snapshot().record, 'moments', 'first'))
    clock.pass(500)
    expect(a.snapshot().lost).toBeUndefined()
  })
})

/** Types into a field that asks something, as every field of a form does. */
const ask = (session: Session, field: string, value: Value) => session.edit({ [field]: { value, question: 'Why?' } })
