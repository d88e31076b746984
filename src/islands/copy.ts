import { allDated, datedOf, savedRecords } from '../storage/browser.ts'
import type { AnswerRecord } from '../worksheet/record.ts'
import { toBackup } from '../worksheet/to-backup.ts'
import { localDay } from './days.ts'

const now = () => new Date().toISOString()

/** A copy of the answers to one worksheet, those kept under a date among them. */
export const copyOf = (record: AnswerRecord): string => toBackup([record], now(), datedOf(record.worksheet))

/** A copy of everything on this device. */
export const copyOfAll = (): string => toBackup(savedRecords(), now(), allDated())

/** What such a copy is called. */
export const nameOfAll = (): string => `workbook-${localDay(new Date())}.json`
