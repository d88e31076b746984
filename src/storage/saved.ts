import { parseJson } from '../worksheet/json.ts'
import { merge } from '../worksheet/merge.ts'
import { type AnswerRecord, emptyRecord, parseRecord } from '../worksheet/record.ts'
import { completed, salvaged } from '../worksheet/salvage.ts'
import { damagedKey, damagedKeys, isPreviousKey, previousKey, recordKey } from './keys.ts'
import { noRenamings, type Renamings } from './renamings.ts'
import { type Done, type Reason, type Store, textAt } from './store.ts'

/** Saved text that cannot be read any more. */
export interface Damage {
  text: string
  /** Where it was put aside; `null` where that failed, and then it still stands in its own place. */
  key: string | null
}

/** What came of loading or saving a record. */
export interface Outcome {
  /** What is known now: what was read, or what was read and what was to be saved, merged. */
  record: AnswerRecord
  /** What stood there was damaged. */
  damage?: Damage | undefined
  /** Why what stands there must stay as it is, in words: it comes from a newer version of this site, or is `stuck`. */
  newer?: string | undefined
  /** What stands there is from an older version, and could not be turned into one of today. */
  stuck?: boolean | undefined
  /** Why the record's place could not be read or written, or must not be written: damage there that has not been put aside. */
  failed?: Reason | undefined
}

/**
 * Reads the answers to a worksheet, also those under its former ids; an empty record where there are none. Damaged text is put aside; what is whole in it
 * stays, and the previous copy makes up for the rest.
 * @param now milliseconds since 1970
 */
export function load(store: Store, id: string, now: number, renamings = noRenamings): Outcome {
  const [own, ...former] = renamings.idsOf(id).map((known) => loadAt(store, known, now)) as [Outcome, ...Outcome[]]
  const all = [own, ...former]
  const { newer, stuck } = all.find((outcome) => outcome.newer) ?? own
  // Nothing is ever written under a former id, so what fails there stops nothing.
  return { ...own, damage: all.find(({ damage }) => damage)?.damage, newer, stuck, record: together(all, renamings) }
}

/** Reads as `load` does, but leaves the disk as it is. */
export function peek(store: Store, id: string, renamings = noRenamings): AnswerRecord {
  return together(
    renamings.idsOf(id).map((known) => look(store, known)),
    renamings,
  )
}

const together = (found: { record: AnswerRecord }[], { current }: Renamings) => found.map(({ record }) => current(record)).reduce(merge)

/** What stands under one id: the texts that are damaged are the record's own and that of its previous copy. */
interface Found extends Omit<Outcome, 'damage'> {
  damaged?: string | undefined
  damagedCopy?: string | undefined
}

function loadAt(store: Store, id: string, now: number): Outcome {
  const { damaged, damagedCopy, ...found } = look(store, id)
  if (damaged === undefined) return found
  const { failed, damage } = putAside(store, id, damaged, now)
  if (damagedCopy !== undefined) putAside(store, id, damagedCopy, now)
  if (!failed && !found.newer) replaceDamaged(store, found.record)
  return { ...found, damage, ...(failed && { failed }) }
}

function look(store: Store, id: string): Found {
  const found = readAt(store, recordKey(id), id)
  if (found.damaged === undefined) return found
  const { record, newer, stuck, damaged } = readAt(store, previousKey(id), id)
  return { ...found, newer, stuck, damagedCopy: damaged, record: completed(found.record, record) }
}

function readAt(store: Store, key: string, id: string): Found {
  const found = store.read(key)
  if (!found.ok) return { record: emptyRecord(id), failed: found.reason }
  if (found.text === null) return { record: emptyRecord(id) }
  return recordIn(found.text, id)
}

/** What a saved text holds of a worksheet's answers, and what is the matter with it. */
function recordIn(text: string, id: string): Found {
  const data = parseJson(text)
  const parsed = parseRecord(data)
  if (parsed.ok && parsed.record.worksheet === id) return { record: parsed.record }
  const record = salvaged(data, id)
  if (parsed.ok || parsed.reason === 'damaged') return { record, damaged: text }
  return { record, newer: parsed.problem, stuck: parsed.reason === 'stuck' }
}

/** Copies damaged text to a place of its own; once only, however often it is met because it could not be taken away. */
export function putAside(store: Store, id: string, text: string, now: number): Pick<Outcome, 'damage' | 'failed'> {
  const copies = store.keys().filter((key) => key.startsWith(damagedKeys(id)))
  const copy = copies.find((key) => textAt(store, key) === text)
  if (copy) return { damage: { text, key: copy } }
  const key = freeKey(copies, id, now)
  const done = store.write(key, text)
  return done.ok ? { damage: { text, key } } : { damage: { text, key: null }, failed: done.reason }
}

function freeKey(taken: string[], id: string, now: number): string {
  const key = damagedKey(id, now)
  return taken.includes(key) ? freeKey(taken, id, now + 1) : key
}

/** On disk at once, not with the next edit: a reader who only looks would otherwise find an empty form the next time. */
function replaceDamaged(store: Store, good: AnswerRecord) {
  if (isEmpty(good)) store.remove(recordKey(good.worksheet))
  else store.write(recordKey(good.worksheet), JSON.stringify(good))
}

/** Whether a record says nothing at all, not even that something was cleared. */
export const isEmpty = ({ fields }: AnswerRecord): boolean => Object.keys(fields).length === 0

/** How a record is to be saved. */
interface Saving {
  /** Milliseconds since 1970. */
  now: number
  /**
   * Keep what stood there as the previous good copy. Once per visit is enough: a copy of every version would be as old as the last key press, and no
   * better than what it is to stand in for; this one is what the reader had when the visit began.
   */
  keepPrevious: boolean
  renamings?: Renamings | undefined
}

/** Merges a record with what stands in its place, which another tab may have written since, and writes both back. */
export function save(store: Store, record: AnswerRecord, { now, keepPrevious, renamings }: Saving): Outcome {
  const disk = load(store, record.worksheet, now, renamings)
  const merged = { ...disk, record: merge(disk.record, record) }
  if (disk.newer || disk.failed) return merged
  const done = writeFirst(store, recordKey(record.worksheet), JSON.stringify(merged.record))
  if (!done.ok) return { ...merged, failed: done.reason }
  // After the record itself, so that the newest words have the room where there is little; they are worth more than a copy that fails.
  if (keepPrevious && !isEmpty(disk.record)) store.write(previousKey(record.worksheet), JSON.stringify(disk.record))
  return merged
}

/** Writes the reader's newest words; where there is no room, in the place of previous copies, which are worth less. They come back if that is no help. */
function writeFirst(store: Store, key: string, text: string): Done {
  let done = store.write(key, text)
  const givenUp: [key: string, text: string][] = []
  for (const copy of store.keys().filter(isPreviousKey)) {
    if (done.ok || done.reason !== 'full') return done
    givenUp.push([copy, textAt(store, copy) ?? ''])
    store.remove(copy)
    done = store.write(key, text)
  }
  if (!done.ok) for (const [copy, old] of givenUp) store.write(copy, old)
  return done
}
