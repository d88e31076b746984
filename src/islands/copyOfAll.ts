import { allDated, savedRecords } from '../storage/browser.ts'
import { readingHere } from '../storage/reading-copies.ts'
import { toBackup } from '../worksheet/to-backup.ts'
import { localDay } from './days.ts'

/** A copy of everything on this device: all answers, and what has been read. */
export const copyOfAll = (): string => toBackup(savedRecords(), new Date().toISOString(), allDated(), readingHere())

/** What such a copy is called. */
export const nameOfAll = (): string => `workbook-${localDay(new Date())}.json`
