import { isObject } from './json.ts'
import { type AnswerRecord, LATEST, parseRecord } from './record.ts'

/** The answers to a worksheet as they were on a day, kept to be compared with later ones. It never changes. */
export interface DatedRecord {
  /** When it was kept, in milliseconds since 1970; also what tells it from others of its worksheet. */
  at: number
  /** What the reader wrote beside it; may be empty. */
  note: string
  record: AnswerRecord
}

/** Checks data of unknown origin; `null` where they are no dated record, or one from a newer version of this site. Never throws. */
export function parseDated(data: unknown): DatedRecord | null {
  if (!isObject(data) || !isMoment(data.at) || typeof data.note !== 'string') return null
  const parsed = parseRecord(data.record)
  return parsed.ok ? { at: Number(data.at), note: data.note, record: parsed.record } : null
}

/** Other than the time of an answer it is shown as a day, so it has to be one. */
const isMoment = (at: unknown) => Number.isSafeInteger(at) && Math.abs(Number(at)) <= LATEST

/** Newest first. */
export const byAge = (a: DatedRecord, b: DatedRecord): number => b.at - a.at
