import type { BlockOf } from '../schema/block.ts'
import type { Worksheet } from '../schema/worksheet.ts'
import type { Action } from './actions.ts'
import { dayOrNone } from './day.ts'
import { fieldId, textOf } from './fields.ts'
import type { AnswerRecord } from './record.ts'
import { filledRowsOf } from './rows.ts'

/** The rows of a table that have a day in its calendar column, as actions on that day: what a calendar file is made from. */
export function datedRows(def: Worksheet, record: AnswerRecord, block: BlockOf<'table'>): Action[] {
  const { id, calendar = '', columns, title } = block
  return filledRowsOf(record, block)
    .map((row) => {
      const text = (column: string) => textOf(record, fieldId(id, row, column)).trim()
      const what = text(columns[0]?.id ?? '') || title
      return { worksheet: def.id, block: id, row, what, who: '', due: dayOrNone(text(calendar)), done: false, about: title }
    })
    .filter(({ due }) => due !== '')
}
