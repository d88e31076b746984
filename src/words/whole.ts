import { damaged, type Told } from './saving.ts'

// Every message that a reader can get about all that is kept on the device at once: in the workbook, and where a shared device is left.

// ---- A workbook that has not come to life

/** What the workbook says before its script is there. */
export const workbookWaking = 'Your workbook is loading.'

/** What it says when its script could not be loaded. */
export const workbookAsleep: Told = {
  happened: 'Your workbook could not be loaded.',
  safe: 'Your answers are safe on this device.',
  todo: 'It tries again by itself, and when you touch the page.',
}

// ---- Copies

/** A copy is due. */
export const reminder: Told = {
  happened: 'You have written for a week or more since your last copy.',
  safe: 'Everything is on this device, and nowhere else.',
  todo: 'A copy brings it back if the browser loses its data.',
}

/** Damaged answers of any worksheet, where no form stands by. */
export const damagedSomewhere: Told = { ...damaged, todo: 'Download them to keep them.' }

// ---- Clearing

/** Everything was erased, and can be had back. */
export const erased: Told = {
  happened: 'Everything is erased from this device.',
  safe: 'Until you leave this page it can be had back.',
  todo: '“Undo” brings it back.',
}

/** The browser kept something. */
export const erasedInPart: Told = {
  happened: 'Not everything could be erased.',
  safe: 'Until you leave this page, you can bring back what was.',
  todo: 'To be sure, clear this site’s data in the browser’s settings.',
}

/** "Undo" could not bring back all of it. */
export const restoredInPart: Told = {
  happened: 'Some of it could not be put back: this browser does not let the page keep anything more.',
  safe: 'Until you leave this page, nothing of it is lost.',
  todo: 'Download a copy, make room on this device, then try again.',
}

/** Somebody has taken answers from the device while the workbook shows them. @param count of how many worksheets */
export const removedSomewhere = (count: number): Told => ({
  happened: `Your saved answers to ${count === 1 ? 'one worksheet' : `${count} worksheets`} were erased, in another tab or by the browser.`,
  safe: 'This tab still has them.',
  todo: 'Choose “Write them back” or “Leave them erased”.',
})

/** What finishing on a shared device does. */
export const finishing: Told = {
  happened: 'Finish on this device? All that was written here in this browser is erased: every answer, what was read, settings.',
  safe: 'It cannot be undone.',
  todo: 'Take a copy with you first, or print.',
}

/** Finishing did not clear all. */
export const finishedInPart: Told = {
  happened: 'Not everything could be erased.',
  safe: 'Something of yours may still be on this device.',
  todo: 'Clear the data of this site in the browser’s settings before you go.',
}
