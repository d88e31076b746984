import { expect, test } from 'vitest'
import { migrate, STEPS, type Step, VERSION } from '../../../src/worksheet/migrate.ts'
import { parseRecord } from '../../../src/worksheet/record.ts'

const of = (version: unknown) => ({ version, worksheet: 'one', fields: { 'a/a': { value: 'x', at: 1 } } })
const mark =
  (name: string): Step =>
  (record) => ({ ...record, fields: { ...(record.fields as object), [name]: { value: name, at: 2 } } })

test('a record goes through the steps from its own version on, in their order', () => {
  const seen: string[] = []
  const step =
    (name: string): Step =>
    (record) => {
      seen.push(name)
      return mark(name)(record)
    }
  const steps = [step('one'), step('two'), step('three')]
  expect(parseRecord(of(2), steps)).toMatchObject({ ok: true, record: { version: 4, fields: { two: { value: 'two' }, three: {} } } })
  expect(seen).toEqual(['two', 'three'])
})

test('a record of the present version takes no step', () => {
  expect(parseRecord(of(VERSION))).toMatchObject({ ok: true, record: of(VERSION) })
  expect(migrate(of(3), [mark('a'), mark('b')])).toEqual({ ok: true, data: of(3) })
})

test.each([
  [
    'throws',
    () => {
      throw new Error('no such field')
    },
  ],
  ['gives nothing', () => undefined],
  ['gives no answers', () => ({ version: 2 })],
])('a step that %s leaves the record as it was, and says so', (_, step) => {
  const data = of(1)
  const before = JSON.stringify(data)
  const read = parseRecord(data, [mark('fine'), step as Step])
  expect(read).toMatchObject({ ok: false, reason: 'stuck', problem: expect.stringContaining('version 1') })
  expect(JSON.stringify(data)).toBe(before)
})

test.each([0, -1, 1.5, '1', null, undefined])('a record of version %s is damaged', (version) => {
  expect(parseRecord(of(version))).toMatchObject({ ok: false, reason: 'damaged' })
})

test('a record of a newer version is none that is damaged', () => {
  expect(parseRecord(of(VERSION + 1))).toMatchObject({ ok: false, reason: 'newer' })
})

test('there is a step between any two versions', () => expect(VERSION).toBe(STEPS.length + 1))
