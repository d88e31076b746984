import { describe, expect, it } from 'vitest'
import type { Block, Worksheet } from '../../../src/schema/index.ts'
import { earlierAnswers } from '../../../src/worksheet/earlier.ts'
import { type AnswerRecord, emptyRecord, type Value } from '../../../src/worksheet/record.ts'
import { rowsOf } from '../../../src/worksheet/rows.ts'
import { definition } from './fixture.ts'

const def = definition()
const shownElsewhere = (values: Record<string, Value>, of: Worksheet = def) => {
  const fields = Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value, at: 1, question: 'Then?' }]))
  return earlierAnswers(of, { ...emptyRecord('sample'), fields } as AnswerRecord).map(({ value }) => value)
}

describe('an answer from when its question was of another type stands among the earlier ones', () => {
  it.each<[string, string, Value]>([
    ['a text, now a rating', 'care/greet/do', 'Often, I think'],
    ['a step that the scale has no more', 'care/greet/do', 9],
    ['a text, now a rating of a row', 'moments/a/wanted', 'high'],
    ['a choice that is gone', 'moments/a/by', 'nobody'],
    ['a text, now a yes or no', 'moments/a/again', 'yes please'],
    ['a text, now a date', 'plan/x/due', 'on Monday'],
    ['a text, now a tick', 'plan/x/done', 'nearly'],
    ['a text, now a pick', 'first/greet', 'because'],
    ['a text, now a rating in a grid', 'kept/a/shop', 'mostly'],
  ])('%s', (_, id, value) => expect(shownElsewhere({ [id]: value })).toEqual([value]))
})

describe('an answer that its field can show stands there alone', () => {
  it.each<[string, string, Value]>([
    ['a rating', 'care/greet/do', 3],
    ['what does not apply', 'care/greet/do', 'na'],
    ['a note', 'care/greet/note', 'Seen'],
    ['a number, now a text', 'about/team', 7],
    ['a choice, now a text', 'moments/a/name', 'person'],
    ['a choice', 'moments/a/by', 'person'],
    ['a day', 'plan/x/due', '2026-03-02'],
    ['a tick', 'plan/x/done', true],
  ])('%s', (_, id, value) => expect(shownElsewhere({ [id]: value })).toEqual([]))
})

it('comes back where the type is changed back', () => {
  const asText: Worksheet = { ...def, blocks: def.blocks.map((block) => (block.kind === 'table' ? withText(block, 'wanted') : block)) }
  expect(shownElsewhere({ 'moments/a/wanted': 'Quite high' })).toEqual(['Quite high'])
  expect(shownElsewhere({ 'moments/a/wanted': 'Quite high' }, asText)).toEqual([])
})

it('an answer to a question whose block is now one of rows is no row', () => {
  const record = { ...emptyRecord('sample'), fields: { 'moments/team': { value: 'The desk', at: 1, question: 'Which team?' } } }
  expect(rowsOf(record, 'moments')).toEqual([])
  expect(earlierAnswers(def, record)).toEqual([{ id: 'moments/team', question: 'Which team?', value: 'The desk' }])
})

function withText(block: Block & { kind: 'table' }, id: string): Block {
  return {
    ...block,
    columns: block.columns.map((column) => (column.id === id ? { id, title: column.title, type: 'text' as const } : column)),
  }
}
