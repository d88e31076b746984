import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_WORKSHEETS, parseBackup } from '../../../src/worksheet/backup.ts'
import { edit, newest } from '../../../src/worksheet/record.ts'
import { MAX_FILE, toBackup } from '../../../src/worksheet/to-backup.ts'
import { answered, record } from './fixture.ts'

const day = '2026-03-02T08:15:00.000Z'
const problemOf = (text: string) => {
  const parsed = parseBackup(text)
  return parsed.ok ? 'none' : parsed.problem
}
const recordsOf = (text: string) => {
  const parsed = parseBackup(text)
  return parsed.ok ? parsed.records : expect.fail(parsed.problem)
}

describe('a file of answers', () => {
  it('gives back what was put in', () => {
    const records = fc.uniqueArray(record(fc.stringMatching(/^[a-z]{1,8}$/)), { selector: ({ worksheet }) => worksheet, maxLength: 4 })
    fc.assert(
      fc.property(records, (all) => {
        expect(recordsOf(toBackup(all, day))).toEqual(all)
      }),
    )
  })

  it('says what it is and when it was made', () => {
    expect(JSON.parse(toBackup([], day))).toEqual({ format: 'mondaybook-answers', version: 1, exported: day, records: [] })
  })

  it('that has a worksheet twice gives it once, merged', () => {
    const older = answered({ 'a/a': 'old', 'a/b': 'kept' })
    const newer = edit(older, { 'a/a': { value: 'new' } }, newest(older) + 1)
    expect(recordsOf(toBackup([newer, older], day))).toEqual([newer])
  })

  it('of exactly 1 MB is read', () => {
    const room = MAX_FILE - toBackup([answered({ 'a/a': '' })], day).length
    expect(parseBackup(toBackup([answered({ 'a/a': 'x'.repeat(room) })], day)).ok).toBe(true)
  })

  it('over 1 MB is refused with its size, counted in bytes', () => {
    expect(problemOf(toBackup([answered({ 'a/a': 'é'.repeat(MAX_FILE / 2) })], day))).toBe(
      'This file has 1.1 MB; the most that can be read is 1 MB.',
    )
  })
})

describe('a file of many worksheets', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => answered({ 'a/a': 'x' }, `w${index}`))

  it('is read up to the limit, however often each of them is in it', () => {
    const all = many(MAX_WORKSHEETS)
    expect(recordsOf(toBackup([...all, ...all], day))).toHaveLength(MAX_WORKSHEETS)
  })

  it('is refused above it with their number', () => {
    expect(problemOf(toBackup(many(MAX_WORKSHEETS + 1), day))).toBe(
      'This file has answers to 1001 worksheets; the most that can be read at once is 1000.',
    )
  })
})

describe('a bad file', () => {
  const whole = JSON.parse(toBackup([answered({}, 'good'), answered({ 'a/a': 'x' }, 'creed')], day))

  it.each<[string, string, RegExp]>([
    ['empty', '', /wrong kind/],
    ['cut off', toBackup([answered({ 'a/a': 'x' })], day).slice(0, -5), /part of it is missing/],
    ['of another kind', '{"format":"recipes","version":1,"records":[]}', /not one of answers/],
    ['a bare value', 'null', /not one of answers/],
    ['of a newer format', JSON.stringify({ ...whole, version: 2 }), /newer version/],
    ['without records', JSON.stringify({ ...whole, records: {} }), /not one of answers/],
  ])('that is %s is refused in words', (_is, text, words) => expect(problemOf(text)).toMatch(words))

  it('says which worksheet and which field are damaged', () => {
    const damaged = { ...whole.records[1], fields: { 'a/a': { value: 'x', at: 'yesterday' } } }
    expect(problemOf(JSON.stringify({ ...whole, records: [whole.records[0], damaged] }))).toMatch(
      /^Worksheet 2 of the file \(“creed”\) cannot be read: fields → a\/a → at/,
    )
  })

  it('says so too of a record that is none at all', () => {
    expect(problemOf(JSON.stringify({ ...whole, records: [null] }))).toMatch(/^Worksheet 1 of the file cannot be read/)
  })

  it('never throws, and what it lets through is whole', () => {
    const envelope = fc.record({
      format: fc.constant('mondaybook-answers'),
      version: fc.constant(1),
      records: fc.array(fc.oneof(record(), fc.jsonValue())),
    })
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          envelope.map((file) => JSON.stringify(file)),
        ),
        (text) => {
          const parsed = parseBackup(text)
          if (parsed.ok)
            for (const { fields } of parsed.records) for (const { at } of Object.values(fields)) expect(typeof at).toBe('number')
          else expect(parsed.problem).toMatch(/\.$/)
        },
      ),
    )
  })

  it('cannot reach the prototypes of objects', () => {
    const cell = '{"value":"x","at":1}'
    const fields = `{"__proto__":${cell},"constructor":${cell},"a/a":${cell}}`
    const record = `{"version":1,"worksheet":"__proto__","fields":${fields}}`
    const text = `{"format":"mondaybook-answers","version":1,"__proto__":{"evil":1},"records":[${record},${record}]}`
    const read = recordsOf(text)
    expect(read).toEqual([
      { version: 1, worksheet: '__proto__', fields: { constructor: { value: 'x', at: 1 }, 'a/a': { value: 'x', at: 1 } } },
    ])
    expect(Object.getPrototypeOf(read[0]?.fields)).toBe(Object.prototype)
    expect(({} as { evil?: number }).evil).toBeUndefined()
  })
})
