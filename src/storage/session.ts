import { merge } from '../worksheet/merge.ts'
import { type AnswerRecord, type Changes, edit, emptyRecord } from '../worksheet/record.ts'
import { Listeners } from './listeners.ts'
import { isEmpty, load, type Outcome, save } from './saved.ts'
import { differs, type SaveState, type Snapshot, stateAfter } from './state.ts'
import type { Store } from './store.ts'

/** What a session needs of the world. */
export interface Env {
  store: Store
  /** Milliseconds since 1970. */
  now: () => number
  /** Calls a function after some milliseconds, unless the function it gives back is called before. */
  delay: (task: () => void, ms: number) => () => void
}

/** The answers to one worksheet on an open page: in memory, where they are the truth, and on disk within half a second. */
export interface Session {
  /** Calls a function after each change, until the function it gives back is called. */
  subscribe(listener: () => void): () => void
  /** What is known now: the same object until something changes. */
  snapshot(): Snapshot
  /** Applies changes at once and writes them soon. Does nothing where the answers are read-only. */
  edit(changes: Changes): void
  /** Takes in answers from elsewhere, the later edit of a field winning, and writes them at once. */
  adopt(record: AnswerRecord): void
  /** Takes in what another tab has written. */
  receive(): void
  /** Writes now what is still to be written. */
  flush(): void
  /** Whether this tab has answers that are not on disk. */
  unsaved(): boolean
  /** Starts afresh without an answer, and writes nothing: for when what is on disk is erased. */
  forget(): void
  /** Writes what is still to be written, and ends. */
  dispose(): void
}

/** Below half a second, with room for a slow device. */
const WRITE_AFTER = 300

const RETRY_AFTER = 4000

/** Opens the answers to a worksheet. What cannot be read or written is told by the snapshot; nothing here throws. */
export const openSession = (id: string, env: Env): Session => new OpenSession(id, env)

/** Its methods are fields because React is handed them one by one. */
class OpenSession implements Session {
  readonly #id: string
  readonly #env: Env
  readonly #listeners = new Listeners()
  #current: Snapshot
  #unsaved = false
  #keptPrevious = false
  /** Another page erased the answers: they stay here, but go back to disk only once the reader goes on writing. */
  #erasedElsewhere = false
  /** A write is coming that a further edit must not put off. */
  #writeDue = false
  #stopTimer = () => {}

  constructor(id: string, env: Env) {
    const found = load(env.store, id, env.now())
    this.#id = id
    this.#env = env
    this.#current = { record: found.record, save: stateAfter(found, { kind: 'untouched' }), damage: found.damage }
  }

  subscribe = this.#listeners.subscribe
  snapshot = () => this.#current
  unsaved = () => this.#unsaved

  edit = (changes: Changes) => {
    if (this.#current.save.kind === 'readonly' || Object.keys(changes).length === 0) return
    this.#touch(edit(this.#current.record, changes, this.#env.now()))
  }

  adopt = (record: AnswerRecord) => {
    this.#touch(merge(this.#current.record, record))
    this.flush()
  }

  receive = () => {
    const disk = load(this.#env.store, this.#id, this.#env.now())
    if (isNothing(disk)) {
      this.#erasedElsewhere = true
      return
    }
    const record = merge(this.#current.record, disk.record)
    this.#show({ record, save: stateAfter(disk, this.#stateIfReadable()), damage: disk.damage ?? this.#current.damage })
    // Two tabs that wrote in the same instant: the one that read before the other wrote has taken the other's words from the disk.
    if (!disk.newer && !this.#erasedElsewhere && differs(disk.record, record)) this.#touch(record)
  }

  flush = () => {
    this.#stop()
    if (!this.#unsaved || this.#current.save.kind === 'readonly') return
    const now = this.#env.now()
    const outcome = save(this.#env.store, this.#current.record, { now, keepPrevious: !this.#keptPrevious })
    this.#settle(outcome, stateAfter(outcome, { kind: 'saved', at: now }))
  }

  forget = () => {
    this.#stop()
    this.#unsaved = false
    this.#keptPrevious = false
    this.#show({ record: emptyRecord(this.#id), save: { kind: 'untouched' } })
  }

  dispose = () => {
    this.flush()
    this.#stop()
    this.#listeners.clear()
  }

  /** The reader's first unsaved edit sets the time of the write; the timer of a retry gives way to it. */
  #touch(record: AnswerRecord) {
    this.#unsaved = true
    this.#erasedElsewhere = false
    if (!this.#writeDue) this.#flushAfter(WRITE_AFTER)
    this.#writeDue = true
    const { save } = this.#current
    this.#show({ ...this.#current, record, save: save.kind === 'failed' ? save : { kind: 'pending' } })
  }

  #settle(outcome: Outcome, save: SaveState) {
    this.#unsaved = save.kind !== 'saved'
    this.#keptPrevious ||= save.kind === 'saved'
    if (save.kind === 'failed') this.#flushAfter(RETRY_AFTER)
    this.#show({ record: outcome.record, save, damage: outcome.damage ?? this.#current.damage })
  }

  /** A failure stays shown while there are answers to write: only a write can tell that the trouble has gone. */
  #stateIfReadable(): SaveState {
    const { save } = this.#current
    return save.kind === 'readonly' || (save.kind === 'failed' && !this.#unsaved) ? { kind: 'untouched' } : save
  }

  #flushAfter(ms: number) {
    this.#stop()
    this.#stopTimer = this.#env.delay(this.flush, ms)
  }

  #stop() {
    this.#stopTimer()
    this.#writeDue = false
  }

  #show(next: Snapshot) {
    const { record, save, damage } = this.#current
    const same = differs(record, next.record) ? next.record : record
    if (same === record && next.save === save && next.damage === damage) return
    this.#current = { ...next, record: same }
    this.#listeners.notify()
  }
}

const isNothing = ({ record, damage, newer, failed }: Outcome) => isEmpty(record) && !damage && !newer && !failed
