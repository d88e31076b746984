import { describe, expect, it } from 'vitest'
import { ownAnswers } from '../../../src/search/own.ts'
import type { AnswerRecord, Cell } from '../../../src/worksheet/record.ts'

const shelf = { promise: { title: 'Our promise', href: '/worksheets/promise/' } }

const cell = (value: Cell['value'], question?: string): Cell => ({ value, at: 1, question })
const record = (fields: AnswerRecord['fields'], worksheet = 'promise'): AnswerRecord => ({ version: 1, worksheet, fields })
const find = (fields: AnswerRecord['fields'], ...words: string[]) => ownAnswers([record(fields)], words, shelf)
const shown = (answers: ReturnType<typeof find>) => answers.map(({ text }) => text.map((piece) => piece.text).join(''))

describe('searching the reader’s own answers', () => {
  it('finds an answer with its worksheet, its question, its block and the words marked', () => {
    expect(find({ 'about/why': cell('A complaint a day', 'Why now?') }, 'complaints')).toEqual([
      {
        title: 'Our promise',
        href: '/worksheets/promise/#promise-about',
        question: 'Why now?',
        text: [
          { text: 'A ', marked: false },
          { text: 'complaint', marked: true },
          { text: ' a day', marked: false },
        ],
      },
    ])
  })

  it('wants all words in one answer', () => {
    const fields = { 'about/a': cell('a late parcel', 'A?'), 'about/b': cell('a parcel', 'B?') }
    expect(shown(find(fields, 'late', 'parcel'))).toEqual(['a late parcel'])
  })

  it('finds what stands in rows, but not in rows that were removed', () => {
    const fields = {
      'list/one': cell('a0'),
      'list/one/text': cell('Kept parcel', 'line'),
      'list/two': cell(null),
      'list/two/text': cell('Gone parcel', 'line'),
    }
    expect(shown(find(fields, 'parcel'))).toEqual(['Kept parcel'])
  })

  it('does not take the place of a row for something written', () => {
    expect(find({ 'list/one': cell('a0') }, 'a0')).toEqual([])
  })

  it('leaves out ticks, numbers and what was cleared', () => {
    expect(find({ 'a/b': cell(true, 'True?'), 'a/c': cell(12, 'How many?'), 'a/d': cell(null, 'Gone?') }, 'true')).toEqual([])
    expect(find({ 'a/c': cell(12, 'How many?') }, '12')).toEqual([])
  })

  it('leaves out answers to a worksheet that the guide no longer has', () => {
    expect(ownAnswers([record({ 'a/b': cell('parcel', 'What?') }, 'gone')], ['parcel'], shelf)).toEqual([])
  })

  it('finds nothing where nothing is looked for', () => {
    expect(find({ 'a/b': cell('parcel', 'What?') })).toEqual([])
  })

  it('shows the part of a long answer in which the word stands', () => {
    const long = `${'before '.repeat(50)}parcel${' after'.repeat(50)}`
    const [text = ''] = shown(find({ 'a/b': cell(long, 'What?') }, 'parcel'))
    expect(text).toMatch(/^… (before ){8}parcel( after){23} …$/)
  })
})
