import type { Block, BlockOf } from '../schema/block.ts'
import type { Worksheet } from '../schema/worksheet.ts'
import { actionsOf } from './actions.ts'
import { entriesOf } from './entries.ts'
import { fieldId, fieldsOfBlock, isBlank, numberAt, valueAt } from './fields.ts'
import { pairsOf } from './measure.ts'
import { stepOf } from './rating.ts'
import type { AnswerRecord } from './record.ts'
import { filledRowsOf } from './rows.ts'

/** How far a worksheet is filled. */
export interface Progress {
  answered: number
  total: number
}

/**
 * How far a worksheet is filled: each question, rating and amount counts one (optional ones nothing), a table, checklist or statements block one, a
 * grid one for each pair (at least one), a pick as many as are to be picked, actions one for each entry they are asked for (at least one).
 */
export function progressOf(def: Worksheet, record: AnswerRecord): Progress {
  const parts = def.blocks.map((block) => progressOfBlock(def, record, block))
  return { answered: parts.reduce((all, { answered }) => all + answered, 0), total: parts.reduce((all, { total }) => all + total, 0) }
}

function progressOfBlock(def: Worksheet, record: AnswerRecord, block: Block): Progress {
  switch (block.kind) {
    case 'questions':
      return count(block.items.map((item) => !isBlank(valueAt(record, fieldId(block.id, item.id)))))
    case 'rating':
      return count(ratings(record, block))
    case 'checklist':
      return count([fieldsOfBlock(block).some(({ id }) => !isBlank(valueAt(record, id)))])
    case 'numbers':
      return count(required(block).map(({ id }) => numberAt(record, id) !== null))
    case 'grid':
      return count(pairs(def, record, block))
    case 'table':
      return count([filledRowsOf(record, block).length > 0])
    case 'statements':
      return count([filledRowsOf(record, block).length >= (block.good?.min ?? 1)])
    case 'pick':
      return { answered: Math.min(entriesOf(def, record, block.id).length, block.n), total: block.n }
    case 'actions':
      return count(acted(def, record, block))
  }
}

const count = (answers: boolean[]): Progress => ({ answered: answers.filter(Boolean).length, total: answers.length })

function ratings(record: AnswerRecord, block: BlockOf<'rating'>): boolean[] {
  const scales = block.scales.filter(({ optional }) => !optional)
  const items = block.groups.flatMap((group) => group.items)
  return items.flatMap((item) =>
    scales.map((scale) => {
      const value = valueAt(record, fieldId(block.id, item.id, scale.id))
      return value === 'na' || stepOf(value, scale.labels) !== null
    }),
  )
}

const required = (block: Block) => fieldsOfBlock(block).filter(({ optional }) => !optional)

function pairs(def: Worksheet, record: AnswerRecord, { id, labels }: BlockOf<'grid'>): boolean[] {
  const answers = pairsOf(def, record, id).map((pair) => valueAt(record, fieldId(id, ...pair)))
  return answers.length > 0 ? answers.map((answer) => answer === 'na' || stepOf(answer, labels) !== null) : [false]
}

function acted(def: Worksheet, record: AnswerRecord, block: BlockOf<'actions'>): boolean[] {
  const rows = actionsOf(def, record).filter((action) => action.block === block.id)
  if (block.from === undefined) return [rows.length > 0]
  const entries = entriesOf(def, record, block.from)
  const actedOn = new Set(rows.map(({ row }) => valueAt(record, fieldId(block.id, row, 'for'))))
  return entries.length > 0 ? entries.map(({ id }) => actedOn.has(id)) : [false]
}
