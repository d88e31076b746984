import type { AnswerRecord, Cell, Value } from '../../src/worksheet/record.ts'
import { toBackup } from '../../src/worksheet/to-backup.ts'
import type { Way } from './inputs.ts'

const day = '2026-03-02T08:15:00.000Z'

const cells = (values: Record<string, Value>, at = 1000): Record<string, Cell> =>
  Object.fromEntries(Object.entries(values).map(([id, value], place) => [id, { value, at: at + place, question: `Question ${place}?` }]))

const record = (worksheet: string, values: Record<string, Value>): AnswerRecord => ({ version: 1, worksheet, fields: cells(values) })

const plain = record('service', { 'about/team': 'Night shift', 'about/why': null, 'care/greet/do': 3, 'bag/pen/tick': true })
const rows = record('map', { 'moments/a': 'a0', 'moments/a/name': 'At the door', 'moments/b': null, 'moments/b/name': 'gone' })
const odd = record('odd', { 'a/a': '👩‍👩‍👧 שלום e\u0301 "\\', 'a/b': 0.1, 'a/c': -0.5, 'a/d': '' })
const records = [plain, rows, odd]

/** Whole inputs of every way, as JSON before it is packed: what all others are made from. */
export const seeds: Record<Way, string[]> = {
  file: [
    toBackup([], day),
    toBackup(records, day),
    toBackup([plain, plain, rows], day, [{ at: 1000, note: 'then', record: plain }]),
    toBackup([odd], day, [
      { at: 1, note: '', record: odd },
      { at: 2, note: 'x', record: rows },
    ]),
    toBackup([plain], day, [], { read: { first: true, second: false }, chapter: 'second', path: 'leaders' }),
  ],
  link: records.map(({ version, worksheet, fields }) =>
    JSON.stringify([version, worksheet, Object.fromEntries(Object.entries(fields).map(([id, { value }]) => [id, value]))]),
  ),
  move: [toBackup(records, day), toBackup([plain, rows], day, [{ at: 1000, note: 'then', record: plain }])],
}
