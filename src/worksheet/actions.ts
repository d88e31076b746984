import type { BlockOf } from '../schema/block.ts'
import type { Worksheet } from '../schema/worksheet.ts'
import { dayOrNone } from './day.ts'
import { choicesOf, type Entry, entriesOf } from './entries.ts'
import { blockOf, fieldId, textOf, valueAt } from './fields.ts'
import type { AnswerRecord } from './record.ts'
import { rowsOf } from './rows.ts'

/** Something the reader means to do. Texts are trimmed, and empty where nothing was written. */
export interface Action {
  /** Ids of the worksheet, block and row it stands in. */
  worksheet: string
  block: string
  row: string
  what: string
  who: string
  /** `YYYY-MM-DD`, a day that exists between the years 1000 and 2999; else empty. */
  due: string
  done: boolean
  /** What it is for, as the entry is called; empty in a plain list. */
  about: string
}

/** All actions of a worksheet that say what is to be done, in the order of the page. */
export function actionsOf(def: Worksheet, record: AnswerRecord): Action[] {
  return def.blocks
    .filter((block) => block.kind === 'actions')
    .flatMap((block) => actionsOfBlock(def, record, block))
    .filter(({ what }) => what !== '')
}

function actionsOfBlock(def: Worksheet, record: AnswerRecord, block: BlockOf<'actions'>): Action[] {
  const labels = new Map(entriesFor(def, record, block).map(({ id, label }) => [id, label]))
  return rowsOf(record, block.id).map((row) => {
    const text = (column: string) => textOf(record, fieldId(block.id, row, column)).trim()
    return {
      worksheet: def.id,
      block: block.id,
      row,
      what: text('what'),
      who: text('who'),
      due: dayOrNone(text('due')),
      done: valueAt(record, fieldId(block.id, row, 'done')) === true,
      about: labels.get(text('for')) ?? '',
    }
  })
}

/** Of a pick all that could be picked: an action still says what it is about when the reader has picked something else since. */
function entriesFor(def: Worksheet, record: AnswerRecord, { from = '' }: BlockOf<'actions'>): Entry[] {
  const source = blockOf(def, from)
  return source?.kind === 'pick' ? choicesOf(def, record, source) : entriesOf(def, record, from)
}

/** Actions in the order they are due: by date, then those without one, then those that are done. */
export function byDue(actions: readonly Action[]): Action[] {
  const key = ({ done, due }: Action) => `${done ? 1 : 0}${due || '9999'}`
  return actions.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}
