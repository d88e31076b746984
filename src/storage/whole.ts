import { receiveDated, wired } from './browser.ts'
import { type DamagedText, damagedIn } from './damaged.ts'
import { type Erased, eraseAll as erase } from './erase.ts'

export type { Erased } from './erase.ts'

// What is done with all that is kept on this device at once. Apart from the rest, since only the workbook does it.

/** All saved texts on this device that cannot be read. */
export const damagedTexts = (): DamagedText[] => damagedIn(wired().env.store)

/** Erases all answers on this device, and what has been read; what it gives back can undo that until the page is left. */
export function eraseAll(): Erased {
  const erased = erase(wired())
  receiveDated()
  return { ...erased, restore: () => [erased.restore(), receiveDated()] }
}
