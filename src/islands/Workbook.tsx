import { useEffect, useSyncExternalStore } from 'react'
import { onCleared, snapshotAll, subscribeAll } from '../storage/browser.ts'
import { told } from '../words/saving.ts'
import { workbookAsleep, workbookWaking } from '../words/whole.ts'
import { byDue } from '../worksheet/actions.ts'
import type { AnswerRecord } from '../worksheet/record.ts'
import { useAwake } from './form.ts'
import { leave } from './leave.ts'
import type { MovingProps } from './moving/Moving.tsx'
import { onDemand } from './onDemand.tsx'
import { Begun } from './workbook/Begun.tsx'
import { Damaged } from './workbook/Damaged.tsx'
import { Elsewhere, isElsewhere } from './workbook/Elsewhere.tsx'
import { Keeping } from './workbook/Keeping.tsx'
import { Plan } from './workbook/Plan.tsx'
import { Reminder } from './workbook/Reminder.tsx'
import { Removed } from './workbook/Removed.tsx'
import { planOf, type Shelf, shelved } from './workbook/shelf.ts'

const none: AnswerRecord[] = []

/** The hand-over page. An island of this file, since it stands on the same engine: one more entry would cut all pages' scripts into more pieces. */
export const Moving = (guide: MovingProps) => (
  <div className="workbook moving">
    <OnlyMoving {...guide} />
  </div>
)

const OnlyMoving = onDemand(() => import('./moving/Moving.tsx'))

interface Props {
  shelf: Shelf
  worksheetsHref: string
  /** The page that takes answers to another address. */
  movingHref: string
  /** The address that the guide says it lives at. */
  home: string
}

/** Everything the reader has begun on this device: progress, the action plan, and the means to take it along. */
export default function Workbook({ shelf, worksheetsHref, movingHref, home }: Props) {
  const records = useSyncExternalStore(subscribeAll, snapshotAll, () => none)
  const awake = useAwake()
  useEffect(() => onCleared(leave), [])
  const begun = shelved(shelf, records)
  return (
    <div className="workbook">
      <header className="memo">
        <p className="memo-name">
          <b>Memo</b>
          {awake && <span>{begun.length === 0 ? 'Nothing begun yet' : `${begun.length} begun`}</span>}
        </p>
        <div className="memo-re">
          <span aria-hidden="true">Re</span>
          <h1>My workbook</h1>
        </div>
      </header>
      <p className="lead">What you write in a worksheet appears here, with your actions by date. It stays on this device.</p>
      {awake ? (
        <Reminder />
      ) : (
        <p role="status" data-asleep={told(workbookAsleep)}>
          {workbookWaking}
        </p>
      )}
      {awake && <Removed />}
      {awake && begun.length === 0 && (
        <p className="acts">
          <a className="button main" href={worksheetsHref}>
            Choose a worksheet
          </a>
        </p>
      )}
      {begun.length > 0 && isElsewhere(home) && <Elsewhere home={home} movingHref={movingHref} />}
      {begun.length > 0 && <Begun begun={begun} />}
      {awake && <Plan actions={byDue(planOf(begun))} begun={begun} />}
      {awake && <Damaged key={begun.length} shelf={shelf} />}
      {awake && <Keeping begun={begun} shelf={shelf} movingHref={movingHref} />}
    </div>
  )
}
