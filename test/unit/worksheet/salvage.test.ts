import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merge } from '../../../src/worksheet/merge.ts'
import { edit, LATEST, newest, parseRecord } from '../../../src/worksheet/record.ts'
import { completed, salvaged } from '../../../src/worksheet/salvage.ts'
import { record } from './fixture.ts'

const good = { value: 'Good', at: 7 }
const of = (fields: unknown) => ({ version: 1, worksheet: 'one', fields })
const bad = {
  'a value that is a list': { value: [], at: 1 },
  'a value that is missing': { at: 1 },
  'no cell at all': 'text',
  nothing: null,
  'a number that cannot be written': { value: Number.POSITIVE_INFINITY, at: 1 },
}

describe('salvaging', () => {
  it.each(Object.entries(bad))('leaves %s out, and the other answers in', (_, cell) => {
    expect(salvaged(of({ 'a/a': cell, 'a/b': good }), 'one').fields).toEqual({ 'a/b': good })
  })

  it.each([undefined, null, '7', -1, 0.5, 1e300, Number.NaN])('keeps an answer whose time is %s, as older than any other', (at) => {
    expect(salvaged(of({ 'a/a': { value: 'Kept', at } }), 'one').fields).toEqual({ 'a/a': { value: 'Kept', at: 0 } })
  })

  it('keeps an answer without a question that is no text', () => {
    expect(salvaged(of({ 'a/a': { ...good, question: 7 } }), 'one').fields).toEqual({ 'a/a': good })
  })

  it.each(['null', '"[object Object]"', '[]', '7', '{"fields":[]}', '{"worksheet":"another","fields":{"a/a":{"value":1,"at":1}}}'])(
    'finds nothing in %s',
    (text) => expect(salvaged(JSON.parse(text), 'one').fields).toEqual({}),
  )

  it('gives every answer of a whole record, and never throws', () => {
    fc.assert(
      fc.property(record(), (whole) => {
        expect(salvaged(whole, whole.worksheet)).toEqual(whole)
      }),
    )
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(parseRecord(salvaged(junk, 'one')).ok).toBe(true)
      }),
    )
  })

  it('takes no prototype for an answer', () => {
    const data = JSON.parse('{"version":1,"worksheet":"one","fields":{"__proto__":{"value":"x","at":1}}}')
    expect(Object.keys(salvaged(data, 'one').fields)).toEqual([])
  })

  it('has an older copy make up for what was lost, and for nothing else', () => {
    const older = of({ 'a/a': { value: 'Older', at: 9 }, 'a/b': { value: 'Older', at: 9 } }) as never
    const found = salvaged(of({ 'a/a': { value: {}, at: 10 }, 'a/b': good }), 'one')
    expect(completed(found, older).fields).toEqual({ 'a/a': { value: 'Older', at: 9 }, 'a/b': good })
  })
})

describe('the time of an answer', () => {
  it.each([1e300, -1, 0.5, '7', null, Number.MAX_SAFE_INTEGER + 1])('is refused where it is %s', (at) => {
    expect(parseRecord(of({ 'a/a': { value: 'x', at } }))).toMatchObject({ ok: false, problem: expect.stringContaining('a/a → at') })
  })

  it('is never so late that the next edit does not win', () => {
    const times = fc.oneof(fc.double(), fc.maxSafeInteger(), fc.constantFrom(LATEST, LATEST + 5, 1e300, Number.MAX_SAFE_INTEGER - 1))
    fc.assert(
      fc.property(times, (at) => {
        const parsed = parseRecord(of({ 'a/a': { value: 'theirs', at } }))
        if (!parsed.ok) return
        const mine = edit(parsed.record, { 'a/a': { value: 'mine' } }, 1000)
        expect(merge(parsed.record, mine).fields['a/a']?.value).toBe('mine')
        expect(newest(mine)).toBeGreaterThan(newest(parsed.record))
      }),
    )
  })
})
