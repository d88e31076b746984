import type { Hands } from './change.ts'
import type { Entry } from './entries.ts'

/** Entries of two records that are the same thing; one of them where only one record has it. */
export interface Match<T extends Entry> {
  first?: T | undefined
  second?: T | undefined
  /** What it is called: by the first, where both have it. */
  label: string
}

/**
 * Entries of two records side by side: in the order of the first, then those that only the second has. In one hand an entry stays the same whatever it is
 * called; in two hands what is called alike is the same, though each reader added it on his own.
 */
export function matched<T extends Entry>(first: T[], second: T[], hands: Hands): Match<T>[] {
  const matches = first.map((entry): Match<T> => ({ first: entry, label: entry.label }))
  const left = new Set(second)
  for (const same of hands === 'one' ? [isSameEntry, isCalledAlike] : [isBoth, isCalledAlike, isSameOrigin]) {
    for (const match of matches.filter((one) => !one.second)) {
      match.second = [...left].find((entry) => match.first && same(match.first, entry))
      if (match.second) left.delete(match.second)
    }
  }
  return [...matches, ...[...left].map((entry) => ({ second: entry, label: entry.label }))]
}

const isSameEntry = (a: Entry, b: Entry) => a.id === b.id

const isCalledAlike = (a: Entry, b: Entry) => nameOf(a) !== '' && nameOf(a) === nameOf(b)

const isBoth = (a: Entry, b: Entry) => isSameEntry(a, b) && isCalledAlike(a, b)

/** A starter, or a row that came with a link. Rows that a form showed blank are named by their place (`row-1`), which says nothing across two hands. */
const isSameOrigin = (a: Entry, b: Entry) => isSameEntry(a, b) && !/-\d+$/.test(a.id)

const nameOf = ({ label }: Entry) => label.trim().toLowerCase()
