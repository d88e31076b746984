import { describe, expect, it } from 'vitest'
import { fieldId, fieldsOf, isBlank, questionOf, textOf, valueAt } from '../../../src/worksheet/fields.ts'
import { answered, blockOfKind, definition } from './fixture.ts'

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
  it('are those of questions, ratings, checklists and numbers, in the order of the page', () => {
    expect(fieldsOf(def).map(({ id }) => id)).toEqual([
      'about/team',
      'about/why',
      ...['care/greet/believe', 'care/greet/do', 'care/greet/said', 'care/greet/note'],
      ...['care/listen/believe', 'care/listen/do', 'care/listen/said', 'care/listen/note'],
      ...['care/look/believe', 'care/look/do', 'care/look/said', 'care/look/note'],
      ...['bag/pen/tick', 'bag/pen/note', 'bag/card/tick', 'bag/card/note', 'bag/passport/tick', 'bag/passport/note'],
      ...['week/desk/amount', 'week/desk/wanted', 'week/road/amount', 'week/road/wanted'],
    ])
  })

  it('know their block, and whether they may stay empty', () => {
    const optional = (block: string) => fieldsOf(def).filter((field) => field.optional && field.block === block)
    expect(optional('care').map(({ id }) => id.split('/')[2])).toEqual(['said', 'note', 'said', 'note', 'said', 'note'])
    expect(optional('bag').map(({ id }) => id.split('/')[2])).toEqual(['tick', 'note', 'tick', 'note', 'tick', 'note'])
    expect(optional('week').map(({ id }) => id.split('/')[2])).toEqual(['wanted', 'wanted'])
    expect(optional('about')).toEqual([])
  })

  it('have no note and no wish where the definition asks for none', () => {
    const { note: _note, ...bag } = blockOfKind(def, 'checklist')
    const { wanted: _wanted, ...week } = blockOfKind(def, 'numbers')
    expect(fieldsOf({ ...def, blocks: [bag, week] }).map(({ id }) => id)).toEqual([
      ...['bag/pen/tick', 'bag/card/tick', 'bag/passport/tick'],
      ...['week/desk/amount', 'week/road/amount'],
    ])
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
    ['bag/pen/tick', 'A pen'],
    ['bag/pen/note', 'Where?: A pen'],
    ['week/desk/amount', 'At the desk (hours)'],
    ['week/desk/wanted', 'At the desk: Wanted'],
    ['kept/r1/shop', 'Kept?: In the shop'],
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
    'bag/pen',
    'bag/pen/gone',
    'bag/gone/tick',
    'bag/always/tick',
    'week/desk',
    'week/desk/gone',
    'week/gone/amount',
    'kept/r1',
    'kept/r1/gone',
    '',
  ])('%s is not asked', (id) => expect(questionOf(def, id)).toBeUndefined())

  it('names the block alone when a row is picked, since only the reader knows its name', () => {
    const pick = { kind: 'pick' as const, id: 'top', title: 'Top moments', from: 'moments', of: 'items' as const, n: 3 }
    expect(questionOf({ ...def, blocks: [...def.blocks, pick] }, 'top/r1')).toBe('Top moments')
  })

  it.each([
    ['bag', 'pen', 'Top: A pen'],
    ['week', 'road', 'Top: On the road'],
  ])('names what is picked from %s, as long as it is there', (from, entry, question) => {
    const pick = { kind: 'pick' as const, id: 'top', title: 'Top', from, of: 'items' as const, n: 1 }
    const picking = { ...def, blocks: [...def.blocks, pick] }
    expect(questionOf(picking, `top/${entry}`)).toBe(question)
    expect(questionOf(picking, 'top/gone')).toBeUndefined()
  })

  it('names both sides of a grid that lists both itself, as long as both are there', () => {
    const down = { items: [{ id: 'till', text: 'The till' }] }
    const own = { ...def, blocks: [{ ...blockOfKind(def, 'grid'), down }] }
    expect(questionOf(own, 'kept/till/shop')).toBe('Kept?: The till: In the shop')
    expect([questionOf(own, 'kept/gone/shop'), questionOf(own, 'kept/till/gone')]).toEqual([undefined, undefined])
  })
})
