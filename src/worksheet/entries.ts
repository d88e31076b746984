import type { Block, BlockOf } from '../schema/block.ts'
import type { Worksheet } from '../schema/worksheet.ts'
import { blockOf, fieldId, textOf, valueAt } from './fields.ts'
import { asEntry, fixedEntries } from './rating.ts'
import type { AnswerRecord } from './record.ts'
import { rowsOf } from './rows.ts'

/** Something of one block that another block or a result speaks of: an item, a group, a row. */
export interface Entry {
  id: string
  label: string
  about?: string | undefined
}

/** Which entries of a block are meant: its items or their groups; in a grid the cards, or what is rated on each (`across`). */
export type Of = 'items' | 'groups' | 'across'

/** What a block offers to others: items or groups of a rating, rows with a name, what was picked. Questions and actions offer nothing. */
export function entriesOf(def: Worksheet, record: AnswerRecord, blockId: string, of: Of = 'items'): Entry[] {
  const block = blockOf(def, blockId)
  switch (block?.kind) {
    case 'rating':
    case 'checklist':
    case 'numbers':
      return fixedEntries(block, of === 'groups' ? 'groups' : 'items') ?? []
    case 'grid':
      return entriesOfSide(def, record, of === 'across' ? block.across : block.down)
    case 'table':
      return namedRows(record, block, block.columns[0]?.id ?? '')
    case 'statements':
      return namedRows(record, block, 'text')
    case 'pick':
      return choicesOf(def, record, block).filter(({ id }) => valueAt(record, fieldId(block.id, id)) === true)
    default:
      return []
  }
}

/** What a pick can be made from, picked or not. */
export function choicesOf(def: Worksheet, record: AnswerRecord, pick: BlockOf<'pick'>): Entry[] {
  return entriesOf(def, record, pick.from, pick.of)
}

/** One side of a grid: its own items, or the entries of another block. */
function entriesOfSide(def: Worksheet, record: AnswerRecord, { from, items }: BlockOf<'grid'>['down']): Entry[] {
  return from === undefined ? (items ?? []).map(asEntry) : entriesOf(def, record, from)
}

function namedRows(record: AnswerRecord, block: Block, column: string): Entry[] {
  return rowsOf(record, block.id)
    .map((id) => ({ id, label: textOf(record, fieldId(block.id, id, column)).trim() }))
    .filter(({ label }) => label !== '')
}
