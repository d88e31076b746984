import { isObject, short, shown } from './json.ts'
import { migrate, type Refused, STEPS, type Step, VERSION } from './migrate.ts'

export { VERSION } from './migrate.ts'

/** What one field can hold. `null` says that it was cleared (or, for a row, removed): an edit like any other, so that merging can tell it from "never answered". */
export type Value = string | number | boolean | null

/** One saved answer. */
export interface Cell {
  value: Value
  /** A logical time: milliseconds since 1970 where the clock allows, but always above every earlier `at` of the record. */
  at: number
  /** The question as it read when this was answered, so that the answer can still be understood when the question has gone. */
  question?: string | undefined
}

/** All answers to one worksheet, by field id (see fields.ts). */
export interface AnswerRecord {
  version: number
  worksheet: string
  fields: Record<string, Cell>
}

/** New values by field id: what a form hands to `edit`. */
export type Changes = Record<string, { value: Value; question?: string | undefined }>

/** The latest time that a clock can show, in milliseconds since 1970. */
export const LATEST = 8.64e15

/** What reading a record gave: the record, or why it cannot be used and where. */
export type Parsed = { ok: true; record: AnswerRecord } | Refused

/** A record without an answer. */
export function emptyRecord(worksheet: string): AnswerRecord {
  return { version: VERSION, worksheet, fields: {} }
}

/** Checks data of unknown origin (storage, a file, a link) before anything trusts it. Never throws. */
export function parseRecord(data: unknown, steps: readonly Step[] = STEPS): Parsed {
  const migrated = migrate(data, steps)
  if (!migrated.ok) return migrated
  const { worksheet, fields } = migrated.data
  const problem = problemIn(worksheet, fields)
  if (problem) return { ok: false, reason: 'damaged', problem }
  return { ok: true, record: { version: steps.length + 1, worksheet: String(worksheet), fields: cellsIn(fields) } }
}

/** By hand, since a library for it would weigh more on a phone than all the rest of the engine. */
function problemIn(worksheet: unknown, fields: unknown): string | undefined {
  if (typeof worksheet !== 'string') return `worksheet: found ${shown(worksheet)}, expected the name of a worksheet`
  if (!isObject(fields)) return `fields: found ${shown(fields)}, expected answers by field`
  for (const [id, cell] of Object.entries(fields)) {
    const problem = problemInCell(cell)
    if (problem) return `fields → ${short(id)} → ${problem}`
  }
  return undefined
}

function problemInCell(cell: unknown): string | undefined {
  const { value, at, question } = isObject(cell) ? cell : {}
  if (!isValue(value)) return 'value: expected text, a number, yes or no, or nothing'
  if (!isTime(at)) return 'at: expected the time it was written'
  return question === undefined || typeof question === 'string' ? undefined : 'question: expected text'
}

/** JSON can say `1e999`, which is no number that could be written again. */
const isValue = (value: unknown): value is Value => value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value)

/** Only among whole numbers that are exact is there always a later one, so that whatever a file says, the next edit wins. */
const isTime = (at: unknown): at is number => Number.isSafeInteger(at) && Number(at) >= 0

/**
 * The cells among data of unknown origin, and of each only what belongs to it. What is no answer is left out; an answer without a time that can be read
 * counts as older than any other.
 */
export function cellsIn(fields: unknown): Record<string, Cell> {
  const cells = Object.entries(isObject(fields) ? fields : {}).flatMap(([id, cell]): [string, Cell][] => {
    const { value, at, question } = isObject(cell) ? cell : {}
    if (!isValue(value) || id === '__proto__') return []
    return [[id, { value, at: isTime(at) ? at : 0, ...(typeof question === 'string' && { question }) }]]
  })
  return Object.fromEntries(cells)
}

/** The newest logical time in a record; 0 for an empty one. */
export function newest(record: AnswerRecord): number {
  return Object.values(record.fields).reduce((latest, cell) => Math.max(latest, cell.at), 0)
}

/**
 * The record with changes applied, all at one logical time: the clock's, or just above the newest answer when the clock is behind it.
 * @param now milliseconds since 1970
 */
export function edit(record: AnswerRecord, changes: Changes, now: number): AnswerRecord {
  const at = Math.max(now, newest(record) + 1)
  const cells = Object.entries(changes).map(([id, change]) => [id, { ...change, at }] as const)
  return { ...record, fields: { ...record.fields, ...Object.fromEntries(cells) } }
}

/** The changes that turn one record's values into another's: what undoing a clearing or an import has to write. */
export function difference(from: AnswerRecord, to: AnswerRecord): Changes {
  const changes: Changes = {}
  for (const id of new Set([...Object.keys(from.fields), ...Object.keys(to.fields)])) {
    const wanted = to.fields[id]
    if ((from.fields[id]?.value ?? null) === (wanted?.value ?? null)) continue
    changes[id] = { value: wanted?.value ?? null, question: (wanted ?? from.fields[id])?.question }
  }
  return changes
}

/** The changes that clear every answer. */
export function clearing(record: AnswerRecord): Changes {
  return difference(record, emptyRecord(record.worksheet))
}
