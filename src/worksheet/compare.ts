import type { Worksheet } from '../schema/worksheet.ts'
import type { Hands } from './change.ts'
import { blockRows } from './compare-blocks.ts'
import { resultRows } from './compare-results.ts'
import { earlierAnswers } from './earlier.ts'
import type { AnswerRecord } from './record.ts'
import { valueWords } from './words.ts'

export type { Hands } from './change.ts'

/** One answer, or one figure of a result, of two records in words. */
export interface ComparedRow {
  /** Unique in its part. */
  id: string
  /** What the question is asked of, such as a row of a table; empty where the question says it all. */
  about: string
  question: string
  /** Empty where nothing was answered. */
  first: string
  second: string
  /** From the first to the second, where that can be counted: `rose by 1 step`; else empty. */
  difference: string
}

/** A block or a result of which at least one of the records says something. */
export interface ComparedPart {
  id: string
  title: string
  rows: ComparedRow[]
}

/** Two records of one worksheet side by side, in the order of the page; what neither answers is left out. */
export interface Comparison {
  blocks: ComparedPart[]
  results: ComparedPart[]
}

/** Two records that are compared. */
export interface Sides {
  def: Worksheet
  first: AnswerRecord
  second: AnswerRecord
  hands: Hands
}

/**
 * Compares two records of one worksheet.
 * @param hands `one` for then and now of one reader, `two` for one's own answers and somebody else's
 */
export function compare(def: Worksheet, first: AnswerRecord, second: AnswerRecord, hands: Hands): Comparison {
  const sides: Sides = { def, first, second, hands }
  const blocks = def.blocks.map((block) => ({ id: block.id, title: block.title, rows: blockRows(sides, block) }))
  const earlier = { id: '', title: 'Answers to earlier questions', rows: earlierRows(sides) }
  const results = def.results.map((result) => ({ id: result.id, title: result.title, rows: resultRows(sides, result) }))
  return { blocks: [...blocks, earlier].filter(saysSomething), results: results.filter(saysSomething) }
}

const saysSomething = ({ rows }: ComparedPart) => rows.length > 0

/** Whether both records say the same. */
export const isSame = ({ first, second }: ComparedRow): boolean => first === second

function earlierRows({ def, first, second }: Sides): ComparedRow[] {
  const [before, after] = [first, second].map((record) => new Map(earlierAnswers(def, record).map((answer) => [answer.id, answer])))
  const ids = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])
  return [...ids].map((id) => {
    const [a, b] = [before?.get(id), after?.get(id)]
    const question = a?.question || b?.question || 'A question that was not kept'
    return { id, about: '', question, first: valueWords(a?.value), second: valueWords(b?.value), difference: '' }
  })
}
