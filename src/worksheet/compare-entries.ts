import type { BlockOf } from '../schema/block.ts'
import type { ComparedRow, Sides } from './compare.ts'
import { rowOf } from './compare-row.ts'
import { type Entry, entriesOf } from './entries.ts'
import { fieldId, valueAt } from './fields.ts'
import { type Match, matched } from './match.ts'
import type { AnswerRecord } from './record.ts'

// Blocks whose entries may be the reader's own: each record can have others.

/** A block's entries in both records, each with its fellow. */
function entriesOfBoth({ def, first, second, hands }: Sides, block: string, of?: 'across'): Match<Entry>[] {
  return matched(entriesOf(def, first, block, of), entriesOf(def, second, block, of), hands)
}

/** The sentences themselves are the answer. */
export const statementRows = (sides: Sides, { id, row }: BlockOf<'statements'>): ComparedRow[] =>
  entriesOfBoth(sides, id).map(({ first, second }, index) => rowOf(sides, `${index}`, { question: row }, first?.label, second?.label))

export function pickRows(sides: Sides, { id }: BlockOf<'pick'>): ComparedRow[] {
  const words = (picked: unknown) => (picked ? 'picked' : '')
  return entriesOfBoth(sides, id).map(({ first, second, label }, index) =>
    rowOf(sides, `${index}`, { question: label, words }, first !== undefined, second !== undefined),
  )
}

export function gridRows(sides: Sides, { id, labels }: BlockOf<'grid'>): ComparedRow[] {
  const across = entriesOfBoth(sides, id, 'across')
  return entriesOfBoth(sides, id).flatMap((down, i) =>
    across.map((other, j) => {
      const first = ratedAt(sides.first, id, down.first, other.first)
      const second = ratedAt(sides.second, id, down.second, other.second)
      return rowOf(sides, `${i}/${j}`, { about: down.label, question: other.label, labels }, first, second)
    }),
  )
}

const ratedAt = (record: AnswerRecord, grid: string, down: Entry | undefined, across: Entry | undefined) =>
  down && across && valueAt(record, fieldId(grid, down.id, across.id))
