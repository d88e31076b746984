import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merge } from '../../../src/worksheet/merge.ts'
import { clearing, difference, edit, newest, parseRecord } from '../../../src/worksheet/record.ts'
import { answered, record, value } from './fixture.ts'

describe('merging', () => {
  it('gives the same whichever copy comes first', () => {
    fc.assert(
      fc.property(record(), record(), (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a))
      }),
    )
  })

  it('gives the same in whichever order three copies meet', () => {
    fc.assert(
      fc.property(record(), record(), record(), (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
      }),
    )
  })

  it('changes nothing when a copy meets itself', () => {
    fc.assert(
      fc.property(record(), (a) => {
        expect(merge(a, a)).toEqual(a)
      }),
    )
  })

  it('keeps what two tabs wrote in two fields', () => {
    const before = answered({ 'about/team': 'us' })
    const left = edit(before, { 'about/team': { value: 'them' } }, 2000)
    const right = edit(before, { 'about/why': { value: 'because' } }, 3000)
    expect(Object.entries(merge(left, right).fields).map(([id, cell]) => [id, cell.value])).toEqual([
      ['about/team', 'them'],
      ['about/why', 'because'],
    ])
  })

  it('lets the later edit of a field win, a clearing too', () => {
    const before = answered({ 'about/team': 'us' })
    expect(merge(edit(before, clearing(before), 2000), before).fields['about/team']?.value).toBeNull()
  })
})

describe('editing', () => {
  it('is later than everything before it, wherever the clock stands', () => {
    fc.assert(
      fc.property(record(), value, fc.nat(), (before, changed, now) => {
        const after = edit(before, { 'a/a': { value: changed } }, now)
        expect(after.fields['a/a']?.at).toBeGreaterThan(newest(before))
        expect(merge(before, after)).toEqual(after)
      }),
    )
  })

  it('back by the difference brings every answer back', () => {
    fc.assert(
      fc.property(record(), record(), (from, to) => {
        const back = edit(from, difference(from, to), 0)
        expect(difference(back, to)).toEqual({})
      }),
    )
  })
})

describe('a record of unknown origin', () => {
  it('is taken as it is when it is whole', () => {
    fc.assert(
      fc.property(record(), (whole) => {
        expect(parseRecord(whole)).toEqual({ ok: true, record: whole })
      }),
    )
  })

  it('is never trusted when it is anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(parseRecord(junk).ok).toBe(false)
      }),
    )
  })

  it('of a newer version is told apart from a damaged one', () => {
    expect(parseRecord({ ...answered({}), version: 2 })).toMatchObject({ ok: false, reason: 'newer' })
    expect(parseRecord({ ...answered({}), fields: { 'a/b': { value: [], at: 1 } } })).toMatchObject({ ok: false, reason: 'damaged' })
  })
})
