import type { AnswerRecord } from '../worksheet/record.ts'

/** Told when all answers have changed at once, and what they were before, so that it can be undone. */
export type OnChanged = (said: string, before: AnswerRecord) => void
