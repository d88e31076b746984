import type { BlockOf } from '../schema/block.ts'
import type { Column } from '../schema/column.ts'
import type { Worksheet } from '../schema/worksheet.ts'
import { dayOrNone } from './day.ts'
import { blockOf } from './fields.ts'
import { stepOf } from './rating.ts'
import type { Cell, Value } from './record.ts'

/**
 * Whether the form can show what a field holds. It cannot where the field was of another type when it was answered: a text is no step of a scale, and a
 * choice that is no longer offered cannot be seen chosen. Lines to write on show everything.
 */
export function fits(def: Worksheet, id: string, { value, question }: Cell): boolean {
  const [blockId = '', , part] = id.split('/')
  const block = blockOf(def, blockId)
  switch (block?.kind) {
    case 'rating':
      return part === 'note' || isStep(value, block.scales.find((scale) => scale.id === part)?.labels)
    case 'grid':
      return isStep(value, block.labels)
    case 'checklist':
      return part === 'note' || typeof value === 'boolean'
    case 'numbers':
      return typeof value === 'number'
    case 'pick':
      return typeof value === 'boolean'
    case 'table':
    case 'statements':
    case 'actions':
      return part === undefined ? isRank(question) : fitsCell(block, part, value)
    default:
      return true
  }
}

/** Of a row only its rank stands under so short an id, and other than an answer it answers no question. */
const isRank = (question: string | undefined) => !question

function fitsCell(block: BlockOf<'table' | 'statements' | 'actions'>, part: string, value: Value): boolean {
  const column = block.kind === 'table' ? block.columns.find(({ id }) => id === part) : undefined
  if (column) return fitsColumn(column, value)
  return block.kind !== 'actions' || fitsType({ due: 'date', done: 'yesno' }[part], value)
}

function fitsColumn(column: Column, value: Value): boolean {
  if (column.type === 'choice') return column.choices.some(({ id }) => id === value)
  return column.type === 'rating' ? isStep(value, column.labels) : fitsType(column.type, value)
}

function fitsType(type: string | undefined, value: Value): boolean {
  if (type === 'number' || type === 'duration') return typeof value === 'number'
  if (type === 'date') return dayOrNone(String(value)) !== ''
  return type !== 'yesno' || typeof value === 'boolean'
}

const isStep = (value: Value, labels: readonly string[] = []) => value === 'na' || stepOf(value, labels) !== null
