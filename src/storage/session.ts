import { shownOf } from '../worksheet/answers.ts'
import { merge } from '../worksheet/merge.ts'
import { type AnswerRecord, type Cell, type Changes, edit, emptyRecord, newest } from '../worksheet/record.ts'
import { Due } from './due.ts'
import { recordKey } from './keys.ts'
import { Listeners } from './listeners.ts'
import { type Lost, lostOf, partOf, puttingBack } from './lost.ts'
import type { Renamings } from './renamings.ts'
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
  /** What worksheets and fields were called before. */
  renamings?: Renamings
}

/** The answers to one worksheet on an open page: in memory, where they are the truth, and on disk within half a second. */
export interface Session {
  /** Calls a function after each change, until the function it gives back is called. */
  subscribe(listener: () => void): () => void
  /** What is known now: the same object until something changes. */
  snapshot(): Snapshot
  /** Applies changes at once and writes them soon. Does nothing where the answers are read-only. */
  edit(changes: Changes): void
  /** Takes in answers from elsewhere, the later edit of a field winning, and writes them at once; nothing where the answers are read-only. */
  adopt(record: AnswerRecord): void
  /** Takes in what another tab has written. @param told the record that it wrote, which this one may have written over without having seen it */
  receive(told?: AnswerRecord): void
  /** Writes now what is still to be written. */
  flush(): void
  /** Whether this tab has answers that are not on disk. */
  unsaved(): boolean
  /** Starts afresh without an answer, and writes nothing: for when what is on disk is erased. */
  forget(): void
  /** Writes back what was removed from the device while this tab still has it. */
  writeBack(): void
  /** Lets go of what was removed from the device, here too; what was written since stays. */
  leaveErased(): void
  /** Settles what another tab has changed: puts this tab's words back, or lets the other's stand. */
  settle(lost: Lost, putBack: boolean): void
  /** Writes what is still to be written, and ends. */
  dispose(): void
}

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
  /** What was written in this tab during this visit, to see when another tab changes it. */
  #typed = new Map<string, Cell>()
  /** What was written and has not been saved yet. */
  #fresh = new Set<string>()
  /** Answers were seen on disk, so that finding none there means that somebody has removed them. */
  #onDisk: boolean
  /** Somebody removed them: what may go to disk before the reader has decided is only what he wrote since. */
  #since: Set<string> | null = null
  /** What this tab has of its own while it also shows what can be read of a newer record: only the former is ever written. */
  #own: AnswerRecord | undefined
  /** What is saved could not be read since the page was opened. */
  #blind: boolean
  readonly #due: Due

  constructor(id: string, env: Env) {
    this.#id = id
    this.#env = env
    this.#due = new Due(env.delay, () => this.flush())
    const found = this.#load()
    this.#onDisk = !isEmpty(found.record)
    this.#own = found.newer ? emptyRecord(id) : undefined
    this.#blind = Boolean(found.failed)
    this.#current = { record: found.record, save: stateAfter(found, { kind: 'untouched' }), damage: found.damage }
  }

  subscribe = this.#listeners.subscribe
  snapshot = () => this.#current
  unsaved = () => this.#unsaved || this.#current.save.kind === 'removed'

  edit = (changes: Changes) => {
    if (this.#current.save.kind === 'readonly' || Object.keys(changes).length === 0) return
    const record = edit(this.#current.record, changes, this.#env.now())
    for (const id of Object.keys(changes)) this.#note(id, record)
    this.#touch(record)
  }

  adopt = (record: AnswerRecord) => {
    if (this.#current.save.kind === 'readonly') return
    this.#since = null
    this.#touch(merge(this.#current.record, record))
    this.flush()
  }

  receive = (told?: AnswerRecord) => {
    const disk = this.#load()
    if (isNothing(disk)) return this.#noticeRemoval()
    const known = this.#own ?? this.#abreastOf(disk)
    const own = told ? merge(known, told) : known
    const record = merge(own, disk.record)
    this.#own = disk.newer ? own : undefined
    const isBehind = differs(disk.record, record)
    if (!isBehind) this.#since = null
    // Damage that was put aside leaves its place empty, and that is no removal.
    this.#onDisk = !isEmpty(disk.record) || (this.#onDisk && !disk.damage)
    this.#show({ record, save: stateAfter(disk, this.#stateIfReadable()), damage: disk.damage ?? this.#current.damage })
    // Two tabs that wrote in the same instant: the one that read before the other wrote has taken the other's words from the disk.
    if (!isBehind || disk.newer || this.#since) return
    this.#touch(record)
    // Nobody else may be left who has what it was told.
    if (told && differs(disk.record, merge(disk.record, told))) this.flush()
  }

  flush = () => {
    this.#due.stop()
    if (this.#blind) this.receive()
    if (!this.#unsaved || this.#current.save.kind === 'readonly') return
    const { store, renamings } = this.#env
    const now = this.#env.now()
    if (this.#isRemoved()) this.#noticeRemoval()
    const record = this.#since ? partOf(this.#current.record, this.#since) : this.#current.record
    const outcome = save(store, record, { now, keepPrevious: !this.#keptPrevious, renamings })
    if (outcome.newer) this.#own = this.#current.record
    const again = this.#current.save.kind === 'failed'
    const saved: SaveState = again ? { kind: 'saved', at: now, again } : { kind: 'saved', at: now }
    this.#settle(outcome, stateAfter(outcome, this.#since ? { kind: 'removed', at: now } : saved))
  }

  forget = () => {
    this.#due.stop()
    this.#unsaved = false
    this.#keptPrevious = false
    this.#onDisk = false
    this.#since = null
    this.#typed.clear()
    this.#fresh.clear()
    this.#own = undefined
    this.#show({ record: emptyRecord(this.#id), save: { kind: 'untouched' } })
  }

  writeBack = () => this.adopt(this.#current.record)

  leaveErased = () => {
    this.flush()
    const disk = this.#load()
    this.forget()
    this.#onDisk = !isEmpty(disk.record)
    this.#show({ record: disk.record, save: stateAfter(disk, { kind: 'untouched' }), damage: disk.damage })
  }

  settle = (lost: Lost, putBack: boolean) => {
    this.#typed.delete(lost.field)
    if (putBack) this.edit(puttingBack(lost, this.#current.record))
    else this.#show({ ...this.#current })
  }

  dispose = () => {
    this.flush()
    this.#due.stop()
    this.#listeners.clear()
  }

  #load(): Outcome {
    return load(this.#env.store, this.#id, this.#env.now(), this.#env.renamings)
  }

  /** What this tab has. Written while nothing could be read and the clock was behind, it is given a later time than all that it did not see. */
  #abreastOf({ record: disk, failed }: Outcome): AnswerRecord {
    const { record } = this.#current
    const now = this.#env.now()
    const wasBlind = this.#blind
    this.#blind &&= Boolean(failed)
    if (!wasBlind || this.#blind || newest(disk) < now) return record
    return edit(disk, Object.fromEntries([...this.#fresh].map((id) => [id, record.fields[id] ?? { value: null }])), now)
  }

  #note(id: string, record: AnswerRecord) {
    const cell = record.fields[id]
    if (cell) this.#typed.set(id, cell)
    this.#fresh.add(id)
    this.#since?.add(id)
  }

  #touch(record: AnswerRecord) {
    this.#unsaved = true
    this.#due.soon()
    const { save } = this.#current
    const stays = save.kind === 'failed' || this.#since
    this.#show({ ...this.#current, record, save: stays ? save : { kind: 'pending' } })
  }

  #settle(outcome: Outcome, save: SaveState) {
    const done = save.kind === 'saved' || save.kind === 'removed'
    this.#unsaved = !done
    this.#keptPrevious ||= done
    this.#onDisk ||= done
    if (done) this.#fresh.clear()
    if (save.kind === 'failed') this.#due.again()
    // While something removed is still to be decided on, this tab has more than the disk.
    const record = this.#since ? merge(this.#current.record, outcome.record) : outcome.record
    this.#show({ record, save, damage: outcome.damage ?? this.#current.damage })
  }

  /** Whether there is nothing where answers were seen: they were erased elsewhere, or the browser's data were cleared. */
  #isRemoved(): boolean {
    if (!this.#onDisk) return false
    const found = this.#env.store.read(recordKey(this.#id))
    // What stands under a former id is answers as well.
    return found.ok && found.text === null && isNothing(this.#load())
  }

  /** What was on its way to disk goes on; the rest waits for the reader, since whoever erased it may have meant it. */
  #noticeRemoval() {
    if (!this.#onDisk) return
    if (shownOf(this.#current.record).length === 0) return this.forget()
    this.#onDisk = false
    this.#keptPrevious = false
    this.#since = new Set(this.#fresh)
    const { save } = this.#current
    this.#show({ ...this.#current, save: save.kind === 'failed' && this.#unsaved ? save : { kind: 'removed' } })
  }

  /** A failure stays shown while there are answers to write: only a write can tell that the trouble has gone. */
  #stateIfReadable(): SaveState {
    const { save } = this.#current
    if (save.kind === 'removed' && !this.#since) return { kind: 'untouched' }
    return save.kind === 'readonly' || (save.kind === 'failed' && !this.#unsaved) ? { kind: 'untouched' } : save
  }

  #show(next: Snapshot) {
    const { record, save, damage, lost } = this.#current
    const same = differs(record, next.record) ? next.record : record
    const newLost = this.#lostIn(same)
    if (same === record && next.save === save && next.damage === damage && newLost === lost) return
    this.#current = { ...next, record: same, lost: newLost }
    this.#listeners.notify()
  }

  /** The same list until it says something else. */
  #lostIn(record: AnswerRecord): readonly Lost[] | undefined {
    const found = lostOf(this.#typed, record)
    const { lost = [] } = this.#current
    return JSON.stringify(found) === JSON.stringify(lost) ? this.#current.lost : found
  }
}

const isNothing = ({ record, damage, newer, failed }: Outcome) => isEmpty(record) && !damage && !newer && !failed
