import { answersOf } from '../worksheet/answers.ts'
import { type AnswerRecord, newest } from '../worksheet/record.ts'

/** A worksheet that the reader has begun, and how many answers it has. */
export interface Begun {
  id: string
  answers: number
}

/** Which worksheets have answers, the one that was written in last first. */
export function begunIn(records: readonly AnswerRecord[]): Begun[] {
  return records
    .toSorted((a, b) => newest(b) - newest(a))
    .map((record) => ({ id: record.worksheet, answers: answersOf(record).length }))
    .filter(({ answers }) => answers > 0)
}

/** How far a worksheet has come, in words. */
export const answerWords = (answers: number): string => (answers === 1 ? '1 answer' : `${answers} answers`)
