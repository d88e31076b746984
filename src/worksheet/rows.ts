import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import type { BlockOf } from '../schema/block.ts'
import { fieldId, isBlank, valueAt } from './fields.ts'
import type { AnswerRecord, Changes } from './record.ts'

// A row is there while its rank, `block/row`, is a text. Ranks are fractional indexes: texts between any two of which there is room for
// another, so that moving a row is one edit and two tabs that move different rows do not disturb each other.

/** The ids of a block's rows, in the order the reader gave them. */
export function rowsOf(record: AnswerRecord, blockId: string): string[] {
  return Object.keys(record.fields)
    .map((id) => id.split('/'))
    .filter(([block, row, ...cell]) => block === blockId && row !== undefined && cell.length === 0)
    .map(([, row = '']) => row)
    .filter((row) => rankOf(record, blockId, row) !== null)
    .sort((a, b) => compare(rankOf(record, blockId, a) ?? '', rankOf(record, blockId, b) ?? '') || compare(a, b))
}

/** The rows in which something is written: all but those just added. Cells of columns that are gone do not count. */
export function filledRowsOf(record: AnswerRecord, block: BlockOf<'table' | 'statements'>): string[] {
  const columns = block.kind === 'table' ? block.columns.map(({ id }) => id) : ['text']
  return rowsOf(record, block.id).filter((row) => columns.some((column) => !isBlank(valueAt(record, fieldId(block.id, row, column)))))
}

/** The changes that put a row at the end; none where it is there already. A row that was removed comes back with its cells. */
export function addRow(record: AnswerRecord, blockId: string, rowId: string): Changes {
  const rows = rowsOf(record, blockId)
  return rows.includes(rowId) ? {} : ranksFor(record, blockId, [...rows, rowId], rowId)
}

/** The changes that move a row to a place among the rows, from 0; none where it stands there already, or is not there at all. */
export function moveRow(record: AnswerRecord, blockId: string, rowId: string, to: number): Changes {
  const rows = rowsOf(record, blockId)
  const others = rows.filter((row) => row !== rowId)
  const place = Math.min(Math.max(to, 0), others.length)
  if (!rows.includes(rowId) || rows[place] === rowId) return {}
  return ranksFor(record, blockId, others.toSpliced(place, 0, rowId), rowId)
}

/** The change that removes a row. Its cells stay, so that writing the rank again brings all of it back. */
export function removeRow(_record: AnswerRecord, blockId: string, rowId: string): Changes {
  return { [fieldId(blockId, rowId)]: { value: null } }
}

/** The rank that makes `order` true for the row moved; new ranks for all where there is no room, as when two tabs chose the same one. */
function ranksFor(record: AnswerRecord, blockId: string, order: string[], moved: string): Changes {
  const place = order.indexOf(moved)
  const rank = keyBetween(rankAt(place - 1), rankAt(place + 1))
  if (rank !== null) return { [fieldId(blockId, moved)]: { value: rank } }
  const ranks = generateNKeysBetween(null, null, order.length)
  return Object.fromEntries(order.map((row, index) => [fieldId(blockId, row), { value: ranks[index] ?? null }]))

  function rankAt(index: number) {
    const row = order[index]
    return row === undefined ? null : rankOf(record, blockId, row)
  }
}

function keyBetween(before: string | null, after: string | null): string | null {
  try {
    return generateKeyBetween(before, after)
  } catch {
    return null
  }
}

function rankOf(record: AnswerRecord, blockId: string, rowId: string): string | null {
  // What answered a question is no rank: the block was one of questions then.
  const { value: rank, question } = record.fields[fieldId(blockId, rowId)] ?? {}
  return typeof rank === 'string' && !isBlank(rank) && !question ? rank : null
}

/** By code units, as fractional indexes are meant to be: the same everywhere, whatever the reader's language. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
