import type { DatedRecord } from '../worksheet/dated.ts'
import type { AnswerRecord } from '../worksheet/record.ts'
import { clearSite } from './clear.ts'
import { DatedRecords, type Unreadable } from './dated.ts'
import { datedIdOf, PREFIX, type Setting, settingKey } from './keys.ts'
import { Listeners } from './listeners.ts'
import { noRenamings, renamingsFrom } from './renamings.ts'
import type { Session } from './session.ts'
import { Sessions } from './sessions.ts'
import { browserStore, type Done, textAt } from './store.ts'

export type { Lost } from './lost.ts'
export type { Damage } from './saved.ts'
export type { Session } from './session.ts'
export type { SaveState, Snapshot } from './state.ts'

// The wiring of an open page. Nothing here touches the browser before a function is called, so that pages can be built without one.

const store = browserStore()

// A guide in which nothing has been renamed need not load what reads it.
const renamings = typeof RENAMED_WORKSHEETS === 'undefined' || !RENAMED_WORKSHEETS ? noRenamings : renamingsFrom(RENAMED_WORKSHEETS)

const dated = new DatedRecords(store, renamings)

const sessions = new Sessions({
  store,
  renamings,
  now: () => Date.now(),
  delay: (task, ms) => {
    const timer = setTimeout(task, ms)
    return () => clearTimeout(timer)
  },
})

/** The answers to a worksheet: one session for all that shows them on this page. */
export const sessionFor = (id: string): Session => wired().of(id)

/** All records on this device that can be read, with what this page has not written yet: the same list until something changes. */
export const savedRecords = (): readonly AnswerRecord[] => wired().records()

/** The same list, for React's useSyncExternalStore beside `subscribeAll`. */
export const snapshotAll = savedRecords

/** Calls a function when a worksheet open on this page changes, or another tab writes; until the function it gives back is called. */
export const subscribeAll = (listener: () => void): (() => void) => wired().subscribe(listener)

/** The worksheets that have a record, in the order of their ids. */
export const savedIds = (): string[] => wired().ids()

/** Whether a worksheet has a record on this device. */
export const hasRecord = (id: string): boolean => wired().has(id)

/** The answers to a worksheet that the reader kept under a date, newest first: the same list until something changes. */
export const datedOf = (worksheet: string): readonly DatedRecord[] => dated.of(worksheet)

/** Texts that should be dated answers to a worksheet, and cannot be read: the same list until something changes. They stay where they are. */
export const unreadableDated = (worksheet: string): readonly Unreadable[] => dated.unreadable(worksheet)

/** All dated answers on this device. */
export const allDated = (): readonly DatedRecord[] => dated.all()

/** Calls a function when dated answers are kept or removed, here or in another tab. */
export const subscribeDated = (listener: () => void): (() => void) => {
  wired()
  return dated.subscribe(listener)
}

/** Keeps the answers to a worksheet as they are now, with a note. */
export const keepDated = (worksheet: string, note: string): Done => dated.keep(sessionFor(worksheet).snapshot().record, note, Date.now())

/** Removes dated answers; `restoreDated` brings them back. */
export const removeDated = (one: DatedRecord): Done => dated.remove(one)

/** Looks at dated answers anew, after something was done to all that is kept. */
export const receiveDated = dated.receive

/** Lets go of the dated answers that this page has seen, since the reader erased all. */
export const forgetDated = dated.forget

/** Puts back all dated answers that this page has seen and that are no longer on disk. */
export const writeBackDated = dated.writeBack

/** Writes back what somebody took from the device of the answers to a worksheet, dated ones included, as far as this page has them. */
export function writeBack(worksheet: string) {
  sessionFor(worksheet).writeBack()
  dated.writeBack(worksheet)
}

/** Lets go of it, here too. */
export function leaveErased(worksheet: string) {
  sessionFor(worksheet).leaveErased()
  dated.forget(worksheet)
}

/** Puts dated answers where they were, or where they are new. */
export const restoreDated = (one: DatedRecord): Done => dated.restore(one)

/** A record from a file or a link, which may be older than some ids, under the ids of today. */
export const underCurrentIds = (record: AnswerRecord): AnswerRecord => renamings.current(record)

/**
 * Erases everything of this site on this device, settings and what other tabs hold in memory included, with no way back.
 * @returns whether the browser let go of all of it
 */
export function clearDevice(): boolean {
  wired().forget()
  const complete = clearSite([store, browserStore(() => window.sessionStorage)])
  wired().receive(null)
  dated.forget()
  channel?.postMessage(CLEARED)
  return complete
}

/** Calls a function when another tab has cleared the device: what this one shows has to go as well. */
export function onCleared(listener: () => void): () => void {
  return clearings.subscribe(listener)
}

/** The texts of a worksheet's record as they stand on disk, under all ids that it has had; `null` where there is none, or none can be read. */
export function storedText(id: string): string | null {
  const texts = wired().textsOf(id)
  return texts.length > 0 ? texts.join('\n\n') : null
}

/** A small setting that is no answer; `null` where there is none, or none can be read. */
export function readSetting(name: Setting): string | null {
  return textAt(store, settingKey(name))
}

/** Keeps a small setting; false where that failed, and then the page goes on without it. */
export const writeSetting = (name: Setting, value: string): boolean => store.write(settingKey(name), value).ok

let asked = false

/**
 * Asks the browser, once a page, not to empty this storage when it needs room; not before there is something worth keeping, since some
 * browsers pass the question on to the reader.
 */
export async function askToPersist(): Promise<void> {
  if (asked || savedIds().length === 0) return
  asked = true
  try {
    await navigator.storage.persist()
  } catch {
    // Where the browser has no such promise to give, all goes on as before.
  }
}

let listening = false

/** All sessions of this page, for what concerns more than one of them; from then on it hears of what happens elsewhere. */
export function wired(): Sessions {
  if (!listening) listen()
  listening = true
  return sessions
}

function listen() {
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? sessions.flush() : receive(null)))
  document.addEventListener('freeze', sessions.flush)
  window.addEventListener('pagehide', sessions.flush)
  window.addEventListener('storage', ({ key, newValue }) => receive(key, newValue))
  window.addEventListener('pageshow', ({ persisted }) => persisted && receive(null))
  // Clearing a site's data is no event; coming back to the page is the first occasion to see it.
  window.addEventListener('focus', () => receive(null))
  document.addEventListener('compositionstart', () => hold(true))
  document.addEventListener('compositionend', () => hold(false))
  sessions.subscribe(guardLeaving)
  listenForClearing()
}

const CLEARED = 'cleared'
const clearings = new Listeners()
let channel: BroadcastChannel | undefined

/** Told by a channel: it needs nothing on disk, and a page that waits in the browser's memory for "back" is dropped when a message comes. */
function listenForClearing() {
  if (typeof BroadcastChannel === 'undefined') return
  channel = new BroadcastChannel(PREFIX)
  channel.onmessage = () => {
    sessions.forget()
    dated.forget()
    receive(null)
    clearings.notify()
  }
}

let holding = false
const held: Parameters<typeof sessions.receive>[] = []

/** While an input method composes a word nothing from elsewhere may draw the form anew: the word would be cut off. */
function hold(wanted: boolean) {
  holding = wanted
  if (!wanted) for (const told of held.splice(0)) receive(...told)
}

function receive(...told: Parameters<typeof sessions.receive>) {
  if (holding) return void held.push(told)
  sessions.receive(...told)
  const [key] = told
  if (key === null || datedIdOf(key) !== undefined) dated.receive()
}

/** Listens for leaving only while there is something to lose: some browsers load a page anew on "back" that listens all the time. */
function guardLeaving() {
  if (sessions.unsaved()) window.addEventListener('beforeunload', warn)
  else window.removeEventListener('beforeunload', warn)
}

function warn(event: BeforeUnloadEvent) {
  sessions.flush()
  if (!sessions.failed()) return
  event.preventDefault()
  // Chromium before version 119 knows only this.
  event.returnValue = true
}
