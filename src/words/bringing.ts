import type { Told } from './saving.ts'

// Every message that a reader can get about answers that come from elsewhere or go there: by link, file, text or another address.

// ---- Links

/** Why a link is refused. The reader's own answers are untouched: the form shows them. */
export const refusedLink = {
  empty: 'This link carries no answers.',
  tooLong: 'This link is too long to be read. Ask for the answers as a file.',
  notWhole: 'This link is not whole: a part of it was lost or altered on the way. Ask for it again.',
  newer: 'This link was made by a newer version of this guide. Load the page anew, then try again.',
  bad: (problem: string) => `The answers in this link cannot be read: ${problem}.`,
}

/** The link is whole, but its worksheet is not on this page; the title of that worksheet, as a way to it, ends the sentence. */
export const linkElsewhere = 'The answers in this link belong to another worksheet. Open them there:'

/** The link is whole, but this guide has no such worksheet, or no longer. */
export const linkNowhere =
  'The answers in this link belong to a worksheet that this guide does not have. Ask whoever sent it for the answers as text.'

// ---- Importing

/** Why a file is refused; sizes in MB, places counted from 1. */
export const refusedFile = {
  partMissing: (of: number) =>
    `It holds a part of a worksheet that comes in ${of} files, and not all of them were chosen. Choose them together.`,
  tooLarge: (size: number, most: number) => `This file has ${size} MB; the most that can be read is ${most} MB.`,
  tooMany: (count: number, most: number) => `This file has answers to ${count} worksheets; the most that can be read at once is ${most}.`,
  notWhole: 'This file cannot be read: it is the wrong kind, or a part of it is missing.',
  notOurs: 'This file is not one of answers saved from this guide.',
  newer: 'This file was saved by a newer version of this guide. Load the page anew, then try again.',
  badDate: (place: number) => `The answers kept under a date, number ${place} in the file, cannot be read.`,
  badReading: (problem: string) => `What the file says of memos that were read cannot be used: ${problem}.`,
  badWorksheet: (place: number, name: string | undefined, problem: string) =>
    `Worksheet ${place} of the file${name === undefined ? '' : ` (“${name}”)`} cannot be read: ${problem}.`,
}

/** A file or a pasted text was refused. @param what the file's name, or what stands for it; @param problem what is wrong with it */
export const notImported = (what: string, problem: string): string => `${what} was not imported. ${problem} Nothing has been changed.`

/** The same for a text that was pasted: what is said of files holds for it as well. */
export const notPasted = (problem: string): string => notImported('The pasted text', problem.replace(/\b(this|the) file\b/gi, '$1 text'))

/** A file could not be read from the device. */
export const unreadableFile = 'The browser could not read it. Choose it once more.'

/** What is said in place of what would change, where a newer version has saved the reader's own answers. */
export const locked = 'nothing, since your answers cannot be changed by this page. Reload it, then try again.'

export const imported = 'Imported.'
export const importedNothing = 'Nothing was imported.'
export const importUndone = 'Your answers are as they were before.'

/** Not all that was to be imported, or undone, is on disk. */
export const importedInPart: Told = {
  happened: 'Some of this could not be saved.',
  safe: 'That part is in this tab only.',
  todo: 'Keep this tab and the original. Make room on this device, then try again.',
}

// ---- Moving to another address

/** The guide lives at another address now; its name stands before this. */
export const elsewhere: Told = {
  happened: 'What you wrote here does not follow by itself.',
  safe: 'It is safe at this address for as long as your browser keeps it.',
  todo: 'Take it along before this address goes.',
}

/** Why a new address is refused. */
export const refusedHome = {
  empty: 'Type the new address of this guide first. It begins with https://.',
  two: 'Two addresses stand here, one behind the other. Leave only the new one.',
  spaced: 'There is a space in this address. Take it out.',
  notOne: 'This is not the address of a website. One looks like https://guide.example/.',
  secret: 'This address has a user name or password in it. Take it out: it does not belong there.',
  unsafe: 'This address does not begin with https://, so others could read along or change the page. Ask for the https:// address.',
  here: 'This is the address that you are at now. Type the one that the guide has moved to.',
}

/** Why what came from another address is refused; what is said of files holds for it as well. */
export const refusedMove = {
  tooLong: (length: number, most: number) => `What came along has ${length} characters; the most that can be read is ${most}.`,
  notWhole: 'What came along is not whole: a part of it was lost or altered on the way.',
  asFile: (problem: string) => problem.replace(/^This file/, 'What came along').replace(/ (of|in) the file/, ''),
}

/** What came from another address was refused. @param problem what is wrong with it; @param from where it says it comes from, empty where it does not */
export const notMoved = (problem: string, from: string): string =>
  `${problem} Nothing has changed here, and your answers are still ${from ? `at ${from}` : 'where they were'}: go back there and try again, or take them along as a file.`

/** The answers are more than an address can carry. */
export const tooLongToMove: Told = {
  happened: 'Your answers are too many for an address.',
  safe: 'Nothing was sent, and they are safe here.',
  todo: 'Take them as a file: download a copy, then open it in the workbook at the new address.',
}
