import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BlockOf, Worksheet } from '../../../src/schema/index.ts'
import { earlierAnswers } from '../../../src/worksheet/earlier.ts'
import { fieldId, questionOf, textOf, valueAt } from '../../../src/worksheet/fields.ts'
import { progressOf } from '../../../src/worksheet/progress.ts'
import { edit, emptyRecord } from '../../../src/worksheet/record.ts'
import { answered, blockOfKind, definition } from './fixture.ts'

const def = definition()
const without = (...ids: string[]): Worksheet => ({ ...def, blocks: def.blocks.filter(({ id }) => !ids.includes(id)) })

describe('answers to earlier questions', () => {
  it('are none while every question is still asked', () => {
    const record = answered({
      'about/team': 'us',
      'care/greet/do': 0,
      'care/greet/note': 'seen',
      'moments/a': 'a0',
      'moments/a/name': 'Late',
      'first/look': true,
    })
    expect(earlierAnswers(def, record)).toEqual([])
  })

  it('stand beside the question as it was asked', () => {
    const record = edit(emptyRecord('sample'), { 'about/gone': { value: 'So it was', question: 'How was it?' } }, 1)
    expect(earlierAnswers(def, record)).toEqual([{ id: 'about/gone', question: 'How was it?', value: 'So it was' }])
  })

  it('are found where an item, a scale, a column or a whole block has gone', () => {
    const record = answered({
      'care/gone/do': 0,
      'care/greet/gone': 'na',
      'moments/a': 'a0',
      'moments/a/gone': false,
      'gone/b': 'a0',
      'gone/b/cell': 'kept',
      'first/gone': true,
    })
    expect(earlierAnswers(def, record).map(({ id }) => id)).toEqual([
      'care/gone/do',
      'care/greet/gone',
      'moments/a/gone',
      'gone/b/cell',
      'first/gone',
    ])
  })

  it('are found where an item, a note, a wish or a side of a grid has gone', () => {
    const { note: _note, ...bag } = blockOfKind(def, 'checklist')
    const { wanted: _wanted, ...week } = blockOfKind(def, 'numbers')
    const changed = { ...def, blocks: [bag, week, blockOfKind(def, 'grid')] }
    const record = answered({
      ...{ 'bag/gone/tick': true, 'bag/pen/tick': true, 'bag/pen/note': 'In the coat' },
      ...{ 'week/gone/amount': 3, 'week/desk/amount': 0, 'week/desk/wanted': 40 },
      ...{ 'kept/a/gone': 2, 'kept/a/shop': 2, 'kept/b/gone': 'na' },
    })
    expect(earlierAnswers(changed, record).map(({ id, value }) => [id, value])).toEqual([
      ['bag/gone/tick', true],
      ['bag/pen/note', 'In the coat'],
      ['week/gone/amount', 3],
      ['week/desk/wanted', 40],
      ['kept/a/gone', 2],
      ['kept/b/gone', 'na'],
    ])
  })

  it('are found where what was picked from a checklist has gone', () => {
    const pick = { ...blockOfKind(def, 'pick'), from: 'bag' }
    const record = answered({ 'first/pen': true, 'first/gone': true })
    expect(earlierAnswers({ ...def, blocks: [blockOfKind(def, 'checklist'), pick] }, record).map(({ id }) => id)).toEqual(['first/gone'])
  })

  it('are found where a grid rated an item of another block that has gone', () => {
    const grid = { ...blockOfKind(def, 'grid'), down: { from: 'bag' } }
    const record = answered({ 'kept/pen/shop': 1, 'kept/gone/shop': 2 })
    expect(earlierAnswers({ ...def, blocks: [blockOfKind(def, 'checklist'), grid] }, record).map(({ id }) => id)).toEqual([
      'kept/gone/shop',
    ])
  })

  it('are found where what was picked from a grid has gone', () => {
    const grid = { ...blockOfKind(def, 'grid'), down: { items: [{ id: 'till', text: 'The till' }] } }
    const pick = { ...blockOfKind(def, 'pick'), from: 'kept' }
    const record = answered({ 'first/till': true, 'first/gone': true })
    expect(earlierAnswers({ ...def, blocks: [grid, pick] }, record).map(({ id }) => id)).toEqual(['first/gone'])
  })

  it('are found where a grid rated what was picked from a list, and the list has lost it', () => {
    const blocks = [blockOfKind(def, 'checklist'), { ...blockOfKind(def, 'pick'), from: 'bag' }]
    const grid = { ...blockOfKind(def, 'grid'), down: { from: 'first' } }
    const record = answered({ 'first/pen': true, 'first/gone': true, 'kept/pen/shop': 1, 'kept/card/shop': 0, 'kept/gone/shop': 2 })
    expect(earlierAnswers({ ...def, blocks: [...blocks, grid] }, record).map(({ id }) => id)).toEqual(['first/gone', 'kept/gone/shop'])
  })

  it('are found where a pick was made from a grid over a list, and the list has lost it', () => {
    const blocks = [blockOfKind(def, 'checklist'), { ...blockOfKind(def, 'grid'), down: { from: 'bag' } }]
    const pick = { ...blockOfKind(def, 'pick'), from: 'kept' }
    const record = answered({ 'first/pen': true, 'first/gone': true })
    expect(earlierAnswers({ ...def, blocks: [...blocks, pick] }, record).map(({ id }) => id)).toEqual(['first/gone'])
  })

  it('are found where a column is computed now', () => {
    expect(earlierAnswers(def, answered({ 'moments/a': 'a0', 'moments/a/rate': 80 })).map(({ id }) => id)).toEqual(['moments/a/rate'])
  })

  it('leave out ranks, blanks, and cells of rows that the reader removed', () => {
    const record = answered({
      ...{ 'moments/a': 'a0', 'moments/a/name': ' ', 'moments/b': 'a0V', 'moments/c': null, 'moments/c/name': 'Removed' },
      ...{ 'promises/a': 'a0', 'promises/a/text': 'Kept', 'about/why': null },
    })
    expect(earlierAnswers(without('moments', 'promises', 'about'), record).map(({ id }) => id)).toEqual(['promises/a/text'])
  })
})

interface Question {
  id: string
  text: string
}

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 1, maxLength: 8 })
const wordings = fc.func(fc.string({ minLength: 1 }))

/** A list of questions, and what an author made of it: some dropped, some added, all reworded, in another order. */
const revision = fc.record({ before: ids, after: ids, reword: wordings }).chain(({ before, after, reword }) =>
  fc.tuple(
    fc.constant(before),
    fc.shuffledSubarray([...new Set([...before, ...after])], { minLength: 1 }).map((all) => all.map((id) => ({ id, text: reword(id) }))),
  ),
)

const asking = (items: Question[]): Worksheet => {
  const block: BlockOf<'questions'> = {
    kind: 'questions',
    id: 'about',
    title: 'About',
    items: items.map((item) => ({ ...item, size: 'long' })),
  }
  return { ...def, blocks: [block], results: [] }
}

describe('a definition that its author revises', () => {
  it('leaves every answer with its question, and shows those whose question has gone', () => {
    fc.assert(
      fc.property(revision, ([before, items]) => {
        const field = (id: string) => fieldId('about', id)
        const changes = before.map((id) => [field(id), { value: `answer to ${id}`, question: `What is ${id}?` }] as const)
        const record = edit(emptyRecord('sample'), Object.fromEntries(changes), 1)
        const revised = asking(items)
        const remaining = items.filter(({ id }) => before.includes(id))
        const gone = before.filter((id) => !items.some((item) => item.id === id))
        for (const { id, text } of remaining)
          expect([questionOf(revised, field(id)), textOf(record, field(id))]).toEqual([text, `answer to ${id}`])
        for (const { id } of items.filter((item) => !remaining.includes(item))) expect(valueAt(record, field(id))).toBeUndefined()
        expect(earlierAnswers(revised, record).map(({ question, value }) => [question, value])).toEqual(
          gone.map((id) => [`What is ${id}?`, `answer to ${id}`]),
        )
        expect(progressOf(revised, record)).toEqual({ answered: remaining.length, total: items.length })
      }),
    )
  })

  it('may move an item to another group', () => {
    const care = blockOfKind(def, 'rating')
    const moved = { ...care, groups: [{ id: 'all', title: 'All', items: care.groups.flatMap(({ items }) => items).reverse() }] }
    const record = answered({ 'care/greet/do': 3 })
    expect(earlierAnswers({ ...def, blocks: [moved] }, record)).toEqual([])
  })
})
