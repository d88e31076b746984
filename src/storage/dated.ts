import { byAge, type DatedRecord, parseDated } from '../worksheet/dated.ts'
import { parseJson } from '../worksheet/json.ts'
import type { AnswerRecord } from '../worksheet/record.ts'
import { datedKey, datedKeys } from './keys.ts'
import { Listeners } from './listeners.ts'
import { noRenamings, type Renamings } from './renamings.ts'
import { type Done, type Store, textAt } from './store.ts'

/** A text that cannot be read, and the key under which it stays. */
export interface Unreadable {
  key: string
  text: string
}

interface Found {
  dated: DatedRecord[]
  unreadable: Unreadable[]
}

/**
 * Answers kept under a date. Each has a key of its own and is never written again, so that two tabs cannot fight over them, and damage to one is no
 * damage to the others: what cannot be read is left where it stands.
 */
export class DatedRecords {
  readonly #store: Store
  readonly #listeners = new Listeners()
  readonly #renamings: Renamings
  readonly #known = new Map<string, Found>()
  /** What this page has seen of them, by key, in case somebody takes them from the disk. */
  readonly #seen = new Map<string, DatedRecord>()

  constructor(store: Store, renamings = noRenamings) {
    this.#store = store
    this.#renamings = renamings
  }

  /** Calls a function when one is kept or removed here, or in another tab. */
  subscribe = this.#listeners.subscribe

  /** Those of a worksheet, newest first: the same list until something changes. */
  of = (worksheet: string): readonly DatedRecord[] => this.#find(worksheet).dated

  /** The texts that should be such answers of a worksheet and cannot be read: the same list until something changes. */
  unreadable = (worksheet: string): readonly Unreadable[] => this.#find(worksheet).unreadable

  /** All of them. */
  all = (): readonly DatedRecord[] => this.#read(['']).dated

  /** Keeps answers as they are, under a moment and a note. */
  keep = (record: AnswerRecord, note: string, at: number): Done => this.restore({ at, note, record })

  /** Puts one back that was removed, or comes from a file; one that is there already stays as it is. */
  restore = (dated: DatedRecord): Done => {
    const [key] = this.#keysOf(dated)
    const isThere = this.#keysOf(dated).some((known) => textAt(this.#store, known) !== null)
    const done = isThere ? { ok: true as const } : this.#store.write(key, JSON.stringify(dated))
    this.receive()
    return done
  }

  remove = (dated: DatedRecord): Done => {
    const keys = this.#keysOf(dated)
    const done = keys.map(this.#store.remove)
    for (const key of keys) this.#seen.delete(key)
    this.receive()
    return done.find(({ ok }) => !ok) ?? { ok: true }
  }

  /** Puts back those that this page has seen, of one worksheet or of all, and that are no longer on disk. */
  writeBack = (worksheet?: string) => {
    for (const [, one] of this.#seenOf(worksheet)) this.restore(one)
  }

  /** Lets go of what this page has seen of them: they were erased by the reader. */
  forget = (worksheet?: string) => {
    for (const [key] of this.#seenOf(worksheet)) this.#seen.delete(key)
    this.receive()
  }

  #seenOf = (worksheet?: string) => [...this.#seen].filter(([, { record }]) => worksheet === undefined || record.worksheet === worksheet)

  /** Looks anew: something was written elsewhere. */
  receive = () => {
    this.#known.clear()
    this.#listeners.notify()
  }

  /** Where one may stand: under the worksheet's id, or under one that it had before. */
  #keysOf({ record: { worksheet }, at }: DatedRecord): [string, ...string[]] {
    return this.#renamings.idsOf(worksheet).map((id) => datedKey(id, at)) as [string, ...string[]]
  }

  #find(worksheet: string): Found {
    const found = this.#known.get(worksheet) ?? this.#read(this.#renamings.idsOf(worksheet))
    this.#known.set(worksheet, found)
    return found
  }

  #read(ids: string[]): Found {
    const keys = this.#store.keys().filter((key) => ids.some((id) => key.startsWith(datedKeys(id))))
    const found: Found = { dated: [], unreadable: [] }
    for (const key of keys) {
      const text = textAt(this.#store, key)
      const dated = parseDated(parseJson(text ?? ''))
      if (dated) add(found.dated, { ...dated, record: this.#renamings.current(dated.record) })
      else if (text !== null) found.unreadable.push({ key, text })
    }
    found.dated.sort(byAge)
    for (const one of found.dated) this.#seen.set(this.#keysOf(one)[0], one)
    return found
  }
}

/** A page from before a renaming and one from after it may both have kept what a file brought. */
function add(list: DatedRecord[], { record, ...dated }: DatedRecord) {
  if (!list.some((other) => other.at === dated.at && other.record.worksheet === record.worksheet)) list.push({ ...dated, record })
}
