import { isBlank } from './fields.ts'
import type { AnswerRecord, Cell } from './record.ts'

/** The fields in which a reader has said something, whatever the definition: not blank, no rank of a row, no cell of a removed row. */
export function answersOf(record: AnswerRecord): [id: string, cell: Cell][] {
  const rows = new Set(Object.keys(record.fields).map(rowOf))
  return shownOf(record).filter(([id, cell]) => !rows.has(id) && !isRankOfEmptyRow(id, cell))
}

/** Whether the reader has put anything into the worksheet. An empty row is nothing yet. */
export function hasAnswers(record: AnswerRecord): boolean {
  return answersOf(record).length > 0
}

/** The fields that are to be seen somewhere, ranks among them: not blank, and not a cell of a row that was removed. */
export function shownOf(record: AnswerRecord): [id: string, cell: Cell][] {
  return Object.entries(record.fields).filter(([id, cell]) => {
    const row = rowOf(id)
    return !isBlank(cell.value) && !(row && record.fields[row]?.value === null)
  })
}

/** `moments/first/feeling` is a cell of `moments/first`; a field of two parts belongs to no row. */
export function rowOf(id: string): string | undefined {
  const parts = id.split('/')
  return parts.length > 2 ? parts.slice(0, 2).join('/') : undefined
}

/**
 * Without a cell below it, only its look gives a rank away: unlike an answer it has no question, and it is a fractional index such as `a0`,
 * `Zz` or `a0V`. What could as well be a word, such as "again", is taken for an answer: better a row too many than an answer too few.
 */
function isRankOfEmptyRow(id: string, { value, question }: Cell): boolean {
  return !question && id.split('/').length === 2 && typeof value === 'string' && /^[aZ]([0-9A-Za-z]|\w*\d\w*)$/.test(value)
}
