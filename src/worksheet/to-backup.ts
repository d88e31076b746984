import type { DatedRecord } from './dated.ts'
import type { Reading } from './reading.ts'
import type { AnswerRecord } from './record.ts'

/** What tells a file of answers from any other. */
export const FORMAT = 'mondaybook-answers'

/** The version of the file's shape that this code writes. */
export const FILE_VERSION = 1

/** The most a file of answers may hold, in bytes. */
export const MAX_FILE = 1024 * 1024

/**
 * Records as a file to keep: all of them, or the one of a single worksheet.
 * @param exported when, as an ISO date
 * @param dated answers kept under a date
 * @param reading what has been read; left out where it is nothing
 */
export function toBackup(
  records: readonly AnswerRecord[],
  exported: string,
  dated: readonly DatedRecord[] = [],
  reading?: Reading,
): string {
  return JSON.stringify({ format: FORMAT, version: FILE_VERSION, exported, records, ...(dated.length > 0 && { dated }), reading })
}

/** How large a text is in a file. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length
