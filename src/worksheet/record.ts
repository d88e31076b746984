import * as z from 'zod/mini'

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

/** The version of the record's shape that this code writes. */
export const VERSION = 1

/** What reading a record gave: the record, or why it cannot be used and where. */
export type Parsed = { ok: true; record: AnswerRecord } | { ok: false; reason: 'damaged' | 'newer'; problem: string }

const shape = z.object({
  version: z.literal(VERSION),
  worksheet: z.string(),
  fields: z.record(
    z.string(),
    z.object({
      value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
      at: z.number(),
      question: z.optional(z.string()),
    }),
  ),
})

/** A record without an answer. */
export function emptyRecord(worksheet: string): AnswerRecord {
  return { version: VERSION, worksheet, fields: {} }
}

/** Checks data of unknown origin (storage, a file, a link) before anything trusts it. Never throws. */
export function parseRecord(data: unknown): Parsed {
  const version = (data as { version?: unknown } | null)?.version
  if (typeof version === 'number' && version > VERSION) {
    return { ok: false, reason: 'newer', problem: `version ${version}, but this page knows versions up to ${VERSION}` }
  }
  const result = shape.safeParse(data)
  if (result.success) return { ok: true, record: result.data }
  const issue = result.error.issues[0]
  return { ok: false, reason: 'damaged', problem: `${issue?.path.join(' → ') || 'the record'}: ${issue?.message ?? 'not a record'}` }
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
