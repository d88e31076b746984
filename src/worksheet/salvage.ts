import { isObject } from './json.ts'
import { type AnswerRecord, cellsIn, emptyRecord } from './record.ts'

/** What can be read of a record that is damaged, or newer than this code: the cells that look like cells. Of another worksheet's record nothing. */
export function salvaged(data: unknown, worksheet: string): AnswerRecord {
  const isOthers = isObject(data) && typeof data.worksheet === 'string' && data.worksheet !== worksheet
  return { ...emptyRecord(worksheet), fields: isObject(data) && !isOthers ? cellsIn(data.fields) : {} }
}

/** A record with the cells that it has not got, taken from an older copy. No cell ever leaves a record, so one that is missing was lost. */
export const completed = (record: AnswerRecord, older: AnswerRecord): AnswerRecord => ({
  ...record,
  fields: { ...older.fields, ...record.fields },
})
