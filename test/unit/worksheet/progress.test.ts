import { describe, expect, it } from 'vitest'
import { hasAnswers } from '../../../src/worksheet/answers.ts'
import { progressOf } from '../../../src/worksheet/progress.ts'
import { edit, emptyRecord } from '../../../src/worksheet/record.ts'
import { addRow } from '../../../src/worksheet/rows.ts'
import { answered, definition } from './fixture.ts'

type Values = Parameters<typeof answered>[0]

const twoPromises = { 'promises/a': 'a0', 'promises/a/text': 'We call.', 'promises/b': 'a1', 'promises/b/text': 'We listen.' }

describe('progress', () => {
  it.each<[string, Parameters<typeof definition>[0] & object, Values, number, number]>([
    ['a blank sheet has everything before it', {}, {}, 0, 18],
    ['a question counts when it says something', { only: ['about'] }, { 'about/team': 'us', 'about/why': ' ' }, 1, 2],
    ['a rating counts, and so does "does not apply"', { only: ['care'] }, { 'care/greet/do': 0, 'care/look/do': 'na' }, 2, 6],
    ['optional scales and notes count nothing', { only: ['care'] }, { 'care/greet/said': 4, 'care/greet/note': 'seen' }, 0, 6],
    ['a step the scale does not have is no answer', { only: ['care'] }, { 'care/greet/do': 5 }, 0, 6],
    ['an empty row is not yet a table', { only: ['moments'] }, { 'moments/a': 'a0', 'moments/a/name': ' ' }, 0, 1],
    ['one cell makes a table', { only: ['moments'] }, { 'moments/a': 'a0', 'moments/a/again': false }, 1, 1],
    ['a removed row does not', { only: ['moments'] }, { 'moments/a': null, 'moments/a/name': 'Late' }, 0, 1],
    ['one statement is too few where two are good', { only: ['promises'] }, { 'promises/a': 'a0', 'promises/a/text': 'A' }, 0, 1],
    [
      'two are enough',
      { only: ['promises'] },
      { 'promises/a': 'a0', 'promises/a/text': 'A', 'promises/b': 'a0', 'promises/b/text': 'B' },
      1,
      1,
    ],
    ['a pick counts what is picked', { only: ['care', 'first'] }, { 'first/greet': true }, 1, 8],
    [
      'but no more than was asked for',
      { only: ['care', 'first'] },
      { 'first/greet': true, 'first/listen': true, 'first/look': true },
      2,
      8,
    ],
    [
      'a plain list of actions counts one',
      { only: ['anyway'] },
      { 'anyway/a': 'a0', 'anyway/a/what': 'Call', 'anyway/b': 'a1', 'anyway/b/what': 'Ask' },
      1,
      1,
    ],
    ['a checklist counts one, with a tick', { only: ['bag'] }, { 'bag/pen/tick': true, 'bag/card/tick': true }, 1, 1],
    ['or with a note', { only: ['bag'] }, { 'bag/pen/note': 'In the coat' }, 1, 1],
    [
      'but not with a tick taken back, nor that of an item that has gone',
      { only: ['bag'] },
      { 'bag/pen/tick': null, 'bag/gone/tick': true },
      0,
      1,
    ],
    ['an amount counts, a zero too', { only: ['week'] }, { 'week/desk/amount': 0 }, 1, 2],
    [
      'but not what is wanted of it, nor one that was cleared',
      { only: ['week'] },
      { 'week/desk/wanted': 50, 'week/road/amount': null },
      0,
      2,
    ],
    ['a grid without rows counts one', { only: ['promises', 'kept'] }, { 'kept/a/shop': 2 }, 0, 2],
    [
      'a grid counts each pair, and so does "does not apply"',
      { only: ['promises', 'kept'] },
      { ...twoPromises, 'kept/a/shop': 0, 'kept/b/phone': 'na' },
      3,
      5,
    ],
    [
      'but no pair of a row that was removed, and no step that it does not have',
      { only: ['promises', 'kept'] },
      { ...twoPromises, 'promises/b': null, 'kept/a/shop': 3, 'kept/b/shop': 2, 'kept/b/phone': 2 },
      0,
      3,
    ],
    ['an action without a word counts nothing', { only: ['anyway'] }, { 'anyway/a': 'a0', 'anyway/a/who': 'Ann' }, 0, 1],
  ])('%s', (_says, options, values, done, total) => {
    expect(progressOf(definition(options), answered(values))).toEqual({ answered: done, total })
  })

  it('asks for an action for each thing picked, and for at least one', () => {
    const def = definition({ only: ['care', 'first', 'plan'] })
    const picked = { 'first/greet': true, 'first/look': true }
    const acted = {
      'plan/a': 'a0',
      'plan/a/for': 'look',
      'plan/a/what': 'Look',
      'plan/b': 'a1',
      'plan/b/for': 'look',
      'plan/b/what': 'Again',
    }
    expect(progressOf(def, answered({})).total).toBe(6 + 2 + 1)
    expect(progressOf(def, answered(picked))).toEqual({ answered: 2, total: 6 + 2 + 2 })
    expect(progressOf(def, answered({ ...picked, ...acted }))).toEqual({ answered: 3, total: 6 + 2 + 2 })
  })
})

describe('an amount that cannot be', () => {
  it.each([-5, 'forty', Number.NaN])('is no answer: %j', (amount) => {
    expect(progressOf(definition({ only: ['week'] }), answered({ 'week/desk/amount': amount })).answered).toBe(0)
  })
})

describe('a worksheet', () => {
  it.each<[string, Values, boolean]>([
    ['nothing', {}, false],
    ['what was cleared', { 'about/team': null, 'about/why': '  ' }, false],
    ['a row that was removed', { 'moments/a': null, 'moments/a/name': 'Late' }, false],
    ['a row with blank cells', { 'moments/a': 'a0', 'moments/a/name': '' }, false],
    ['a cell', { 'moments/a': 'a0', 'moments/a/name': 'Late' }, true],
    ['a zero', { 'care/greet/do': 0 }, true],
    ['a tick', { 'first/greet': true }, true],
    ['a word', { 'about/team': 'Sales' }, true],
  ])('that holds %s has answers: %3$s', (_holds, values, has) => expect(hasAnswers(answered(values))).toBe(has))

  it('in which a row was just added has none', () => {
    const empty = emptyRecord('sample')
    expect(hasAnswers(edit(empty, addRow(empty, 'moments', 'a'), 1))).toBe(false)
  })

  it('has one where the word looks like a rank but answers a question', () => {
    expect(hasAnswers(edit(emptyRecord('sample'), { 'about/team': { value: 'Zoe', question: 'Which team is it?' } }, 1))).toBe(true)
  })
})
