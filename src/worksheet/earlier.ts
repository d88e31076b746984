import type { Worksheet } from '../schema/worksheet.ts'
import { answersOf } from './answers.ts'
import { questionOf } from './fields.ts'
import { fits } from './fits.ts'
import type { AnswerRecord, Value } from './record.ts'

/** An answer whose question is no longer asked, or is asked so that the answer does not fit. */
export interface EarlierAnswer {
  id: string
  /** As it read when it was answered; empty where that was not kept, as in answers from a link. */
  question: string
  value: Exclude<Value, null>
}

/** The answers whose item, block, column or scale has left the definition or is of another type now, so that they can still be read. */
export function earlierAnswers(def: Worksheet, record: AnswerRecord): EarlierAnswer[] {
  return answersOf(record)
    .filter(([id, cell]) => questionOf(def, id) === undefined || !fits(def, id, cell))
    .flatMap(([id, { value, question = '' }]) => (value === null ? [] : [{ id, question, value }]))
}
