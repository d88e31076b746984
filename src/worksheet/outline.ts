import type { Block, BlockOf, RatingItem } from '../schema/block.ts'
import type { Column } from '../schema/column.ts'
import type { Worksheet } from '../schema/worksheet.ts'
import { actionsOf } from './actions.ts'
import { earlierAnswers } from './earlier.ts'
import { entriesOf } from './entries.ts'
import { actionColumns, fieldId, fieldsOf, isBlank, textOf, valueAt } from './fields.ts'
import { resultPieces } from './outline-results.ts'
import { detail, type Piece, point, unanswered } from './pieces.ts'
import type { AnswerRecord } from './record.ts'
import { filledRowsOf } from './rows.ts'
import { shareInRow } from './score.ts'
import { cellWords, percentWords, ratingWords, valueWords } from './words.ts'

/** A filled worksheet from top to bottom: title, blocks and results (those without an answer left out), answers to earlier questions. */
export function outlineOf(def: Worksheet, record: AnswerRecord): Piece[] {
  return [
    { kind: 'heading', level: 1, text: def.title },
    ...def.blocks.flatMap((block) => section(block.title, blockPieces(def, record, block))),
    ...def.results.flatMap((result) => section(result.title, resultPieces(def, record, result))),
    ...section('Answers to earlier questions', earlierPieces(def, record)),
  ]
}

function section(title: string, pieces: Piece[]): Piece[] {
  return pieces.length > 0 ? [{ kind: 'heading', level: 2, text: title }, ...pieces] : []
}

function blockPieces(def: Worksheet, record: AnswerRecord, block: Block): Piece[] {
  switch (block.kind) {
    case 'questions':
      return isUnanswered(def, record, block) ? [] : questionPieces(record, block)
    case 'rating':
      return isUnanswered(def, record, block) ? [] : ratingPieces(record, block)
    case 'checklist':
      return checklistPieces(record, block)
    case 'numbers':
      return isUnanswered(def, record, block) ? [] : numberPieces(record, block)
    case 'grid':
      return gridPieces(def, record, block)
    case 'table':
      return tablePieces(record, block)
    case 'statements':
      return entriesOf(def, record, block.id).map(({ label }, index) => ({ kind: 'point', depth: 0, text: label, number: index + 1 }))
    case 'pick':
      return entriesOf(def, record, block.id).map(({ label }) => point(label))
    case 'actions':
      return actionPieces(def, record, block)
  }
}

function isUnanswered(def: Worksheet, record: AnswerRecord, block: Block): boolean {
  return fieldsOf(def).every((field) => field.block !== block.id || isBlank(valueAt(record, field.id)))
}

function questionPieces(record: AnswerRecord, block: BlockOf<'questions'>): Piece[] {
  return block.items.map(({ id, text }) => ({ kind: 'answer', question: text, answer: textOf(record, fieldId(block.id, id)).trim() }))
}

function ratingPieces(record: AnswerRecord, block: BlockOf<'rating'>): Piece[] {
  return block.groups.flatMap((group): Piece[] => [
    ...(block.groups.length > 1 ? [{ kind: 'heading', level: 3, text: group.title } as const] : []),
    ...group.items.flatMap((item) => [point(item.text), ...ratedPieces(record, block, item)]),
  ])
}

function ratedPieces(record: AnswerRecord, block: BlockOf<'rating'>, item: RatingItem): Piece[] {
  const answered = block.scales.flatMap(({ id, title, labels, optional }) => {
    const words = ratingWords(valueAt(record, fieldId(block.id, item.id, id)), labels)
    const wording = item.wording?.[id]
    return detail(wording ? `${title} (${wording})` : title, words || (optional ? '' : unanswered))
  })
  return [...answered, ...detail(block.note ?? '', textOf(record, fieldId(block.id, item.id, 'note')).trim())]
}

/** What is ticked or noted; a checklist in which nothing is says nothing. */
function checklistPieces(record: AnswerRecord, { id, groups, note = '' }: BlockOf<'checklist'>): Piece[] {
  return groups.flatMap(({ items }) =>
    items.flatMap((item) => {
      const noted = detail(note, textOf(record, fieldId(id, item.id, 'note')).trim())
      const ticked = valueAt(record, fieldId(id, item.id, 'tick')) === true
      return ticked || noted.length > 0 ? [point(`${ticked ? '[x]' : '[ ]'} ${item.text}`), ...noted] : []
    }),
  )
}

function numberPieces(record: AnswerRecord, block: BlockOf<'numbers'>): Piece[] {
  return block.items.flatMap(({ id, text }) => {
    const amount = valueWords(valueAt(record, fieldId(block.id, id, 'amount')))
    const wanted = valueWords(valueAt(record, fieldId(block.id, id, 'wanted')))
    return [point(`${text}: ${amount ? `${amount} ${block.unit}` : unanswered}`), ...detail(block.wanted ?? '', wanted && `${wanted}%`)]
  })
}

function gridPieces(def: Worksheet, record: AnswerRecord, block: BlockOf<'grid'>): Piece[] {
  return entriesOf(def, record, block.id).flatMap((down) => {
    const cells = entriesOf(def, record, block.id, 'across').flatMap((across) =>
      detail(across.label, ratingWords(valueAt(record, fieldId(block.id, down.id, across.id)), block.labels)),
    )
    return cells.length > 0 ? [point(down.label), ...cells] : []
  })
}

function tablePieces(record: AnswerRecord, block: BlockOf<'table'>): Piece[] {
  const [first, ...others] = block.columns
  return filledRowsOf(record, block).flatMap((row) => {
    const value = (column: string) => valueAt(record, fieldId(block.id, row, column))
    const words = (column: Column) =>
      column.type === 'share' ? percentWords(shareInRow(record, block.id, row, column)) : cellWords(column, value(column.id))
    const cells = others.flatMap((column) => detail(column.title, words(column)))
    return [point(valueWords(first && value(first.id)) || block.row), ...cells]
  })
}

function actionPieces(def: Worksheet, record: AnswerRecord, block: BlockOf<'actions'>): Piece[] {
  const actions = actionsOf(def, record).filter((action) => action.block === block.id)
  return actions.flatMap(({ what, about, who, due, done }) => {
    const cells = { for: about, who, due, done: done ? 'yes' : '' }
    return [point(what), ...Object.entries(cells).flatMap(([column, text]) => detail(actionColumns.get(column) ?? '', text))]
  })
}

function earlierPieces(def: Worksheet, record: AnswerRecord): Piece[] {
  return earlierAnswers(def, record).map(({ question, value }) => ({
    kind: 'answer',
    question: question || 'A question that was not kept',
    answer: valueWords(value),
  }))
}
