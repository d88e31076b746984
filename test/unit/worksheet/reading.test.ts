import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBackup } from '../../../src/worksheet/backup.ts'
import { parseFiles } from '../../../src/worksheet/from-files.ts'
import { type Reading, togetherRead } from '../../../src/worksheet/reading.ts'
import { toBackup } from '../../../src/worksheet/to-backup.ts'
import { toFiles } from '../../../src/worksheet/to-files.ts'
import { answered } from './fixture.ts'

const day = '2026-11-25T08:15:00.000Z'
const reading: Reading = { read: { 'complaints-are-good': true, second: false }, chapter: 'second', path: 'leaders' }
const slug = fc.stringMatching(/^[a-z\d]{1,8}(-[a-z\d]{1,8}){0,3}$/)

describe('what has been read', () => {
  it('comes back from a file as it went in', () => {
    const place = fc.option(slug, { nil: undefined })
    fc.assert(
      fc.property(fc.dictionary(slug, fc.boolean()), place, place, (read, chapter, path) => {
        expect(parseBackup(toBackup([], day, [], { read, chapter, path }))).toMatchObject({ reading: { read, chapter, path } })
      }),
    )
  })

  it('is nothing in a file from before it was taken along', () => {
    expect(parseBackup(toBackup([], day))).toMatchObject({ ok: true, reading: { read: {} } })
  })

  it.each([
    ['a list', [], 'read: found nothing, expected yes or no by chapter'],
    ['without chapters', { chapter: 'a' }, 'read: found nothing, expected yes or no by chapter'],
    ['a word for yes', { read: { a: 'yes' } }, 'read → a: found "yes", expected the address of a chapter, and true or false'],
    ['no address', { read: { '../a b': true } }, 'read → ../a b: found true, expected the address of a chapter, and true or false'],
    ['no address of a path', { read: {}, path: 7 }, 'path: found 7, expected the last part of its address'],
    [
      'too much',
      { read: Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`c-${n}`, true])) },
      'found 10001 chapters, expected at most',
    ],
  ])('has the whole file refused where it is %s, and says where', (_what, bad, problem) => {
    const parsed = parseBackup(JSON.stringify({ ...JSON.parse(toBackup([answered({ 'a/a': 'x' })], day)), reading: bad }))
    expect(parsed.ok).toBe(false)
    expect(parsed).toMatchObject({ problem: expect.stringContaining(problem) })
  })

  it('stands once where a copy comes in several files, and comes back from them', () => {
    const records = ['one', 'two', 'three'].map((id) => answered({ 'a/a': 'x'.repeat(600_000) }, id))
    const files = toFiles(toBackup(records, day, [], reading))
    expect(files.length).toBeGreaterThan(2)
    expect(files.filter((text) => text.includes('complaints-are-good'))).toHaveLength(1)
    const chosen = files.map((text, n) => ({ name: `${n}.json`, size: text.length, text }))
    expect(parseFiles(chosen)).toMatchObject({ ok: true, reading })
  })

  it('of several copies is read where one of them says so, at the first place that is told', () => {
    const other: Reading = { read: { second: true, 'complaints-are-good': false, third: false }, chapter: 'third' }
    const read = { second: true, 'complaints-are-good': true, third: false }
    expect(togetherRead([{ read: {} }, other, reading])).toEqual({ read, chapter: 'third', path: 'leaders' })
  })
})
