import { answersOf } from '../../src/worksheet/answers.ts'
import { type ParsedBackup, parseBackup } from '../../src/worksheet/backup.ts'
import { merge } from '../../src/worksheet/merge.ts'
import { fromMoveFragment } from '../../src/worksheet/moving.ts'
import { importPlan } from '../../src/worksheet/plan.ts'
import { unread } from '../../src/worksheet/reading.ts'
import { type AnswerRecord, edit, newest, parseRecord } from '../../src/worksheet/record.ts'
import { fromFragment } from '../../src/worksheet/share.ts'
import { MAX_FILE, toBackup } from '../../src/worksheet/to-backup.ts'
import type { Input } from './inputs.ts'

/** What became of an input: refused in words, or read. Throws where one of the promises is broken. */
export async function check(input: Input): Promise<'refused' | 'read'> {
  const read = await readInput(input)
  demand(prototypesAreWhole(), 'a prototype was changed')
  if (!read.ok) checkWords(read.problem)
  else checkRead(read)
  return read.ok ? 'read' : 'refused'
}

async function readInput({ way, text }: Input): Promise<ParsedBackup> {
  if (way === 'file') return parseBackup(text)
  if (way === 'move') return fromMoveFragment(text)
  const parsed = await fromFragment(text)
  return parsed.ok ? { ok: true, records: [parsed.record], dated: [], reading: unread } : parsed
}

/** A sentence, not longer than a reader can take in, in one line, without signs that are not seen. */
function checkWords(problem: string) {
  demand(problem.length <= 300, `a problem of ${problem.length} characters`)
  demand(/^[A-Z].*\.$/u.test(problem) && !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(problem), `a problem that is no plain sentence: ${problem}`)
}

function checkRead({ records, dated, reading }: ParsedBackup & { ok: true }) {
  for (const record of [...records, ...dated.map((one) => one.record)]) checkRecord(record)
  // What was kept under a date is never edited.
  for (const record of records) checkBeside(record, ownBeside(record))
  demand(new Set(records.map(({ worksheet }) => worksheet)).size === records.length, 'a worksheet twice')
  const copy = toBackup(records, '', dated, reading)
  if (copy.length > MAX_FILE / 4) return
  const again = parseBackup(copy)
  demand(again.ok && toBackup(again.records, '', again.dated, again.reading) === copy, 'a copy of what was read is read otherwise')
}

function checkRecord(record: AnswerRecord) {
  demand(!Object.hasOwn(record.fields, '__proto__'), 'an own __proto__')
  demand(Object.getPrototypeOf(record.fields) === Object.prototype, 'fields of another kind')
  for (const { value } of Object.values(record.fields))
    demand(typeof value !== 'number' || Number.isFinite(value), 'a number that cannot be written again')
  answersOf(record)
}

/** The reader's own answers: earlier and later ones in the fields that came, and one in a field that did not. */
function ownBeside({ worksheet, fields }: AnswerRecord): AnswerRecord {
  const own = Object.entries(fields)
    .slice(0, 6)
    .map(([id, { at }], place) => [id, { value: 'mine', at: place % 2 === 0 ? at + 1 : Math.max(0, at - 1) }])
  return { version: 1, worksheet, fields: { ...Object.fromEntries(own), 'own/field': { value: 'mine', at: 5 } } }
}

function checkBeside(theirs: AnswerRecord, own: AnswerRecord) {
  importPlan(own, theirs)
  const both = merge(own, theirs)
  for (const [id, cell] of Object.entries(own.fields)) {
    const other = Object.hasOwn(theirs.fields, id) ? theirs.fields[id] : undefined
    if (!other || other.at < cell.at) demand(both.fields[id] === cell, `a later answer lost: ${id}`)
  }
  const edited = edit(both, { 'own/field': { value: 'anew' } }, 1000)
  demand(Number(edited.fields['own/field']?.at) > newest(both), 'an edit that is not the latest')
  demand(merge(both, edited).fields['own/field']?.value === 'anew', 'an edit that does not win')
  demand(parseRecord(edited).ok, 'an edited record that cannot be read again')
}

const ownNames = (object: object) => Reflect.ownKeys(object).length
const whole = [Object.prototype, Array.prototype, Function.prototype, String.prototype].map((one) => [one, ownNames(one)] as const)
const prototypesAreWhole = () => whole.every(([one, count]) => ownNames(one) === count)

function demand(holds: boolean, otherwise: string) {
  if (!holds) throw new Error(otherwise)
}
