import { describe, expect, it } from 'vitest'
import { documentOf, isEmptyDocument } from '../../../src/worksheet/document.ts'
import { answered, blockOfKind, definition, resultOfKind } from './fixture.ts'

const def = definition()
const poster = resultOfKind(def, 'document')

describe('a document', () => {
  it('has the heading and the name that the reader gave it, and the statements in order', () => {
    const record = answered({
      'about/why': ' We care ',
      'about/team': 'The desk',
      'promises/a': 'a1',
      'promises/a/text': 'Second.',
      'promises/b': 'a0',
      'promises/b/text': 'First.',
    })
    expect(documentOf(def, record, poster)).toEqual({
      heading: 'We care',
      statements: ['First.', 'Second.'],
      boxes: [],
      signed: 'The desk',
    })
  })

  it('has the heading of the definition until then, and no name', () => {
    expect(documentOf(def, answered({ 'about/why': '  ' }), poster)).toEqual({
      heading: 'Our promises',
      statements: [],
      boxes: [],
      signed: '',
    })
  })

  it('needs no question for heading or name', () => {
    const { headingFrom: _heading, signed: _signed, ...plain } = poster
    expect(documentOf(def, answered({ 'about/why': 'Unasked' }), plain)).toMatchObject({ heading: 'Our promises', signed: '' })
  })
})

describe('a document from a column', () => {
  const table = blockOfKind(def, 'table')
  const rules = { ...def, blocks: [{ ...table, columns: [...table.columns, { id: 'rule', title: 'New rule', type: 'long' as const }] }] }
  const notice = { ...poster, from: 'moments', column: 'rule' }

  it('has a line for each row in which something is written there, in order, and none of a row that was removed', () => {
    const record = answered({
      ...{ 'moments/a': 'a1', 'moments/a/rule': ' Second. ', 'moments/b': 'a0', 'moments/b/rule': 'First.', 'moments/b/name': 'Named' },
      ...{ 'moments/c': 'a2', 'moments/c/rule': ' ', 'moments/c/name': 'Blank' },
      ...{ 'moments/d': null, 'moments/d/rule': 'Removed.' },
    })
    expect(documentOf(rules, record, notice)).toMatchObject({ statements: ['First.', 'Second.'], boxes: [] })
  })

  it('is empty until something is written in that column', () => {
    const empty = documentOf(rules, answered({ 'moments/a': 'a0', 'moments/a/name': 'Late' }), notice)
    expect([empty.statements, isEmptyDocument(empty)]).toEqual([[], true])
    const { column: _column, ...byName } = notice
    expect(documentOf(rules, answered({ 'moments/a': 'a0', 'moments/a/name': 'Late' }), byName).statements).toEqual(['Late'])
  })
})

describe('a canvas', () => {
  const canvas = { ...poster, from: 'about', boxes: ['moments', 'promises'] }

  it('has a box for each question and one for each list, and no statements', () => {
    const record = answered({
      ...{ 'about/team': 'The desk', 'moments/a': 'a0', 'moments/a/name': 'Late', 'moments/a/by': 'person' },
      ...{ 'promises/a': 'a1', 'promises/a/text': 'We call.', 'promises/b': 'a0', 'promises/b/text': 'We listen.' },
    })
    expect(documentOf(def, record, canvas)).toEqual({
      heading: 'Our promises',
      statements: [],
      boxes: [
        { title: 'Which team is it?', lines: ['The desk'] },
        { title: 'Why does it matter?', lines: [] },
        { title: 'Moments', lines: ['Late'] },
        { title: 'Promises', lines: ['We listen.', 'We call.'] },
      ],
      signed: 'The desk',
    })
  })

  it('keeps the lines of an answer, whatever ends them, and drops empty ones', () => {
    const { boxes } = documentOf(def, answered({ 'about/why': 'One\r\n\r\ntwo\n \nthree\rfour' }), canvas)
    expect(boxes[1]?.lines).toEqual(['One', 'two', 'three', 'four'])
  })

  it('of questions alone needs no further blocks', () => {
    const { boxes: _boxes, ...alone } = canvas
    expect(documentOf(def, answered({}), alone).boxes.map(({ title }) => title)).toEqual(['Which team is it?', 'Why does it matter?'])
  })

  it('may begin with a list', () => {
    const { statements, boxes } = documentOf(def, answered({ 'promises/a': 'a0', 'promises/a/text': 'We call.' }), { ...poster, boxes: [] })
    expect([statements, boxes]).toEqual([[], [{ title: 'Promises', lines: ['We call.'] }]])
  })

  it('has no box for a block that has gone, and none of what its removed rows said', () => {
    const record = answered({ 'moments/a': 'a0', 'moments/a/name': 'Late', 'promises/a': null, 'promises/a/text': 'Removed.' })
    expect(documentOf(definition({ only: ['promises'] }), record, canvas).boxes).toEqual([{ title: 'Promises', lines: [] }])
  })

  it('is empty until there is a line in one of its boxes', () => {
    const isEmpty = (values: Parameters<typeof answered>[0]) => isEmptyDocument(documentOf(def, answered(values), canvas))
    expect(isEmpty({ 'about/team': '  ', 'promises/a': 'a0', 'promises/a/text': '' })).toBe(true)
    expect(isEmpty({ 'about/team': 'us' })).toBe(false)
  })
})
