import { deflateRawSync, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shownOf } from '../../../src/worksheet/answers.ts'
import { isLinkFragment } from '../../../src/worksheet/fragment.ts'
import { merge } from '../../../src/worksheet/merge.ts'
import { edit, emptyRecord } from '../../../src/worksheet/record.ts'
import { fromFragment, MAX_LINK, toFragment } from '../../../src/worksheet/share.ts'
import { answered, record } from './fixture.ts'

const packed = (text: string) => `answers=${deflateRawSync(text).toString('base64url')}`
const signed = (json: string) => packed(fnv(json) + json)
const read = async (fragment: string) => {
  const parsed = await fromFragment(fragment)
  return parsed.ok ? parsed.record : parsed.problem
}

describe('a link with answers', () => {
  it('gives back every answer that is to be seen, older than any of the reader’s own and without its question', async () => {
    await fc.assert(
      fc.asyncProperty(record(), async (mine) => {
        const fragment = await toFragment(mine)
        fc.pre(fragment.length <= MAX_LINK)
        const shown = shownOf(mine).map(([id, { value }]) => [id, { value, at: 0 }])
        expect(await fromFragment(fragment)).toEqual({ ok: true, record: { ...mine, fields: Object.fromEntries(shown) } })
      }),
    )
  })

  it('carries neither what was cleared nor what was in a removed row', async () => {
    const fragment = await toFragment(
      answered({ 'a/a': null, 'a/b': ' ', 'r/1': null, 'r/1/text': 'secret', 'r/2': 'a0', 'r/2/text': 'shown' }),
    )
    expect(inflateRawSync(Buffer.from(fragment.slice('answers='.length), 'base64url')).toString()).not.toContain('secret')
    const fields = { 'r/2': { value: 'a0', at: 0 }, 'r/2/text': { value: 'shown', at: 0 } }
    expect(await read(fragment)).toEqual({ version: 1, worksheet: 'sample', fields })
  })

  it('is made of letters that an address can hold', async () => {
    expect(await toFragment(answered({ 'a/a': 'à bientôt? & more <b>'.repeat(9) }))).toMatch(/^answers=[\w-]+$/)
  })

  it('is known by its beginning, with or without the #', () => {
    expect(['#answers=x', 'answers=x', '#notes', '', '#', '#my-answers=x'].map(isLinkFragment)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })

  it('is read with its # as well', async () => {
    expect(await read(`#${await toFragment(answered({ 'a/a': 'x' }))}`)).toMatchObject({ fields: { 'a/a': { value: 'x' } } })
  })

  it('leaves every own answer the later one', async () => {
    const mine = edit(emptyRecord('sample'), { 'a/a': { value: 'mine' } }, 0)
    const theirs = await fromFragment(await toFragment(answered({ 'a/a': 'theirs', 'a/b': 'new' })))
    expect(theirs.ok && merge(mine, theirs.record).fields).toMatchObject({ 'a/a': { value: 'mine' }, 'a/b': { value: 'new' } })
  })
})

describe('a bad link', () => {
  const sample = answered({ 'about/team': 'The front desk', 'care/greet/do': 3 })

  it('that lost its end is refused', async () => {
    const fragment = await toFragment(sample)
    const cuts = Array.from({ length: fragment.length - 1 }, (_, index) => fragment.slice(0, index + 1))
    for (const cut of cuts) expect((await fromFragment(cut)).ok).toBe(false)
    expect(await read(fragment.slice(0, -6))).toBe('This link is not whole: a part of it was lost or altered on the way. Ask for it again.')
  })

  it('in which a letter was altered never gives another answer', async () => {
    const fragment = await toFragment(sample)
    const whole = await read(fragment)
    for (let place = 'answers='.length; place < fragment.length; place++) {
      for (const letter of 'Aq0_-é') {
        const parsed = await fromFragment(fragment.slice(0, place) + letter + fragment.slice(place + 1))
        if (parsed.ok) expect(parsed.record).toEqual(whole)
      }
    }
  })

  it.each(['', '#', 'notes', 'answers=', 'answers=!!!!', 'answers=A', 'answers=AAAA', packed('hello'), packed('[1,"sample",{}]')])(
    '“%s” is refused',
    async (fragment) => {
      expect(await read(fragment)).toMatch(/^This link .*\.$/)
    },
  )

  it('over the limit is refused with its length', async () => {
    const long = `answers=${'A'.repeat(MAX_LINK)}`
    expect(await read(long)).toBe('This link is too long to be read. Ask for the answers as a file.')
  })

  it('that would inflate to far more than a worksheet holds is refused', async () => {
    const bomb = signed(`[1,"sample",{"a/a":"${'x'.repeat(5_000_000)}"}]`)
    expect(bomb.length).toBeLessThan(MAX_LINK)
    expect(await read(bomb)).toMatch(/not whole/)
  })

  it('is taken apart with care though its checksum is right', async () => {
    expect(await read(signed('[1,"sample",{"a/a":"x"}]'))).toMatchObject({ worksheet: 'sample' })
    expect(await read(signed('[2,"sample",{}]'))).toMatch(/newer version/)
    expect(await read(signed('[1,"sample",{"a/a":{}}]'))).toMatch(/cannot be read: fields → a\/a → value/)
    expect(await read(signed('[1,7]'))).toMatch(/cannot be read: worksheet/)
    expect(await read(signed('[1,'))).toMatch(/cannot be read/)
    expect(await read(signed('[1,"sample",{"__proto__":"x"}]'))).toEqual({ version: 1, worksheet: 'sample', fields: {} })
  })
})

/** The checksum of a link, written a second time to forge links. */
function fnv(text: string): string {
  return [...Buffer.from(text)]
    .reduce((hash, byte) => Number(((BigInt(hash ^ byte) & 0xffffffffn) * 0x01000193n) & 0xffffffffn), 0x811c9dc5)
    .toString(36)
}
