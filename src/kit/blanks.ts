import type { Block, BlockOf } from '../schema/block.ts'
import type { Worksheet } from '../schema/worksheet.ts'
import { choicesOf, entriesOf } from '../worksheet/entries.ts'
import { fieldId } from '../worksheet/fields.ts'
import { pairsOf } from '../worksheet/measure.ts'
import type { AnswerRecord } from '../worksheet/record.ts'
import { rowsOf } from '../worksheet/rows.ts'
import { day, type Filling, figure, fillingOf, label, line, share, step, text, yes } from './fillings.ts'

/** A field that can be filled: its id, and what makes an answer. */
export type Blank = [id: string, fill: Filling]

/** All fields of a block, in the order of the page. For some of them the record decides: there are cells where there are rows. */
export function blanksOf(def: Worksheet, record: AnswerRecord, block: Block): Blank[] {
  return partsOf(def, record, block).map(([path, fill]) => [fieldId(block.id, ...path), fill])
}

type Part = [path: string[], fill: Filling]

function partsOf(def: Worksheet, record: AnswerRecord, block: Block): Part[] {
  const items = () => entriesOf(def, record, block.id).map(({ id }) => id)
  switch (block.kind) {
    case 'questions':
      return block.items.map(({ id, size }) => [[id], size === 'short' ? line : text])
    case 'rating':
      return items().flatMap((id): Part[] => [
        ...block.scales.map((scale): Part => [[id, scale.id], step(scale.labels, block.notApplicable)]),
        ...optional(block.note, [id, 'note'], line),
      ])
    case 'checklist':
      return items().flatMap((id): Part[] => [[[id, 'tick'], yes], ...optional(block.note, [id, 'note'], line)])
    case 'numbers':
      return items().flatMap((id): Part[] => [[[id, 'amount'], figure], ...optional(block.wanted, [id, 'wanted'], share)])
    case 'grid':
      return pairsOf(def, record, block.id).map((pair) => [pair, step(block.labels, block.notApplicable)])
    case 'pick':
      return choicesOf(def, record, block)
        .slice(0, block.n)
        .map(({ id }) => [[id], yes])
    default:
      return rowsOf(record, block.id).flatMap((row) => cellsOf(block).map(([path, fill]): Part => [[row, ...path], fill]))
  }
}

const optional = (isAsked: string | undefined, path: string[], fill: Filling): Part[] => (isAsked ? [[path, fill]] : [])

function cellsOf(block: BlockOf<'table' | 'statements' | 'actions'>): Part[] {
  if (block.kind === 'statements') return [[['text'], line]]
  if (block.kind === 'actions')
    return [
      [['what'], line],
      [['who'], label],
      [['due'], day],
      [['done'], yes],
    ]
  return block.columns.flatMap((column): Part[] => {
    const fill = fillingOf(column)
    return fill ? [[[column.id], fill]] : []
  })
}
