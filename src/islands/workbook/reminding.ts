import { readSetting, savedRecords, writeSetting } from '../../storage/browser.ts'
import { isCopyDue } from '../../worksheet/reminder.ts'
import { localDay } from '../days.ts'

/** Notes that a copy of everything was taken now. */
export const noteCopy = (): void => {
  writeSetting('copied', String(Date.now()))
}

/** Whether to remind of a copy now. */
export function isTimeToRemind(): boolean {
  if (readSetting('reminded') === localDay(new Date())) return false
  return isCopyDue(savedRecords(), Number(readSetting('copied')), Date.now())
}

/** Notes that the reader has been reminded today. */
export const noteReminder = (): void => {
  writeSetting('reminded', localDay(new Date()))
}
