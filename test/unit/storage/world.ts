import { recordKey } from '../../../src/storage/keys.ts'
import { openSession, type Session } from '../../../src/storage/session.ts'
import { browserStore } from '../../../src/storage/store.ts'
import { type AnswerRecord, edit, emptyRecord, parseRecord, type Value, VERSION } from '../../../src/worksheet/record.ts'
import { FakeStorage } from './fake-storage.ts'
import { HandClock } from './hand-clock.ts'

/** The worksheet of most tests. */
export const ID = 'creed'

/** A browser with one storage, in which pages can be opened. */
export function world() {
  const storage = new FakeStorage()
  const clock = new HandClock()
  const env = { store: browserStore(() => storage), now: clock.now, delay: clock.delay }
  return { storage, clock, env, open: (id = ID) => openSession(id, env) }
}

/** A record with some values, all given at one time. */
export function recordOf(values: Record<string, Value>, at = 1000, id = ID): AnswerRecord {
  return edit(emptyRecord(id), changes(values), at)
}

/** The text of such a record, as it is saved. */
export const textOf = (values: Record<string, Value>, at?: number, id?: string): string => JSON.stringify(recordOf(values, at, id))

/** The text of a record from a version that this code does not know. */
export const newerText = (): string => JSON.stringify({ ...recordOf({ 'why/what': 'new' }), version: VERSION + 1, more: true })

/** Types a value into a field. */
export const type = (session: Session, field: string, value: Value) => session.edit(changes({ [field]: value }))

const changes = (values: Record<string, Value>) => Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }]))

/** The values of a record. */
export const valuesOf = (record: AnswerRecord) => Object.fromEntries(Object.entries(record.fields).map(([id, { value }]) => [id, value]))

/** The values that a session shows. */
export const shownBy = (session: Session) => valuesOf(session.snapshot().record)

/** The values on disk; `null` where there is no record that can be read. */
export function onDisk(storage: FakeStorage, id = ID) {
  const text = storage.all[recordKey(id)]
  const parsed = text === undefined ? null : parseRecord(JSON.parse(text))
  return parsed?.ok ? valuesOf(parsed.record) : null
}
