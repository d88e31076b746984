import { rowOf } from '../worksheet/answers.ts'
import { isBlank } from '../worksheet/fields.ts'
import type { AnswerRecord, Cell, Changes, Value } from '../worksheet/record.ts'
import { addRow } from '../worksheet/rows.ts'

/** Something that was written in this tab and that another tab has changed or removed since. */
export interface Lost {
  field: string
  /** What was asked, as it read then. */
  question: string
  mine: Exclude<Value, null>
}

/**
 * What a tab wrote that the record no longer shows. Ranks of rows, which ask nothing, are left out: an order is seen at a glance.
 * So is what this tab left blank, or removed itself.
 * @param typed what was written in this tab during this visit, by field
 */
export function lostOf(typed: ReadonlyMap<string, Cell>, record: AnswerRecord): readonly Lost[] {
  return [...typed].flatMap(([field, { value, question }]) => {
    const isLost = value !== record.fields[field]?.value || isRowGone(typed, record, field)
    return isLost && question && value !== null && !isBlank(value) ? [{ field, question, mine: value }] : []
  })
}

/** The changes that put it back, with its row where that is gone. */
export function puttingBack({ field, question, mine }: Lost, record: AnswerRecord): Changes {
  const [block = '', row = ''] = field.split('/')
  const rowGone = record.fields[rowOf(field) ?? '']?.value === null
  return { ...(rowGone && addRow(record, block, row)), [field]: { value: mine, question } }
}

function isRowGone(typed: ReadonlyMap<string, Cell>, record: AnswerRecord, field: string): boolean {
  const row = rowOf(field)
  if (row === undefined || record.fields[row]?.value !== null) return false
  return typed.get(row)?.value !== null
}

/** The part of a record that some fields make up, each with its row, without which it would not be seen. */
export function partOf(record: AnswerRecord, fields: ReadonlySet<string>): AnswerRecord {
  const wanted = new Set([...fields].flatMap((field) => [field, rowOf(field) ?? field]))
  return { ...record, fields: Object.fromEntries(Object.entries(record.fields).filter(([id]) => wanted.has(id))) }
}
