import { useEffect, useSyncExternalStore } from 'react'
import { onCleared, snapshotAll, subscribeAll } from '../storage/browser.ts'
import { told, workbookAsleep, workbookWaking } from '../words/saving.ts'
import { byDue } from '../worksheet/actions.ts'
import type { AnswerRecord } from '../worksheet/record.ts'
import { leave } from './Finishing.tsx'
import { useAwake } from './form.ts'
import { Begun } from './workbook/Begun.tsx'
import { Keeping } from './workbook/Keeping.tsx'
import { Plan } from './workbook/Plan.tsx'
import { Reminder } from './workbook/Reminder.tsx'
import { planOf, type Shelf, shelved } from './workbook/shelf.ts'

const none: AnswerRecord[] = []

/** Everything the reader has begun on this device: progress, the action plan, and the means to take it along. */
export default function Workbook({ shelf, worksheetsHref }: { shelf: Shelf; worksheetsHref: string }) {
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
      {awake && begun.length === 0 && (
        <p className="acts">
          <a className="button main" href={worksheetsHref}>
            Choose a worksheet
          </a>
        </p>
      )}
      {begun.length > 0 && <Begun begun={begun} />}
      {awake && <Plan actions={byDue(planOf(begun))} begun={begun} />}
      {awake && <Keeping begun={begun} shelf={shelf} />}
    </div>
  )
}
