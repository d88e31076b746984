import type { Block } from '../schema/block.ts'
import type { ResultOf } from '../schema/result.ts'
import type { Worksheet } from '../schema/worksheet.ts'
import { entriesOf } from './entries.ts'
import { blockOf, fieldId, textOf } from './fields.ts'
import type { AnswerRecord } from './record.ts'
import { rowsOf } from './rows.ts'

/** What the reader wrote as a page: what stands above and below it, and either statements or boxes. */
export interface Document {
  heading: string
  /** One after the other on a poster or card; none on a canvas. */
  statements: string[]
  /** Side by side on a canvas, each with its lines; none on a poster. */
  boxes: { title: string; lines: string[] }[]
  /** Who signs; empty where nobody has yet. */
  signed: string
}

/** What a document says: the reader's own heading where one was written, the definition's else. */
export function documentOf(def: Worksheet, record: AnswerRecord, result: ResultOf<'document'>): Document {
  const { heading, headingFrom, from, column, signed } = result
  const answer = (field: string | undefined) => (field === undefined ? '' : textOf(record, field).trim())
  const canvas = isCanvas(def, result)
  return {
    heading: answer(headingFrom) || heading,
    statements: canvas ? [] : statementsOf(def, record, from, column),
    boxes: canvas ? [from, ...(result.boxes ?? [])].flatMap((id) => boxesOf(def, record, blockOf(def, id))) : [],
    signed: answer(signed),
  }
}

/** Whether nothing has been written for it yet. */
export const isEmptyDocument = ({ statements, boxes }: Document): boolean =>
  statements.length === 0 && boxes.every(({ lines }) => lines.length === 0)

/** Questions are answered in boxes; a document of several blocks has a box for each. */
const isCanvas = (def: Worksheet, { from, boxes }: ResultOf<'document'>) => boxes !== undefined || blockOf(def, from)?.kind === 'questions'

function statementsOf(def: Worksheet, record: AnswerRecord, from: string, column: string | undefined): string[] {
  if (column === undefined) return entriesOf(def, record, from).map(({ label }) => label)
  return rowsOf(record, from)
    .map((row) => textOf(record, fieldId(from, row, column)).trim())
    .filter((text) => text !== '')
}

function boxesOf(def: Worksheet, record: AnswerRecord, block: Block | undefined): Document['boxes'] {
  if (block?.kind !== 'questions')
    return block ? [{ title: block.title, lines: entriesOf(def, record, block.id).map(({ label }) => label) }] : []
  return block.items.map(({ id, text }) => ({ title: text, lines: linesOf(textOf(record, fieldId(block.id, id))) }))
}

const linesOf = (text: string) => text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
