import type { Block, BlockOf } from '../schema/block.ts'
import type { Worksheet } from '../schema/worksheet.ts'
import { blockOf, fieldId, textOf, valueAt } from './fields.ts'
import { gapBetween, measureOf } from './measure.ts'
import { entriesOfRating } from './rating.ts'
import type { AnswerRecord } from './record.ts'
import { rowsOf } from './rows.ts'

/** Something of one block that another block or a result speaks of: an item, a group, a row. */
export interface Entry {
  id: string
  label: string
  about?: string | undefined
}

/** What a block offers to others: items or groups of a rating, rows with a name, what was picked. Questions and actions offer nothing. */
export function entriesOf(def: Worksheet, record: AnswerRecord, blockId: string, of: 'items' | 'groups' = 'items'): Entry[] {
  const block = blockOf(def, blockId)
  switch (block?.kind) {
    case 'rating':
      return entriesOfRating(block, of)
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

function namedRows(record: AnswerRecord, block: Block, column: string): Entry[] {
  return rowsOf(record, block.id)
    .map((id) => ({ id, label: textOf(record, fieldId(block.id, id, column)).trim() }))
    .filter(({ label }) => label !== '')
}

/** A choice of a pick, with the figure that speaks for it: its mean rating, or its gap; `null` where it was not rated. */
export interface Suggestion {
  entry: Entry
  figure: number | null
}

/** All choices of a pick, those rated lowest (or with the widest gap) first; those without a figure follow in the source's order. */
export function suggestedOf(def: Worksheet, record: AnswerRecord, pick: BlockOf<'pick'>): Suggestion[] {
  const all = choicesOf(def, record, pick).map((entry) => ({ entry, figure: figureOf(def, record, pick, entry) }))
  const upwards = pick.suggest?.by === 'gap' ? -1 : 1
  const rated = all.filter(({ figure }) => figure !== null).sort((a, b) => upwards * ((a.figure ?? 0) - (b.figure ?? 0)))
  return [...rated, ...all.filter(({ figure }) => figure === null)]
}

function figureOf(def: Worksheet, record: AnswerRecord, { from, of, suggest }: BlockOf<'pick'>, { id }: Entry): number | null {
  const mean = (scale: string) => measureOf(def, record, from, scale, { of, id }).mean
  if (!suggest) return null
  return suggest.by === 'lowest' ? mean(suggest.scale) : gapBetween(mean(suggest.between[0]), mean(suggest.between[1]))
}
