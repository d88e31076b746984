import type { AnswerRecord, Cell } from '../worksheet/record.ts'
import type { Lost } from './lost.ts'
import type { Damage, Outcome } from './saved.ts'
import type { Reason } from './store.ts'

/**
 * Where the answers stand: as they were found; about to be written; written and read back, perhaps after a failure; in this tab only; removed from the
 * device by somebody else, while this tab still has them, with what was written since on disk again (`at`, once it is); or not to be changed here.
 */
export type SaveState =
  | { kind: 'untouched' }
  | { kind: 'pending' }
  | { kind: 'saved'; at: number; again?: boolean }
  | { kind: 'failed'; reason: Reason }
  | { kind: 'removed'; at?: number }
  | { kind: 'readonly'; problem: string; stuck?: boolean | undefined }

/** A session at one moment. Never changes; a change makes a new one. */
export interface Snapshot {
  readonly record: AnswerRecord
  readonly save: SaveState
  /** Saved text that could not be read, for the reader to download. */
  readonly damage?: Damage | undefined
  /** What was written in this tab and another one has changed since. */
  readonly lost?: readonly Lost[] | undefined
}

/** The state after loading or saving: `otherwise` if nothing went wrong. */
export function stateAfter({ newer, stuck, failed }: Outcome, otherwise: SaveState): SaveState {
  if (newer) return { kind: 'readonly', problem: newer, stuck }
  return failed ? { kind: 'failed', reason: failed } : otherwise
}

/** Whether two records say different things. Their order says nothing: two tabs that differ only in that must not write in turns. */
export function differs(a: AnswerRecord, b: AnswerRecord): boolean {
  const ids = Object.keys(a.fields)
  return ids.length !== Object.keys(b.fields).length || ids.some((id) => content(a.fields[id]) !== content(b.fields[id]))
}

const content = (cell: Cell | undefined) => cell && JSON.stringify([cell.value, cell.at, cell.question ?? ''])
