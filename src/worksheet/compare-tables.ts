import type { BlockOf } from '../schema/block.ts'
import type { Column } from '../schema/column.ts'
import { type Action, actionsOf } from './actions.ts'
import type { ComparedRow, Sides } from './compare.ts'
import { type Asked, rowOf } from './compare-row.ts'
import type { Entry } from './entries.ts'
import { actionColumns, fieldId, textOf, valueAt } from './fields.ts'
import { matched } from './match.ts'
import type { AnswerRecord, Value } from './record.ts'
import { filledRowsOf } from './rows.ts'
import { shareInRow } from './score.ts'
import { cellWords, percentWords } from './words.ts'

// Rows with several cells: the first says what the row is, and the others are about that.

export function tableRows(sides: Sides, block: BlockOf<'table'>): ComparedRow[] {
  const [name, ...others] = block.columns
  const entriesIn = (record: AnswerRecord) =>
    filledRowsOf(record, block).map((id) => ({ id, label: textOf(record, fieldId(block.id, id, name?.id ?? '')).trim() }))
  return matched(entriesIn(sides.first), entriesIn(sides.second), sides.hands).flatMap(({ first, second, label }, index) => [
    rowOf(sides, `${index}`, { question: name?.title ?? '' }, first?.label, second?.label),
    ...others.map((column) => {
      const asked = { about: label || block.row, question: column.title, ...tellingOf(column) }
      return rowOf(
        sides,
        `${index}/${column.id}`,
        asked,
        cellOf(sides.first, block, first, column),
        cellOf(sides.second, block, second, column),
      )
    }),
  ])
}

function cellOf(record: AnswerRecord, { id }: BlockOf<'table'>, row: Entry | undefined, column: Column): Value | undefined {
  if (!row) return undefined
  return column.type === 'share' ? shareInRow(record, id, row.id, column) : valueAt(record, fieldId(id, row.id, column.id))
}

function tellingOf(column: Column): Pick<Asked, 'labels' | 'words'> {
  if (column.type === 'rating') return { labels: column.labels }
  if (column.type === 'share') return { words: (value) => percentWords(typeof value === 'number' ? value : null) }
  return { words: (value) => cellWords(column, value) }
}

export function actionRows(sides: Sides, block: BlockOf<'actions'>): ComparedRow[] {
  const actionsIn = (record: AnswerRecord) =>
    actionsOf(sides.def, record)
      .filter((action) => action.block === block.id)
      .map((action) => ({ id: action.row, label: action.what, cells: cellsOf(action) }))
  return matched(actionsIn(sides.first), actionsIn(sides.second), sides.hands).flatMap(({ first, second, label }, index) =>
    (['what', 'for', 'who', 'due', 'done'] as const).map((column) => {
      const asked = { about: column === 'what' ? '' : label, question: actionColumns.get(column) ?? '' }
      return rowOf(sides, `${index}/${column}`, asked, first?.cells[column], second?.cells[column])
    }),
  )
}

const cellsOf = ({ what, who, due, about, done }: Action) => ({ what, for: about, who, due, done: done ? 'yes' : '' })
