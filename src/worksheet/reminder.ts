import type { AnswerRecord } from './record.ts'

const WEEK = 7 * 24 * 60 * 60 * 1000

/**
 * Whether it is time for a copy: something was written since the last one, and the first of it a week ago or more. Who has written nothing since needs
 * none, however old the last one is.
 * @param copied when the last copy was taken, in milliseconds since 1970; 0 for never
 */
export function isCopyDue(records: readonly AnswerRecord[], copied: number, now: number): boolean {
  const since = records.flatMap(({ fields }) => Object.values(fields).map(({ at }) => at)).filter((at) => at > copied)
  return since.some((at) => now - at >= WEEK)
}
