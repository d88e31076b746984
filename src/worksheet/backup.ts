import { refusedFile } from '../words/bringing.ts'
import { byWorksheet } from './by-worksheet.ts'
import { type DatedRecord, parseDated } from './dated.ts'
import { parseJson, short } from './json.ts'
import { parseReading, type Reading } from './reading.ts'
import { type AnswerRecord, LATEST, newest, parseRecord } from './record.ts'
import { bytesOf, FILE_VERSION, FORMAT, MAX_FILE } from './to-backup.ts'

/**
 * What reading a file gave: one record for each worksheet, what was kept under a date, and what has been read; or what is wrong with it, in a sentence for
 * the reader.
 */
export type ParsedBackup = { ok: true; records: AnswerRecord[]; dated: DatedRecord[]; reading: Reading } | { ok: false; problem: string }

/** The most worksheets that are taken in at once. Each is read, compared and written by itself, and some thousands would keep the browser busy for minutes. */
export const MAX_WORKSHEETS = 1000

/** Reads a file of answers and checks all of it before anything is used. Records of one worksheet are merged. Never throws. */
export function parseBackup(text: string): ParsedBackup {
  const size = bytesOf(text)
  return size > MAX_FILE ? tooLarge(size) : parseWhole(text)
}

/** What is said of a file over the limit, which need not be read to know it. @param size in bytes */
export const tooLarge = (size: number) => refuse(refusedFile.tooLarge(megabytes(size), megabytes(MAX_FILE)))

/** Reads a copy as `parseBackup` does, whatever its size: one that came in parts, each of which was within the limit, or that was pasted. */
export function parseWhole(text: string): ParsedBackup {
  const data = parseJson(text)
  if (data === undefined) return refuse(refusedFile.notWhole)
  const { format, version, records, dated = [], reading } = (data ?? {}) as Record<string, unknown>
  if (format !== FORMAT || typeof version !== 'number' || !Array.isArray(records) || !Array.isArray(dated)) {
    return refuse(refusedFile.notOurs)
  }
  if (version > FILE_VERSION) return refuse(refusedFile.newer)
  const parsed = parseRecords(records)
  return parsed.ok ? withRest(parsed.records, dated, reading) : parsed
}

function withRest(records: AnswerRecord[], list: unknown[], read: unknown): ParsedBackup {
  const dated = list.map(parseDated)
  const bad = dated.indexOf(null)
  if (bad >= 0) return refuse(refusedFile.badDate(bad + 1))
  const parsed = parseReading(read)
  if (!parsed.ok) return refuse(refusedFile.badReading(parsed.problem))
  return { ok: true, records, dated: dated.filter((one) => one !== null), reading: parsed.reading }
}

const refuse = (problem: string) => ({ ok: false, problem }) as const

/** Rounded up, so that a file just over the limit does not seem to keep it. */
const megabytes = (bytes: number) => Math.ceil((bytes / MAX_FILE) * 10) / 10

function parseRecords(list: unknown[]): { ok: true; records: AnswerRecord[] } | { ok: false; problem: string } {
  const records: AnswerRecord[] = []
  for (const [index, data] of list.entries()) {
    const parsed = parseRecord(data)
    if (!parsed.ok) return refuse(refusedFile.badWorksheet(index + 1, nameOf(data), parsed.problem))
    // With room above it for any number of edits: whatever a file says, the reader's next edit wins.
    if (newest(parsed.record) > LATEST)
      return refuse(refusedFile.badWorksheet(index + 1, nameOf(data), 'it is of a time that no clock shows'))
    records.push(parsed.record)
  }
  return merged(records)
}

/** Records of one worksheet merged, unless they are to more worksheets than are taken in at once. */
export function merged(list: readonly AnswerRecord[]): { ok: true; records: AnswerRecord[] } | { ok: false; problem: string } {
  const records = byWorksheet(list)
  return records.length > MAX_WORKSHEETS ? refuse(refusedFile.tooMany(records.length, MAX_WORKSHEETS)) : { ok: true, records }
}

function nameOf(data: unknown): string | undefined {
  const worksheet = (data as { worksheet?: unknown } | null)?.worksheet
  return typeof worksheet === 'string' ? short(worksheet) : undefined
}
