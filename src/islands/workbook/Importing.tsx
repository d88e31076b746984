import { type ChangeEvent, useState } from 'react'
import { datedOf, removeDated, restoreDated, sessionFor } from '../../storage/browser.ts'
import { imported, importedNothing, importUndone, notImported, notPasted, unreadableFile } from '../../words/saving.ts'
import { parseBackup } from '../../worksheet/backup.ts'
import type { DatedRecord } from '../../worksheet/dated.ts'
import { merge } from '../../worksheet/merge.ts'
import { importPlan } from '../../worksheet/plan.ts'
import { type AnswerRecord, difference } from '../../worksheet/record.ts'
import { type Shelf, titleOf } from './shelf.ts'

type State = { step: 'idle'; said: string; before?: Before } | { step: 'asking'; records: AnswerRecord[]; dated: DatedRecord[] }

/** What undoing an import brings back, and what it takes away. */
interface Before {
  records: AnswerRecord[]
  added: DatedRecord[]
}

const mine = (worksheet: string) => sessionFor(worksheet).snapshot().record

/** Brings answers from a file: first says what would change, then does what the reader chooses, and can undo it. */
export function Importing({ shelf }: { shelf: Shelf }) {
  const [state, setState] = useState<State>({ step: 'idle', said: '' })
  const offer = (text: string, refusal: (problem: string) => string) => {
    const read = parseBackup(text)
    setState(read.ok ? { step: 'asking', records: read.records, dated: read.dated } : { step: 'idle', said: refusal(read.problem) })
  }
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (!file) return
    const text = await file.text().catch(() => null)
    target.value = ''
    if (text === null) setState({ step: 'idle', said: notImported(file.name, unreadableFile) })
    else offer(text, (problem) => notImported(file.name, problem))
  }
  const take = (asked: State & { step: 'asking' }, wanted: (own: AnswerRecord, theirs: AnswerRecord) => AnswerRecord) => {
    const records = asked.records.map(({ worksheet }) => mine(worksheet))
    for (const theirs of asked.records) write(theirs.worksheet, wanted(mine(theirs.worksheet), theirs))
    const added = asked.dated.filter(isNew)
    for (const one of added) restoreDated(one)
    setState({ step: 'idle', said: imported, before: { records, added } })
  }
  const undo = ({ records, added }: Before) => {
    for (const record of records) write(record.worksheet, record)
    for (const one of added) removeDated(one)
    setState({ step: 'idle', said: importUndone })
  }
  if (state.step === 'asking') {
    return (
      <Asking
        shelf={shelf}
        records={state.records}
        dated={state.dated.filter(isNew).length}
        onMerge={() => take(state, merge)}
        onReplace={() => take(state, (_, theirs) => theirs)}
        onCancel={() => setState({ step: 'idle', said: importedNothing })}
      />
    )
  }
  return (
    <div className="acts screen importing">
      <label className="button">
        Bring answers from a file
        <input className="visually-hidden" type="file" accept=".json,application/json" onChange={choose} />
      </label>
      <Pasting onPaste={(text) => offer(text, notPasted)} />
      <p role="status">
        {state.said}{' '}
        {state.before && (
          <button type="button" onClick={() => state.before && undo(state.before)}>
            Undo
          </button>
        )}
      </p>
    </div>
  )
}

/** A field for a copy that was kept as text, where files are blocked or a note is at hand. */
function Pasting({ onPaste }: { onPaste: (text: string) => void }) {
  const [text, setText] = useState('')
  return (
    <details className="pasting">
      <summary>or paste a copy</summary>
      <label htmlFor="pasted-copy">A copy that you kept as text, whole</label>
      <textarea id="pasted-copy" rows={4} value={text} spellCheck={false} onChange={(event) => setText(event.target.value)} />
      <button type="button" disabled={text.trim() === ''} onClick={() => onPaste(text)}>
        Look at what it brings
      </button>
    </details>
  )
}

const write = (worksheet: string, wanted: AnswerRecord) => sessionFor(worksheet).edit(difference(mine(worksheet), wanted))

const isNew = ({ record, at }: DatedRecord) => !datedOf(record.worksheet).some((known) => known.at === at)

interface AskingProps {
  shelf: Shelf
  records: AnswerRecord[]
  /** How many dated answers would be new here. */
  dated: number
  onMerge: () => void
  onReplace: () => void
  onCancel: () => void
}

function Asking({ shelf, records, dated, onMerge, onReplace, onCancel }: AskingProps) {
  const plans = records.map((record) => ({ record, ...importPlan(mine(record.worksheet), record) }))
  const conflicts = plans.some(({ changed }) => changed > 0)
  return (
    <section className="notice" aria-label="Import">
      <p>
        <b>What the file would change:</b>
      </p>
      <ul>
        {plans.map(({ record, added, changed, same }) => (
          <li key={record.worksheet}>
            {titleOf(shelf, record.worksheet)}: {added} new, {changed} different from yours, {same} the same
          </li>
        ))}
        {dated > 0 && <li>Kept under a date: {dated} new</li>}
      </ul>
      <p className="acts">
        <button type="button" className="main" onClick={onMerge}>
          {conflicts ? 'Merge: the later answer stays' : 'Add them'}
        </button>
        {conflicts && (
          <button type="button" onClick={onReplace}>
            Replace mine with the file’s
          </button>
        )}
        <button type="button" onClick={onCancel}>
          Import nothing
        </button>
      </p>
    </section>
  )
}
