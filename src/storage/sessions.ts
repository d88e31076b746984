import { parseJson } from '../worksheet/json.ts'
import { type AnswerRecord, parseRecord } from '../worksheet/record.ts'
import { recordIdOf, recordIds, recordKey } from './keys.ts'
import { Listeners } from './listeners.ts'
import { noRenamings, type Renamings } from './renamings.ts'
import { isEmpty, peek } from './saved.ts'
import { type Env, openSession, type Session } from './session.ts'
import type { Snapshot } from './state.ts'
import { textAt } from './store.ts'

/** All answers that a page can see: those of the worksheets open on it, and those that are only on disk. */
export class Sessions {
  readonly env: Env
  readonly #open = new Map<string, Session>()
  readonly #listeners = new Listeners()
  readonly #renamings: Renamings
  readonly #peeked = new Map<string, { text: string; record: AnswerRecord }>()
  #records: readonly AnswerRecord[] = []

  constructor(env: Env) {
    this.env = env
    this.#renamings = env.renamings ?? noRenamings
  }

  /** Calls a function when a worksheet open here changes, or another tab writes. */
  subscribe = this.#listeners.subscribe

  /** The one session of a worksheet, opened when it is first asked for. */
  of = (id: string): Session => this.#open.get(this.#renamings.idOf(id)) ?? this.#add(this.#renamings.idOf(id))

  #add(id: string): Session {
    const session = openSession(id, this.env)
    this.#open.set(id, session)
    session.subscribe(this.#listeners.notify)
    return session
  }

  /** Writes what is still to be written. */
  flush = () => this.#each((session) => session.flush())

  /** Clears all memory, and writes nothing. */
  forget = () => this.#each((session) => session.forget())

  /** Another tab has written a key; `null` for all of them. @param text what it wrote there, as far as that is known */
  receive = (key: string | null, text?: string | null) => {
    const changed = key === null ? undefined : recordIdOf(key)
    if (key !== null && changed === undefined) return
    const id = changed && this.#renamings.idOf(changed)
    const told = parseRecord(parseJson(text ?? ''))
    const record = told.ok && told.record.worksheet === changed ? this.#renamings.current(told.record) : undefined
    this.#each((session, of) => (id === undefined || id === of) && session.receive(record))
    this.#listeners.notify()
  }

  #each(act: (session: Session, id: string) => void) {
    for (const [id, session] of this.#open) act(session, id)
  }

  /** Whether some answers are not on disk; `failed`: because they could not be written, or were removed there. */
  unsaved = (): boolean => [...this.#open.values()].some((session) => session.unsaved())
  failed = (): boolean => [...this.#open.values()].some((session) => session.unsaved() && isInTabOnly(session.snapshot()))

  /** The worksheets that have a record, under whatever id, in the order of their ids. */
  ids = (): string[] =>
    [...new Set([...recordIds(this.env.store.keys()).map(this.#renamings.idOf), ...this.#open.keys()])].filter(this.has).sort()

  /** Whether a worksheet has a record: on disk, readable or not, or in memory. */
  has = (id: string): boolean => {
    const session = this.#open.get(id)
    if (session && !isEmpty(session.snapshot().record)) return true
    return this.textsOf(id).length > 0
  }

  /** The texts of a worksheet's record as they stand on disk, under all ids that it has had; none where there is none, or none can be read. */
  textsOf = (id: string): string[] =>
    this.#renamings.idsOf(this.#renamings.idOf(id)).flatMap((known) => textAt(this.env.store, recordKey(known)) ?? [])

  /** All records, of damaged or newer ones what can be read: the same list, and the same records in it, until one of them changes. */
  records = (): readonly AnswerRecord[] => {
    const records = this.ids().flatMap((id) => this.#record(id) ?? [])
    const same = records.length === this.#records.length && records.every((record, index) => record === this.#records[index])
    this.#records = same ? this.#records : records
    return this.#records
  }

  /** Memory comes first: it is never behind the disk by more than an event on its way, and ahead of it where writing fails. */
  #record(id: string): AnswerRecord | undefined {
    const session = this.#open.get(id)
    if (!session) return this.#recordOnDisk(id)
    const { record } = session.snapshot()
    return isEmpty(record) ? undefined : record
  }

  #recordOnDisk(id: string): AnswerRecord | undefined {
    const text = this.textsOf(id).join()
    const known = this.#peeked.get(id)
    const record = known?.text === text ? known.record : peek(this.env.store, id, this.#renamings)
    this.#peeked.set(id, { text, record })
    return isEmpty(record) ? undefined : record
  }
}

const isInTabOnly = ({ save }: Snapshot) => save.kind === 'failed' || save.kind === 'removed'
