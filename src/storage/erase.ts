import { parseJson } from '../worksheet/json.ts'
import { merge } from '../worksheet/merge.ts'
import { type AnswerRecord, parseRecord } from '../worksheet/record.ts'
import { isOwnKey, recordIdOf } from './keys.ts'
import { noRenamings } from './renamings.ts'
import { putAside } from './saved.ts'
import type { Env, Session } from './session.ts'
import type { Sessions } from './sessions.ts'
import { differs } from './state.ts'
import { type Store, textAt } from './store.ts'

/** What was erased, and the way back. */
export interface Erased {
  records: readonly AnswerRecord[]
  /** False where the browser left something on disk. */
  complete: boolean
  /**
   * Brings all of it back, beside what was written since; false where some of it is not on disk afterwards. Nothing of it is let go of then, and it can be
   * called again.
   */
  restore(): boolean
}

/** Erases all answers on this device, previous copies and damaged texts included, those in memory, and what has been read. Settings stay. */
export function eraseAll(sessions: Sessions): Erased {
  const { store } = sessions.env
  sessions.receive(null)
  const records = sessions.records()
  const texts = textsOf(store)
  sessions.forget()
  const complete = keysToErase(sessions.env)
    .map(store.remove)
    .every(({ ok }) => ok)
  // Whoever lists the answers has to look once more, now that they are gone.
  sessions.receive(null)
  return { records, complete, restore: () => restore(sessions, records, texts) }
}

/** Those of former ids first: a tab that hears of today's being gone must not find the answers again in the place that they came from. */
function keysToErase({ store, renamings = noRenamings }: Env): string[] {
  const isFormer = (key: string) => {
    const id = recordIdOf(key)
    return id !== undefined && renamings.idOf(id) !== id
  }
  const keys = store.keys().filter(isOwnKey)
  return [...keys.filter(isFormer), ...keys.filter((key) => !isFormer(key))]
}

const textsOf = (store: Store): [key: string, text: string][] =>
  store
    .keys()
    .filter(isOwnKey)
    .flatMap((key) => {
      const text = textAt(store, key)
      return text === null ? [] : [[key, text]]
    })

/**
 * First the texts, each in its own place, since one that a newer version has written must come back as it was; then the records, with what had not been
 * written and what was written since.
 */
function restore(sessions: Sessions, records: readonly AnswerRecord[], texts: [key: string, text: string][]): boolean {
  // What an earlier try left in memory only: written now, before its text is back, it makes no previous copy in place of the one that comes back.
  sessions.flush()
  const done = texts.map(([key, text]) => putBack(sessions.env, key, text))
  sessions.receive(null)
  for (const record of records) adopt(sessions.of(record.worksheet), record)
  sessions.receive(null)
  return done.every(Boolean) && !sessions.failed()
}

/** Nothing is written where all of it has come back with the texts: that would make a previous copy of it, in place of the one that came back. */
function adopt(session: Session, record: AnswerRecord) {
  const { record: found } = session.snapshot()
  if (differs(found, merge(found, record))) session.adopt(record)
}

/**
 * Where something has been written meanwhile, a record that can be read is merged with it in memory; one that cannot, or that stands against one
 * of a newer version, is put aside. False where neither could be.
 */
function putBack({ store, now }: Env, key: string, text: string): boolean {
  const found = store.read(key)
  const id = recordIdOf(key)
  if (!found.ok) return false
  if (found.text === null) return store.write(key, text).ok
  const isLost = id !== undefined && found.text !== text && !(isReadable(text) && canBeMerged(found.text))
  return !isLost || !putAside(store, id, text, now()).failed
}

const isReadable = (text: string) => parseRecord(parseJson(text)).ok

/** What is damaged is itself put aside; only what a newer version wrote stays as it is, so that nothing can be merged with it. */
function canBeMerged(text: string): boolean {
  const parsed = parseRecord(parseJson(text))
  return parsed.ok || parsed.reason === 'damaged'
}
