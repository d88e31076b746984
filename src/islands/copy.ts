import { datedOf } from '../storage/browser.ts'
import type { AnswerRecord } from '../worksheet/record.ts'
import { toBackup } from '../worksheet/to-backup.ts'

/** A copy of the answers to one worksheet, those kept under a date among them. */
export const copyOf = (record: AnswerRecord): string => toBackup([record], new Date().toISOString(), datedOf(record.worksheet))
