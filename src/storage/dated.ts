import { byAge, type DatedRecord, parseDated } from '../worksheet/dated.ts'
import { parseJson } from '../worksheet/json.ts'
import type { AnswerRecord } from '../worksheet/record.ts'
import { datedKey, datedKeys } from './keys.ts'
import { Listeners } from './listeners.ts'
import type { Done, Store } from './store.ts'

/**
 * Answers kept under a date. Each has a key of its own and is never written again, so that two tabs cannot fight over them, and damage to one is no
 * damage to the others: what cannot be read is left where it stands.
 */
export class DatedRecords {
  readonly #store: Store
  readonly #listeners = new Listeners()
  readonly #known = new Map<string, readonly DatedRecord[]>()

  constructor(store: Store) {
    this.#store = store
  }

  /** Calls a function when one is kept or removed here, or in another tab. */
  subscribe = this.#listeners.subscribe

  /** Those of a worksheet, newest first: the same list until something changes. */
  of = (worksheet: string): readonly DatedRecord[] => {
    const known = this.#known.get(worksheet) ?? this.#read(datedKeys(worksheet))
    this.#known.set(worksheet, known)
    return known
  }

  /** All of them. */
  all = (): readonly DatedRecord[] => this.#read(datedKeys(''))

  /** Keeps answers as they are, under a moment and a note. */
  keep = (record: AnswerRecord, note: string, at: number): Done => this.restore({ at, note, record })

  /** Puts one back that was removed, or comes from a file; one that is there already stays as it is. */
  restore = (dated: DatedRecord): Done => {
    const key = datedKey(dated.record.worksheet, dated.at)
    const found = this.#store.read(key)
    const done = found.ok && found.text !== null ? { ok: true as const } : this.#store.write(key, JSON.stringify(dated))
    this.receive()
    return done
  }

  remove = ({ record, at }: DatedRecord): Done => {
    const done = this.#store.remove(datedKey(record.worksheet, at))
    this.receive()
    return done
  }

  /** Looks anew: something was written elsewhere. */
  receive = () => {
    this.#known.clear()
    this.#listeners.notify()
  }

  #read(prefix: string): DatedRecord[] {
    const texts = this.#store
      .keys()
      .filter((key) => key.startsWith(prefix))
      .map(this.#store.read)
    return texts.flatMap((found) => (found.ok ? (parseDated(parseJson(found.text ?? '')) ?? []) : [])).sort(byAge)
  }
}
