import { useState } from 'react'
import { datedOf, removeDated, restoreDated, sessionFor, underCurrentIds } from '../../storage/browser.ts'
import { addReading, newReading } from '../../storage/reading-copies.ts'
import { imported, importedInPart, importUndone } from '../../words/bringing.ts'
import { told } from '../../words/saving.ts'
import { byWorksheet } from '../../worksheet/by-worksheet.ts'
import type { DatedRecord } from '../../worksheet/dated.ts'
import { merge } from '../../worksheet/merge.ts'
import type { Reading } from '../../worksheet/reading.ts'
import { type AnswerRecord, difference } from '../../worksheet/record.ts'

/** Answers from a file or another address, checked but not yet taken in. */
export interface Brought {
  records: AnswerRecord[]
  dated: DatedRecord[]
  reading: Reading
}

/** Asked about, or decided: what was said then, and the way back. */
type State = { step: 'idle'; said: string; undo?: () => void } | { step: 'asking'; brought: Brought }

/** Answers that are brought here: the reader is asked, and only then is anything written. */
export interface Bringing {
  state: State
  ask(brought: Brought): void
  say(said: string): void
  merge(brought: Brought): void
  replace(brought: Brought): void
}

/** Under the ids of today: what is brought may be older than they are, and so may hold a worksheet under two of them. */
function current({ records, dated, reading }: Brought): Brought {
  return {
    reading,
    records: byWorksheet(records.map(underCurrentIds)),
    dated: dated.map((one) => ({ ...one, record: underCurrentIds(one.record) })),
  }
}

/** Whether answers to a worksheet may be changed here: not where a newer version has saved them. */
export const isOpen = ({ worksheet }: AnswerRecord): boolean => sessionFor(worksheet).snapshot().save.kind !== 'readonly'

/** The reader's own answers to a worksheet. */
export const mine = (worksheet: string): AnswerRecord => sessionFor(worksheet).snapshot().record

/** Whether dated answers are not here yet. */
export const isNew = ({ record, at }: DatedRecord): boolean => !datedOf(record.worksheet).some((known) => known.at === at)

/** The state of bringing answers here, and what can be done next. */
export function useBringing(): Bringing {
  const [state, setState] = useState<State>({ step: 'idle', said: '' })
  const say = (said: string) => setState({ step: 'idle', said })
  const take = (brought: Brought, wanted: typeof merge) => {
    const { complete, putBack } = write(brought, wanted)
    const undo = () => say(putBack() ? importUndone : told(importedInPart))
    setState({ step: 'idle', said: complete ? imported : told(importedInPart), undo })
  }
  return {
    state,
    ask: (brought) => setState({ step: 'asking', brought: current(brought) }),
    say,
    merge: (brought) => take(brought, merge),
    replace: (brought) => take(brought, (_, theirs) => theirs),
  }
}

/** Writes at once what is wanted of the reader's own and the others' answers; says whether all of it is on disk, and gives the way back, which says so too. */
function write({ records: all, dated, reading }: Brought, wanted: typeof merge): { complete: boolean; putBack: () => boolean } {
  const records = all.filter(isOpen)
  const before = records.map(({ worksheet }) => mine(worksheet))
  const added = dated.filter(isNew)
  const done = [...records.map((theirs) => become(wanted(mine(theirs.worksheet), theirs))), ...added.map((one) => restoreDated(one).ok)]
  const read = addReading(newReading(reading))
  const putBack = () => [...before.map(become), ...added.map((one) => removeDated(one).ok), read.putBack()].every(Boolean)
  return { complete: done.every(Boolean) && read.complete, putBack }
}

/** Makes the reader's answers to a worksheet those of a record; false where they are not on disk afterwards. */
function become(wanted: AnswerRecord): boolean {
  const session = sessionFor(wanted.worksheet)
  session.edit(difference(session.snapshot().record, wanted))
  session.flush()
  return ['untouched', 'saved'].includes(session.snapshot().save.kind)
}
