import type { Reading } from '../worksheet/reading.ts'
import { allDated, forgetDated, receiveDated, subscribeAll, subscribeDated, wired, writeBackDated } from './browser.ts'
import { type DamagedText, damagedIn } from './damaged.ts'
import { type Erased, eraseAll as erase } from './erase.ts'
import { PREFIX } from './keys.ts'
import { onReading } from './reading.ts'
import { addReading, newReading, readingHere } from './reading-copies.ts'
import { Watch } from './watch.ts'

export type { Erased } from './erase.ts'

// What is done with all that is kept on this device at once. Apart from the rest, since only the workbook does it.

/** All saved texts on this device that cannot be read. */
export const damagedTexts = (): DamagedText[] => damagedIn(wired().env.store)

/** Erases all answers on this device, and what has been read; what it gives back can undo that until the page is left. */
export function eraseAll(): Erased {
  const erased = erase(wired())
  forgetRest()
  say(erased.records.map(({ worksheet }) => worksheet))
  return { ...erased, restore: () => restore(erased) }
}

function restore(erased: Erased): boolean {
  say([])
  const done = erased.restore()
  receiveDated()
  return done
}

let watch: Watch | undefined
let channel: BroadcastChannel | undefined

/** The watch over all answers that the page shows, from the first call on. */
function watching(): Watch {
  if (watch) return watch
  watch = new Watch(wired())
  watch.look()
  subscribeAll(watch.look)
  seeRead()
  onReading(seeRead)
  allDated()
  subscribeDated(allDated)
  listen(watch)
  return watch
}

/** What was read, as it was last seen here. */
let read: Reading | undefined

/** Looks at it anew, so that it can be written back when all is gone; dated answers, once seen, are kept in mind where they are read. */
function seeRead() {
  read = readingHere() ?? read
}

/** Lets go of all that goes with the answers. */
function forgetRest() {
  read = undefined
  forgetDated()
}

/** Told by a channel, as clearing is: keys that go are no more than that, whoever took them. */
function listen({ erasedElsewhere }: Watch) {
  if (typeof BroadcastChannel === 'undefined') return
  channel = new BroadcastChannel(`${PREFIX}erased`)
  channel.onmessage = ({ data }) => {
    if (data.length > 0) forgetRest()
    erasedElsewhere(data)
  }
}

const say = (erased: string[]) => channel?.postMessage(erased)

/** How many worksheets' answers somebody took from the disk while this page shows them; for React's useSyncExternalStore beside `subscribeAll`. */
export const removedCount = (): number => watching().removed().length

/** Writes all of them back, with dated answers and what has been read. */
export function writeAllBack() {
  watching().writeBack()
  writeBackDated()
  if (read) addReading(newReading(read))
}

/** Lets go of all of it, here too. */
export function leaveAllErased() {
  watching().leaveErased()
  forgetRest()
}
