import { useState } from 'react'
import { fieldId } from '../worksheet/fields.ts'
import type { AnswerRecord, Changes } from '../worksheet/record.ts'
import { addRow, moveRow, removeRow, rowsOf } from '../worksheet/rows.ts'
import { useForm } from './form.ts'

/** The rows of a block as the form shows them, and what can be done with them. */
export interface Rows {
  /** Ids, in order; with blank rows to write on where there would be too few. */
  ids: string[]
  /** How many of them exist; the others come into being when something is written in them. */
  count: number
  add(id?: string): string
  move(id: string, to: number): void
  remove(id: string): void
  restore(): void
  /** What has just happened, for the live region. */
  said: string
  /** The row that was removed last, and can be had back; and where it stood. */
  removed: { id: string; place: number } | null
}

/**
 * @param noun what one row is, for messages: "commitment"
 * @param atLeast how many rows to show; blank ones are named by their place, so that server and browser agree
 * @param among which rows, where a block keeps several lists; and the beginning of the names of blank ones
 */
export function useRows(
  record: AnswerRecord,
  block: string,
  noun: string,
  atLeast: number,
  among?: { rows: string[]; prefix: string },
): Rows {
  const { answers } = useForm()
  const [said, say] = useState('')
  const [removed, setRemoved] = useState<(NonNullable<Rows['removed']> & { changes: Changes }) | null>(null)
  const existing = among?.rows ?? rowsOf(record, block)
  const latest = () => answers.snapshot().record

  const add = (id = newId()) => {
    answers.edit(addRow(latest(), block, id))
    say(`Added a ${noun}.`)
    return id
  }
  const move = (id: string, to: number) => {
    answers.edit(moveRow(latest(), block, id, to))
    say(`Moved to place ${to + 1} of ${existing.length}.`)
  }
  const remove = (id: string) => {
    const before = latest().fields[fieldId(block, id)]
    if (!before) return
    setRemoved({ id, place: existing.indexOf(id), changes: { [fieldId(block, id)]: { value: before.value } } })
    answers.edit(removeRow(latest(), block, id))
    say(`Removed a ${noun}.`)
  }
  const restore = () => {
    if (removed) answers.edit(removed.changes)
    setRemoved(null)
    say(`The ${noun} is back.`)
  }
  const ids = [...existing, ...blanks(record, block, atLeast - existing.length, among?.prefix ?? 'row')]
  return { ids, count: existing.length, add, move, remove, restore, said, removed }
}

/** Names of rows that have never been: a row that was removed keeps its words for undo, and must not lend them to a blank one. */
function blanks(record: AnswerRecord, block: string, count: number, prefix: string): string[] {
  const names: string[] = []
  for (let i = 1; names.length < count; i++) if (!(fieldId(block, `${prefix}-${i}`) in record.fields)) names.push(`${prefix}-${i}`)
  return names
}

/** Eight letters and digits: enough for the rows of one form, and short in a link. */
const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('')
