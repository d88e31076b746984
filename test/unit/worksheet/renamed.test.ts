import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merge } from '../../../src/worksheet/merge.ts'
import { type AnswerRecord, emptyRecord } from '../../../src/worksheet/record.ts'
import { renamedPath, underNewIds } from '../../../src/worksheet/renamed.ts'
import { value } from './fixture.ts'

const renames = {
  'old-block': 'block',
  'block/old-item': 'block/item',
  'block/*/old-scale': 'block/*/scale',
  'table/*/who/old-choice': 'table/*/who/choice',
}

describe('a path', () => {
  it.each([
    ['old-block/item', 'block/item'],
    ['old-block/old-item/old-scale', 'block/item/scale'],
    ['block/old-item/note', 'block/item/note'],
    ['block/any/old-scale', 'block/any/scale'],
    ['table/row-1/who/old-choice', 'table/row-1/who/choice'],
    ['block/item', 'block/item'],
    ['old-block-2/item', 'old-block-2/item'],
    ['table/row-1/what/old-choice', 'table/row-1/what/old-choice'],
  ])('%s becomes %s', (path, expected) => expect(renamedPath(path, renames)).toBe(expected))

  it('takes the longest rule first', () => {
    expect(renamedPath('old/special', { old: 'new', 'old/special': 'elsewhere/special' })).toBe('elsewhere/special')
  })

  it('comes to an end where rules go round in a circle', () => {
    expect(['a', 'b']).toContain(renamedPath('a', { a: 'b', b: 'a' }))
  })
})

const paths = ['old-block', 'block', 'other'].flatMap((block) =>
  ['old-item', 'item', 'free'].flatMap((item) => [
    `${block}/${item}`,
    ...['old-scale', 'scale'].map((scale) => `${block}/${item}/${scale}`),
  ]),
)
const cell = fc.record({ value, at: fc.nat(9) })
const record = fc
  .dictionary(fc.constantFrom(...paths), cell)
  .map((fields): AnswerRecord => ({ ...emptyRecord('old'), fields: { ...fields } }))
const now = (old: AnswerRecord) => underNewIds(old, 'new', renames)

describe('a record', () => {
  it('renamed twice is the same as renamed once', () => {
    fc.assert(
      fc.property(record, (one) => {
        expect(now(now(one))).toEqual(now(one))
      }),
    )
  })

  it('may be renamed before merging or after', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        expect(now(merge(a, b))).toEqual(merge(now(a), now(b)))
      }),
    )
  })

  it('loses no edit that is the latest of its field', () => {
    fc.assert(
      fc.property(record, (one) => {
        for (const [id, { at }] of Object.entries(one.fields))
          expect(now(one).fields[renamedPath(id, renames)]?.at).toBeGreaterThanOrEqual(at)
      }),
    )
  })

  it('takes the worksheet’s name, and the new name of a choice in a row', () => {
    const fields = { 'table/a/who': { value: 'old-choice', at: 1 }, 'table/a/what': { value: 'old-choice', at: 1 } }
    expect(now({ ...emptyRecord('old'), fields })).toEqual({
      ...emptyRecord('new'),
      fields: { 'table/a/who': { value: 'choice', at: 1 }, 'table/a/what': { value: 'old-choice', at: 1 } },
    })
  })
})
