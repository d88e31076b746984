import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DatedRecord } from '../../../src/worksheet/dated.ts'
import { parseFiles } from '../../../src/worksheet/from-files.ts'
import type { AnswerRecord } from '../../../src/worksheet/record.ts'
import { bytesOf, MAX_FILE, toBackup } from '../../../src/worksheet/to-backup.ts'
import { toFiles } from '../../../src/worksheet/to-files.ts'
import { answered } from './fixture.ts'

const day = '2026-03-02T08:15:00.000Z'
const chosen = (texts: string[]) => texts.map((text, index) => ({ name: `copy-${index}.json`, size: bytesOf(text), text }))
const copyOf = (records: AnswerRecord[], dated: DatedRecord[] = []) => chosen(toFiles(toBackup(records, day, dated)))
const byName = (a: AnswerRecord, b: AnswerRecord) => (a.worksheet < b.worksheet ? -1 : 1)

/** Answers of some length: of letters, of signs that JSON writes with a stroke before them, of three bytes each, of pairs that a cut could part. */
const text = fc.record({ sign: fc.constantFrom('a', '"', '\n', '界', '👩🏽‍🚒', '\u0000'), length: fc.integer({ min: 0, max: 400_000 }) })
const large = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-z]{1,6}$/), texts: fc.array(text, { maxLength: 3 }) }), {
  selector: ({ id }) => id,
  minLength: 1,
  maxLength: 4,
})
const recordsFrom = (sheets: { id: string; texts: { sign: string; length: number }[] }[]) =>
  sheets.map(({ id, texts }) =>
    answered(Object.fromEntries(texts.map(({ sign, length }, index) => [`q/${index}`, sign.repeat(length)])), id),
  )

describe('files chosen together', () => {
  const half = (from: number) =>
    toBackup(
      Array.from({ length: 600 }, (_, index) => answered({ 'a/a': 'x' }, `w${from + index}`)),
      day,
    )

  it('are refused where their worksheets are too many together, and read where they are the same', () => {
    const read = parseFiles(chosen([half(0), half(600)]))
    expect(read).toMatchObject({ ok: false, name: 'copy-0.json, copy-1.json' })
    expect(!read.ok && read.problem).toMatch(/1200 worksheets; the most that can be read at once is 1000/)
    expect(parseFiles(chosen([half(0), half(0)]))).toMatchObject({ ok: true })
  })
})

describe('a copy of any size', () => {
  it('comes in files that can be read again, and gives back all of it in whatever order they are chosen', () => {
    fc.assert(
      fc.property(large, fc.boolean(), (sheets, backwards) => {
        const records = recordsFrom(sheets)
        const dated = records.slice(0, 1).map((record) => ({ at: 7, note: 'then', record }))
        const files = copyOf(records, dated)
        for (const { size } of files) expect(size).toBeLessThanOrEqual(MAX_FILE)
        const read = parseFiles(backwards ? files.toReversed() : files)
        expect(read.ok && { records: read.records.toSorted(byName), dated: read.dated }).toEqual({
          records: records.toSorted(byName),
          dated,
        })
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  it('is one file, as ever, up to the limit', () => {
    expect(copyOf([answered({ 'a/a': 'x' })])).toHaveLength(1)
  })

  it('that is none, such as damaged answers, stays one file', () => {
    const text = 'x'.repeat(3_000_000)
    expect(toFiles(text)).toEqual([text])
    expect(toFiles(JSON.stringify([text]))).toEqual([JSON.stringify([text])])
  })

  it('loses no other worksheet with a file that is lost', () => {
    const records = ['one', 'two', 'three'].map((id) => answered({ 'q/a': 'x'.repeat(600_000) }, id))
    const read = parseFiles(copyOf(records).slice(1))
    expect(read.ok && read.records.map(({ worksheet }) => worksheet)).toEqual(['two', 'three'])
  })

  it('whose large worksheet is not there in all its parts is refused in words, whichever part is missing', () => {
    const files = copyOf([answered({ 'q/a': 'x'.repeat(3_000_000) }, 'one')])
    expect(files.length).toBeGreaterThan(2)
    for (const missing of files.keys()) {
      const read = parseFiles(files.toSpliced(missing, 1))
      expect(!read.ok && read.problem).toMatch(/not all of them were chosen. Choose them together/)
    }
  })

  it('does not mix the parts of two copies', () => {
    const sheet = (letter: string) => [answered({ 'q/a': letter.repeat(1_500_000) }, 'one')]
    const monday = chosen(toFiles(toBackup(sheet('m'), '2026-03-02T08:00:00.000Z')))
    const tuesday = chosen(toFiles(toBackup(sheet('t'), '2026-03-03T08:00:00.000Z')))
    expect(parseFiles([...monday.slice(0, 1), ...tuesday.slice(1)]).ok).toBe(false)
    expect(parseFiles(tuesday)).toMatchObject({ ok: true, records: sheet('t') })
  })
})

describe('files that are bad', () => {
  const good = copyOf([answered({ 'a/a': 'x' }, 'good')])

  it('spoil the good ones chosen with them, and are named', () => {
    expect(parseFiles([...good, { name: 'cat.png', size: 3, text: 'PNG' }])).toMatchObject({ ok: false, name: 'cat.png' })
  })

  it('that are too large to be read are refused with their size', () => {
    expect(parseFiles([{ name: 'film.mp4', size: 300 * 1024 * 1024, text: null }])).toMatchObject({
      name: 'film.mp4',
      problem: 'This file has 300 MB; the most that can be read is 1 MB.',
    })
  })

  it('that pretend to be parts are refused', () => {
    const part = { format: 'mondaybook-part', exported: day, file: 0, part: 0, of: 2, text: '[' }
    for (const wrong of [
      { of: 1e9 },
      { of: 0 },
      { part: -1 },
      { part: 0.5 },
      { part: 2 },
      { text: 1 },
      { exported: 1 },
      { file: '0' },
      { of: 1 },
    ]) {
      expect(parseFiles(chosen([JSON.stringify({ ...part, ...wrong })])).ok).toBe(false)
    }
  })
})
