import type { Block, BlockOf } from '../schema/block.ts'
import type { Column } from '../schema/column.ts'
import { type Action, actionsOf } from './actions.ts'
import { changeWords, stepWords } from './change.ts'
import type { ComparedRow, Sides } from './compare.ts'
import { type Entry, entriesOf } from './entries.ts'
import { actionColumns, fieldId, valueAt } from './fields.ts'
import { type Match, matched } from './match.ts'
import { stepOf } from './rating.ts'
import type { AnswerRecord, Value } from './record.ts'
import { filledRowsOf } from './rows.ts'
import { shareInRow } from './score.ts'
import { cellWords, percentWords, ratingWords, valueWords } from './words.ts'

/** The answers of a block in two records, in the order of the page; without what neither answers. */
export function blockRows(sides: Sides, block: Block): ComparedRow[] {
  return rowsOfKind(sides, block).filter(({ first, second }) => first !== '' || second !== '')
}

function rowsOfKind(sides: Sides, block: Block): ComparedRow[] {
  switch (block.kind) {
    case 'questions':
      return block.items.map(({ id, text }) => fixedRow(sides, fieldId(block.id, id), { question: text }))
    case 'rating':
      return ratingRows(sides, block)
    case 'checklist':
      return checklistRows(sides, block)
    case 'numbers':
      return numberRows(sides, block)
    case 'grid':
      return gridRows(sides, block)
    case 'table':
      return tableRows(sides, block)
    case 'statements':
    case 'pick':
      return entryRows(sides, block)
    case 'actions':
      return actionRows(sides, block)
  }
}

/** What is asked, and how an answer to it is told. */
interface Asked {
  about?: string
  question: string
  words?: (value: Value | undefined) => string
  /** The words for each step, where it is a rating. */
  labels?: readonly string[]
}

function rowOf({ hands }: Sides, id: string, asked: Asked, first: Value | undefined, second: Value | undefined): ComparedRow {
  const { about = '', question, labels, words = labels ? (value: Value | undefined) => ratingWords(value, labels) : valueWords } = asked
  const difference = labels && first !== second ? changeWords(stepOf(first, labels), stepOf(second, labels), hands, stepWords) : ''
  return { id, about, question, first: words(first), second: words(second), difference }
}

const fixedRow = (sides: Sides, field: string, asked: Asked) =>
  rowOf(sides, field, asked, valueAt(sides.first, field), valueAt(sides.second, field))

function ratingRows(sides: Sides, { id, groups, scales, note }: BlockOf<'rating'>): ComparedRow[] {
  return groups
    .flatMap(({ items }) => items)
    .flatMap((item) => [
      ...scales.map((scale) => {
        const { title, labels } = scale
        const asked = scales.length === 1 ? { question: item.text } : { about: item.text, question: title }
        return fixedRow(sides, fieldId(id, item.id, scale.id), { ...asked, labels })
      }),
      ...noteRows(sides, id, item, note),
    ])
}

function checklistRows(sides: Sides, { id, groups, note }: BlockOf<'checklist'>): ComparedRow[] {
  const words = (value: Value | undefined) => (value === true ? 'ticked' : '')
  return groups
    .flatMap(({ items }) => items)
    .flatMap((item) => [fixedRow(sides, fieldId(id, item.id, 'tick'), { question: item.text, words }), ...noteRows(sides, id, item, note)])
}

const noteRows = (sides: Sides, block: string, { id, text }: { id: string; text: string }, note: string | undefined) =>
  note === undefined ? [] : [fixedRow(sides, fieldId(block, id, 'note'), { about: text, question: note })]

function numberRows(sides: Sides, { id, items, unit, wanted }: BlockOf<'numbers'>): ComparedRow[] {
  const measured = (measure: string) => (value: Value | undefined) => valueWords(value) && valueWords(value) + measure
  return items.flatMap((item) => [
    fixedRow(sides, fieldId(id, item.id, 'amount'), { question: item.text, words: measured(` ${unit}`) }),
    ...(wanted === undefined
      ? []
      : [fixedRow(sides, fieldId(id, item.id, 'wanted'), { about: item.text, question: wanted, words: measured('%') })]),
  ])
}

/** What a block's entries are in both records, each with its fellow. */
function entriesOfBoth({ def, first, second, hands }: Sides, block: string, of?: 'across'): Match<Entry>[] {
  return matched(entriesOf(def, first, block, of), entriesOf(def, second, block, of), hands)
}

function gridRows(sides: Sides, { id, labels }: BlockOf<'grid'>): ComparedRow[] {
  const across = entriesOfBoth(sides, id, 'across')
  const at = (record: AnswerRecord, down: Entry | undefined, other: Entry | undefined) =>
    down && other && valueAt(record, fieldId(id, down.id, other.id))
  return entriesOfBoth(sides, id).flatMap((down, i) =>
    across.map((other, j) => {
      const values = [at(sides.first, down.first, other.first), at(sides.second, down.second, other.second)] as const
      return rowOf(sides, `${i}/${j}`, { about: down.label, question: other.label, labels }, ...values)
    }),
  )
}

/** Sentences that stand in both, or what was picked: the words themselves are the answer. */
function entryRows(sides: Sides, block: BlockOf<'statements' | 'pick'>): ComparedRow[] {
  const question = block.kind === 'pick' ? 'Picked' : block.row
  return entriesOfBoth(sides, block.id).map(({ first, second }, index) =>
    rowOf(sides, String(index), { question }, first?.label, second?.label),
  )
}

function tableRows(sides: Sides, block: BlockOf<'table'>): ComparedRow[] {
  const [name, ...others] = block.columns
  const rowsIn = (record: AnswerRecord) =>
    filledRowsOf(record, block).map((id) => ({ id, label: valueWords(valueAt(record, fieldId(block.id, id, name?.id ?? ''))) }))
  return matched(rowsIn(sides.first), rowsIn(sides.second), sides.hands).flatMap(({ first, second, label }, index) => [
    rowOf(sides, String(index), { question: name?.title ?? '' }, first?.label, second?.label),
    ...others.map((column) => {
      const values = [cellOf(sides.first, block, first, column), cellOf(sides.second, block, second, column)] as const
      return rowOf(sides, `${index}/${column.id}`, { about: label || block.row, question: column.title, ...tellingOf(column) }, ...values)
    }),
  ])
}

function cellOf(record: AnswerRecord, { id }: BlockOf<'table'>, row: Entry | undefined, column: Column): Value | undefined {
  if (!row) return undefined
  return column.type === 'share' ? shareInRow(record, id, row.id, column) : valueAt(record, fieldId(id, row.id, column.id))
}

function tellingOf(column: Column): Partial<Asked> {
  if (column.type === 'rating') return { labels: column.labels }
  if (column.type === 'share') return { words: (value) => percentWords(typeof value === 'number' ? value : null) }
  return { words: (value) => cellWords(column, value) }
}

function actionRows(sides: Sides, block: BlockOf<'actions'>): ComparedRow[] {
  const actionsIn = (record: AnswerRecord) =>
    actionsOf(sides.def, record)
      .filter((action) => action.block === block.id)
      .map((action) => ({ id: action.row, label: action.what, action }))
  return matched(actionsIn(sides.first), actionsIn(sides.second), sides.hands).flatMap(({ first, second, label }, index) =>
    [...actionColumns].map(([column, title]) => {
      const asked = { about: column === 'what' ? '' : label, question: title }
      return rowOf(sides, `${index}/${column}`, asked, partOf(first?.action, column), partOf(second?.action, column))
    }),
  )
}

function partOf(action: Action | undefined, column: string): string {
  if (!action) return ''
  const { what, who, due, about, done } = action
  return { what, who, due, for: about, done: done ? 'yes' : '' }[column] ?? ''
}
