import { merge } from '../worksheet/merge.ts'
import { type AnswerRecord, emptyRecord, type Parsed, parseRecord } from '../worksheet/record.ts'
import { damagedKey, damagedKeys, isPreviousKey, previousKey, recordKey } from './keys.ts'
import type { Done, Reason, Store } from './store.ts'

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
  /** What stands there comes from a newer version of this site, in words. It must stay as it is. */
  newer?: string | undefined
  /** Why the record's place could not be read or written, or must not be written: damage there that has not been put aside. */
  failed?: Reason | undefined
}

/**
 * Reads the answers to a worksheet; an empty record where there are none. Damaged text is put aside and the previous copy takes its place.
 * @param now milliseconds since 1970
 */
export function load(store: Store, id: string, now: number): Outcome {
  const found = readAt(store, recordKey(id), id, now)
  if (!found.damage) return found
  const { record } = readAt(store, previousKey(id), id, now)
  if (!found.failed) replaceDamaged(store, record)
  return { ...found, record }
}

function readAt(store: Store, key: string, id: string, now: number): Outcome {
  const record = emptyRecord(id)
  const found = store.read(key)
  if (!found.ok) return { record, failed: found.reason }
  if (found.text === null) return { record }
  const parsed = recordIn(found.text, id)
  if (parsed.ok) return { record: parsed.record }
  return parsed.reason === 'newer' ? { record, newer: parsed.problem } : { record, ...putAside(store, id, found.text, now) }
}

/** The record of a worksheet that a saved text holds, or why it cannot be used. Never throws. */
export function recordIn(text: string, id: string): Parsed {
  try {
    const parsed = parseRecord(JSON.parse(text))
    if (!parsed.ok || parsed.record.worksheet === id) return parsed
    return { ok: false, reason: 'damaged', problem: `answers to ${parsed.record.worksheet}, not to ${id}` }
  } catch (error) {
    return { ok: false, reason: 'damaged', problem: String(error) }
  }
}

/** Copies damaged text to a place of its own; once only, however often it is met because it could not be taken away. */
function putAside(store: Store, id: string, text: string, now: number): Pick<Outcome, 'damage' | 'failed'> {
  const copies = store.keys().filter((key) => key.startsWith(damagedKeys(id)))
  const copy = copies.find((key) => textAt(store, key) === text)
  if (copy) return { damage: { text, key: copy } }
  const key = freeKey(copies, id, now)
  const done = store.write(key, text)
  return done.ok ? { damage: { text, key } } : { damage: { text, key: null }, failed: done.reason }
}

function textAt(store: Store, key: string): string | null {
  const found = store.read(key)
  return found.ok ? found.text : null
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

/**
 * Merges a record with what stands in its place, which another tab may have written since, and writes both back.
 * @param options.now milliseconds since 1970
 * @param options.keepPrevious keep what stood there as the previous good copy. Once per visit is enough: a copy of every version would be
 *   as old as the last key press, and no better than what it is to stand in for; this one is what the reader had when the visit began.
 */
export function save(store: Store, record: AnswerRecord, { now, keepPrevious }: { now: number; keepPrevious: boolean }): Outcome {
  const disk = load(store, record.worksheet, now)
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
