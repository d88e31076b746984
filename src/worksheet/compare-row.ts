import { changeWords, stepWords } from './change.ts'
import type { ComparedRow, Sides } from './compare.ts'
import { valueAt } from './fields.ts'
import { stepOf } from './rating.ts'
import type { Value } from './record.ts'
import { ratingWords, valueWords } from './words.ts'

/** What is asked, and how an answer to it is told. */
export interface Asked {
  /** What the question is asked of (see ComparedRow). */
  about?: string
  question: string
  words?: (value: Value | undefined) => string
  /** The words for each step, where it is a rating. */
  labels?: readonly string[]
}

/** A row of two values. */
export function rowOf({ hands }: Sides, id: string, asked: Asked, first: Value | undefined, second: Value | undefined): ComparedRow {
  const { about = '', question, labels, words = wordsFor(labels) } = asked
  const difference = labels && first !== second ? changeWords(stepOf(first, labels), stepOf(second, labels), hands, stepWords) : ''
  return { id, about, question, first: words(first), second: words(second), difference }
}

const wordsFor = (labels: Asked['labels']) => (labels ? (value: Value | undefined) => ratingWords(value, labels) : valueWords)

/** A row of what both records hold in one field. */
export const fixedRow = (sides: Sides, field: string, asked: Asked) =>
  rowOf(sides, field, asked, valueAt(sides.first, field), valueAt(sides.second, field))
