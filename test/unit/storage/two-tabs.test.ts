import { describe, expect, test } from 'vitest'
import { recordKey } from '../../../src/storage/keys.ts'
import { addRow, removeRow, rowsOf } from '../../../src/worksheet/rows.ts'
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
  test('stay in this one, and do not go back to disk by themselves', () => {
    const { a, clock, storage } = tabs()
    type(a, 'why/what', 'Hello')
    clock.pass(500)
    const before = a.snapshot()
    storage.clear()
    a.receive()
    storage.put(recordKey(ID), textOf({ 'why/other': 'begun anew there' }))
    a.receive()
    clock.pass(10_000)
    expect(onDisk(storage)).toEqual({ 'why/other': 'begun anew there' })
    expect(shownBy(a)).toMatchObject({ 'why/what': 'Hello' })
    expect(a.snapshot().save).toEqual(before.save)
  })

  test('leave the session exactly as it was', () => {
    const { a, clock, storage } = tabs()
    type(a, 'why/what', 'Hello')
    clock.pass(500)
    const before = a.snapshot()
    storage.clear()
    a.receive()
    clock.pass(10_000)
    expect(a.snapshot()).toBe(before)
    expect(storage.all).toEqual({})
  })

  test('go back with the next edit', () => {
    const { a, clock, storage } = tabs()
    type(a, 'why/what', 'Hello')
    clock.pass(500)
    storage.clear()
    a.receive()
    type(a, 'why/more', 'again')
    clock.pass(500)
    expect(onDisk(storage)).toEqual({ 'why/what': 'Hello', 'why/more': 'again' })
  })
})
