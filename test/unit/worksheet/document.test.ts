import { describe, expect, it } from 'vitest'
import { documentOf } from '../../../src/worksheet/document.ts'
import { answered, definition, resultOfKind } from './fixture.ts'

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
    expect(documentOf(def, record, poster)).toEqual({ heading: 'We care', statements: ['First.', 'Second.'], boxes: [], signed: 'The desk' })
  })

  it('has the heading of the definition until then, and no name', () => {
    expect(documentOf(def, answered({ 'about/why': '  ' }), poster)).toEqual({ heading: 'Our promises', statements: [], boxes: [], signed: '' })
  })

  it('needs no question for heading or name', () => {
    const { headingFrom: _heading, signed: _signed, ...plain } = poster
    expect(documentOf(def, answered({ 'about/why': 'Unasked' }), plain)).toMatchObject({ heading: 'Our promises', signed: '' })
  })
})
