import { newReading } from '../../storage/reading-copies.ts'
import { importedNothing, locked } from '../../words/bringing.ts'
import { importPlan } from '../../worksheet/plan.ts'
import { type Bringing, type Brought, isNew, isOpen, mine } from './useBringing.ts'

interface Props {
  bringing: Bringing
  /** What the answers are in: `the file`. */
  what: string
  titleOf: (worksheet: string) => string
}

/** What would change here, and what the reader wants of it; afterwards what was done, and the way back. */
export function Asking({ bringing, what, titleOf }: Props) {
  const { state } = bringing
  if (state.step === 'asking') return <Question bringing={bringing} brought={state.brought} what={what} titleOf={titleOf} />
  return (
    <p role="status">
      {state.said}{' '}
      {state.undo && (
        <button type="button" onClick={state.undo}>
          Undo
        </button>
      )}
    </p>
  )
}

function Question({ bringing, brought, what, titleOf }: Props & { brought: Brought }) {
  const plans = brought.records.map((record) => ({ record, ...importPlan(mine(record.worksheet), record) }))
  const dated = brought.dated.filter(isNew).length
  const { read, chapter, path } = newReading(brought.reading)
  const memos = Object.values(read).filter(Boolean).length
  const conflicts = plans.some(({ record, changed }) => changed > 0 && isOpen(record))
  return (
    <section className="notice" aria-label="Import">
      <p>
        <b>What {what} would change:</b>
      </p>
      <ul>
        {plans.map(({ record, added, changed, same }) => (
          <li key={record.worksheet}>
            {titleOf(record.worksheet)}: {isOpen(record) ? `${added} new, ${changed} different from yours, ${same} the same` : locked}
          </li>
        ))}
        {dated > 0 && <li>Kept under a date: {dated} new</li>}
        {memos > 0 && <li>Marked as read: {memos} new</li>}
        {(chapter || path) && <li>Where you stopped reading: new</li>}
      </ul>
      <p className="acts">
        <button type="button" className="main" onClick={() => bringing.merge(brought)}>
          {conflicts ? 'Merge: the later answer stays' : 'Add them'}
        </button>
        {conflicts && (
          <button type="button" onClick={() => bringing.replace(brought)}>
            Replace mine with those of {what}
          </button>
        )}
        <button type="button" onClick={() => bringing.say(importedNothing)}>
          Import nothing
        </button>
      </p>
    </section>
  )
}
