import type { Damage } from '../storage/saved.ts'
import type { SaveState } from '../storage/state.ts'
import type { Reason } from '../storage/store.ts'

// Every message that a reader can get about saving, copies, damage and two tabs. Plain words: what happened, what is safe, what to do. What is said about
// answers that come from elsewhere stands in bringing.ts, and about all that is on the device at once in whole.ts: most pages never need either.

/** What is said where something could be lost. */
export interface Told {
  happened: string
  safe: string
  todo: string
}

/** Its three parts as a paragraph. */
export const told = ({ happened, safe, todo }: Told): string => [happened, safe, todo].join(' ')

// ---- A form that has not come to life

/** What a form says before its script is there: nothing is saved yet. */
export const waking = 'Not saving yet: still loading. What you write will be kept.'

/** What it says when its script could not be loaded. */
export const asleep: Told = {
  happened: 'Not saving: this form could not be loaded.',
  safe: 'What you have written stands on this page only.',
  todo: 'Keep the page open: it tries again by itself, and when you touch the form.',
}

/** What is said in the place of a part of the page that did not load. */
export const notLoaded: Told = {
  happened: 'This part could not be loaded.',
  safe: 'Your answers are safe.',
  todo: 'Try again once you are online.',
}

// ---- Saving

/**
 * Where the answers are.
 * @param time writes a time (milliseconds since 1970) for the reader
 */
export function saveMessage(save: SaveState, time: (at: number) => string = clockTime): string {
  switch (save.kind) {
    case 'untouched':
      return 'Saved on this device as you write; nothing is sent anywhere.'
    case 'pending':
      return 'Saving…'
    case 'saved':
      return `${save.again ? 'Saving works again. All of it is saved' : 'Saved'} on this device at ${time(save.at)}`
    case 'failed':
      return told(failures[save.reason])
    case 'removed':
      return told(removed)
    case 'readonly':
      return told(save.stuck ? stuck : newer)
  }
}

const keep = {
  safe: 'Your answers are still in this tab only:',
  todo: 'download a copy before you close it, or copy it as text.',
}

/** Why a save failed. */
export const failures: Record<Reason, Told> = {
  blocked: {
    happened: 'Not saved: this browser does not let the page keep anything. A private window or a privacy setting can be the cause.',
    ...keep,
  },
  full: { happened: 'Not saved: the space that this browser gives to the site is full.', ...keep },
  unverified: {
    happened: 'Not saved: this browser did not store your answers. A private window can be the cause.',
    ...keep,
  },
}

/** Somebody has taken the answers from the device. */
export const removed: Told = {
  happened: 'Your saved answers were erased, in another tab or by the browser.',
  safe: 'This tab still has them, and what you write from now on is saved.',
  todo: 'Choose “Write it back” or “Leave it erased”.',
}

/** The answers come from a version that this page does not know. */
export const newer: Told = {
  happened: 'These answers were saved by a newer version of this page.',
  safe: 'They are safe, but new words are not saved here.',
  todo: 'Copy what you just wrote, then go online and reload the page.',
}

/** The answers come from an older version, and this page could not bring them up to date. */
export const stuck: Told = {
  happened: 'These answers were saved by an older version of this page, which this one cannot read in full.',
  safe: 'They are safe, but new words are not saved here.',
  todo: 'Download a copy of them, and try this page again another day.',
}

/** What a reader is told about saved answers that cannot be read any more. */
export function damageMessage({ key }: Damage): string {
  return told(key === null ? damagedInPlace : damaged)
}

/** Damaged answers that were put aside. */
export const damaged: Told = {
  happened: 'Some answers saved earlier are damaged and cannot be read.',
  safe: 'They were put aside, not thrown away.',
  todo: 'Download them to keep them. The form shows what can be read, and for the rest an older copy if there is one.',
}

/** Damaged answers that could not be put aside. */
export const damagedInPlace: Told = { ...damaged, safe: 'They are still where they were, and nothing is written over them.' }

/** Answers kept under a date that cannot be read. */
export const unreadableDates: Told = {
  happened: 'Some answers kept under a date cannot be read by this page.',
  safe: 'They are still where they were.',
  todo: 'Download them to keep them.',
}

/** Answers could not be kept under a date. */
export const notKept: Told = {
  happened: 'Not kept: this browser does not let the page keep anything more.',
  safe: 'Your answers stay in the form.',
  todo: 'Download a copy instead.',
}

// ---- Two tabs

/** Another tab has changed what was written here. */
export const changedElsewhere: Told = {
  happened: 'Another tab has changed what you wrote here; the later words stand.',
  safe: 'Yours are kept until you leave this page.',
  todo: 'Put back what you want to keep.',
}

// ---- Copies

/** A file was offered: whether it arrived, the page cannot know. */
export const downloaded = (name: string): string =>
  `Offered as ${name}. If no file appears, this app or browser blocks downloads: copy it as text instead.`

/** A large copy was offered as several files. */
export const downloadedParts = (count: number): string =>
  `Your copy is large and comes in ${count} files. If the browser asks, allow all of them. Keep them together, and choose them together to bring them back.`

/** A file could not be offered. */
export const notDownloaded: Told = {
  happened: 'This browser does not let the page hand out a file.',
  safe: 'Your answers are as they were.',
  todo: 'Copy them as text instead.',
}

/** The copy is on the clipboard. */
export const copiedCopy =
  'Copied. Paste it into a mail or a note to yourself and keep it whole; “My workbook” takes it back under “paste a copy”.'

/** Nothing could be put on the clipboard. */
export const notCopied: Told = {
  happened: 'This browser does not let the page copy.',
  safe: 'The copy stands below, and your answers are as they were.',
  todo: 'It is selected: copy it by hand, and keep it whole.',
}

/** The words for others to read are on the clipboard. */
export const copiedText = 'Copied. Paste it into a mail or a document.'

/** They could not be put there. */
export const notCopiedText = 'This browser does not let the page copy. Download the text as a file instead.'

// ---- Links

/** Answers in a link could not be shown because the script for it did not load. */
export const linkNotLoaded: Told = {
  happened: 'The answers in this link are not shown: a part of this page could not be loaded.',
  safe: 'They are still in the link.',
  todo: 'Open the link again once you are online.',
}

/** The answers are too many for a link. */
export const tooLongForLink = 'That is too much for a link. Send the file instead; “My workbook” is where it is opened.'

/** A link is on the clipboard, or could not be put there. */
export const linkCopied = 'Link copied. Your answers are in the link itself; they are stored nowhere else.'
export const linkNotCopied = 'Copy this link:'

/** What follows where a link was refused. */
export const ownUntouched = 'Your own answers are untouched.'

const clockTime = (at: number) => new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
