import type { Worksheet } from '../schema/worksheet.ts'
import { answersOf } from './answers.ts'
import { questionOf } from './fields.ts'
import type { AnswerRecord, Value } from './record.ts'

/** An answer whose question is no longer asked. */
export interface EarlierAnswer {
  id: string
  /** As it read when it was answered; empty where that was not kept, as in answers from a link. */
  question: string
  value: Exclude<Value, null>
}

/** The answers whose item, block, column or scale has left the definition, so that they can still be read. */
export function earlierAnswers(def: Worksheet, record: AnswerRecord): EarlierAnswer[] {
  return answersOf(record)
    .filter(([id]) => questionOf(def, id) === undefined)
    .flatMap(([id, { value, question = '' }]) => (value === null ? [] : [{ id, question, value }]))
}
