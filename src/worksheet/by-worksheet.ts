import { merge } from './merge.ts'
import type { AnswerRecord } from './record.ts'

/** One record for each worksheet: those of the same worksheet are merged. In the order in which worksheets first come. */
export function byWorksheet(records: readonly AnswerRecord[]): AnswerRecord[] {
  const all = new Map<string, AnswerRecord[]>()
  for (const record of records) {
    const known = all.get(record.worksheet)
    if (known) known.push(record)
    else all.set(record.worksheet, [record])
  }
  return [...all.values()].map(merged)
}

/** By halves: one after the other, thousands of records of one worksheet would keep the browser busy for minutes. */
function merged(records: AnswerRecord[]): AnswerRecord {
  const half = records.length >> 1
  return half === 0 ? (records[0] as AnswerRecord) : merge(merged(records.slice(0, half)), merged(records.slice(half)))
}
