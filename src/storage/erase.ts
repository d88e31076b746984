import type { AnswerRecord } from '../worksheet/record.ts'
import { isOwnKey, PREFIX } from './keys.ts'
import type { Sessions } from './sessions.ts'
import type { Store } from './store.ts'

/** What was erased, and the way back. */
export interface Erased {
  records: readonly AnswerRecord[]
  /** False where the browser left something on disk. */
  complete: boolean
  /** Brings all of it back, beside what was written since. What cannot be written now is kept in this tab, and its session says so. */
  restore(): void
}

/** Erases all answers on this device, previous copies and damaged texts included, those in memory, and what has been read. Settings stay. */
export function eraseAll(sessions: Sessions): Erased {
  const { store } = sessions.env
  sessions.receive(null)
  const records = sessions.records()
  const texts = textsOf(store)
  sessions.forget()
  const complete = store
    .keys()
    .filter(isOwnKey)
    .map(store.remove)
    .every(({ ok }) => ok)
  // Whoever lists the answers has to look once more, now that they are gone.
  sessions.receive(null)
  return { records, complete, restore: () => restore(sessions, records, texts) }
}

/**
 * Takes every key of this site out of some storages, settings too.
 * @returns whether none is left
 */
export function clearSite(stores: Store[]): boolean {
  const done = stores.flatMap((store) =>
    store
      .keys()
      .filter((key) => key.startsWith(PREFIX))
      .map(store.remove),
  )
  return done.every(({ ok }) => ok)
}

function textsOf(store: Store): [key: string, text: string][] {
  return store
    .keys()
    .filter(isOwnKey)
    .flatMap((key) => {
      const found = store.read(key)
      return found.ok && found.text !== null ? [[key, found.text]] : []
    })
}

/** First the records, with what had not been written and what was written since; then the texts beside them: damaged, newer, previous, what has been read. */
function restore(sessions: Sessions, records: readonly AnswerRecord[], texts: [key: string, text: string][]) {
  const { store } = sessions.env
  for (const record of records) sessions.of(record.worksheet).adopt(record)
  for (const [key, text] of texts) if (isFree(store, key)) store.write(key, text)
  sessions.receive(null)
}

function isFree(store: Store, key: string): boolean {
  const found = store.read(key)
  return found.ok && found.text === null
}
