import { expect, it } from 'vitest'
import { answerWords, begunIn } from '../../../src/lists/begun.ts'
import type { AnswerRecord, Cell } from '../../../src/worksheet/record.ts'

const cell = (value: Cell['value'], at: number): Cell => ({ value, at, question: 'What?' })
const record = (worksheet: string, fields: AnswerRecord['fields']): AnswerRecord => ({ version: 1, worksheet, fields })

it('counts answers, the worksheet that was written in last first', () => {
  const old = record('old', { 'a/a': cell('yes', 1), 'a/b': cell('no', 2) })
  const fresh = record('fresh', { 'a/a': cell(0, 3) })
  expect(begunIn([old, fresh])).toEqual([
    { id: 'fresh', answers: 1 },
    { id: 'old', answers: 2 },
  ])
})

it('does not count what was cleared, nor the place of a row', () => {
  const rows = record('rows', { 'list/one': { value: 'a0', at: 1 }, 'list/one/name': cell('a name', 2) })
  const cleared = record('cleared', { 'a/a': cell(null, 9), 'list/one': cell(null, 9), 'list/one/name': cell('gone', 8) })
  expect(begunIn([rows, cleared])).toEqual([{ id: 'rows', answers: 1 }])
})

it('one answer is one', () => {
  expect([1, 9].map(answerWords)).toEqual(['1 answer', '9 answers'])
})
