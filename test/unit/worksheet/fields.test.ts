import { describe, expect, it } from 'vitest'
import { fieldId, fieldsOf, isBlank, questionOf, textOf, valueAt } from '../../../src/worksheet/fields.ts'
import { answered, definition } from './fixture.ts'

const def = definition()

describe('a value', () => {
  it.each([[undefined], [null], [''], [' \n\t']])('%j is blank', (value) => expect(isBlank(value)).toBe(true))
  it.each([[0], [false], ['0'], [' a ']])('%j is an answer', (value) => expect(isBlank(value)).toBe(false))

  it('is found by its id and read as it was typed', () => {
    const record = answered({ [fieldId('about', 'team')]: ' us ', 'moments/a/takes': 90, 'about/why': null })
    expect(textOf(record, 'about/team')).toBe(' us ')
    expect(textOf(record, 'moments/a/takes')).toBe('90')
    expect([textOf(record, 'about/why'), textOf(record, 'about/nothing')]).toEqual(['', ''])
    expect([valueAt(record, 'about/why'), valueAt(record, 'about/nothing')]).toEqual([null, undefined])
  })
})

describe('the fixed fields', () => {
  it('are those of questions and ratings, in the order of the page', () => {
    expect(fieldsOf(def).map(({ id }) => id)).toEqual([
      'about/team',
      'about/why',
      ...['care/greet/believe', 'care/greet/do', 'care/greet/said', 'care/greet/note'],
      ...['care/listen/believe', 'care/listen/do', 'care/listen/said', 'care/listen/note'],
      ...['care/look/believe', 'care/look/do', 'care/look/said', 'care/look/note'],
    ])
  })

  it('know their block, and whether they may stay empty', () => {
    const optional = fieldsOf(def).filter((field) => field.optional)
    expect(optional.map(({ id }) => id.split('/')[2])).toEqual(['said', 'note', 'said', 'note', 'said', 'note'])
    expect(new Set(optional.map(({ block }) => block))).toEqual(new Set(['care']))
  })
})

describe('the question of a field', () => {
  it.each([
    ['about/team', 'Which team is it?'],
    ['care/greet/do', 'We greet'],
    ['care/greet/said', 'They greet me'],
    ['care/greet/note', 'Evidence: We greet'],
    ['moments/r1', 'moment'],
    ['moments/r1/wanted', 'moment: Wanted'],
    ['promises/call/text', 'promise'],
    ['first/greet', 'Where to begin: We greet'],
    ['plan/r1/who', 'Plan: By whom'],
  ])('%s is “%s”', (id, question) => expect(questionOf(def, id)).toBe(question))

  it.each([
    'about/gone',
    'gone/team',
    'care/greet',
    'care/greet/gone',
    'care/gone/do',
    'moments/r1/gone',
    'promises/call/gone',
    'first/gone',
    'plan/r1/gone',
    '',
  ])('%s is not asked', (id) => expect(questionOf(def, id)).toBeUndefined())

  it('names the block alone when a row is picked, since only the reader knows its name', () => {
    const pick = { kind: 'pick' as const, id: 'top', title: 'Top moments', from: 'moments', of: 'items' as const, n: 3 }
    expect(questionOf({ ...def, blocks: [...def.blocks, pick] }, 'top/r1')).toBe('Top moments')
  })
})
