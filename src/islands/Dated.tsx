import { useState, useSyncExternalStore } from 'react'
import { datedOf, keepDated, removeDated, restoreDated, subscribeDated } from '../storage/browser.ts'
import { notKept, told } from '../words/saving.ts'
import type { DatedRecord } from '../worksheet/dated.ts'
import { clearing } from '../worksheet/record.ts'
import type { OnChanged } from './changed.ts'
import { dayWords } from './days.ts'
import { useForm, useRecord } from './form.ts'
import { onDemand } from './onDemand.tsx'

const Comparison = onDemand(() => import('./Comparison.tsx'))
const none: readonly DatedRecord[] = []

/** Keeps today's answers to be set beside later ones, and shows what has changed since. */
export default function Dated({ onChanged }: { onChanged: OnChanged }) {
  const { definition } = useForm()
  const kept = useSyncExternalStore(
    subscribeDated,
    () => datedOf(definition.id),
    () => none,
  )
  return (
    <section className="block dated screen" aria-label="Then and now">
      <Keep onChanged={onChanged} first={kept.length === 0} />
      <List kept={kept} />
    </section>
  )
}

/** A line for a note, and the two ways on: to go on with the form as it is, or to fill it anew. */
function Keep({ onChanged, first }: { onChanged: OnChanged; first: boolean }) {
  const { definition, answers, rank } = useForm()
  const Title = `h${rank}` as const
  const [note, setNote] = useState('')
  const [said, say] = useState('')
  const keep = (anew: boolean) => {
    const done = keepDated(definition.id, note.trim())
    if (!done.ok) return say(told(notKept))
    setNote('')
    say('Kept.')
    if (!anew) return
    const before = answers.snapshot().record
    answers.edit(clearing(before))
    onChanged('Kept, and cleared to be filled again.', before)
  }
  return (
    <>
      <Title>Then and now</Title>
      {first && <p className="intro">Keep today’s answers, fill the form again in three months, and see both side by side.</p>}
      <p className="keep">
        <label htmlFor={`note-${definition.id}`}>A note, if you like</label>
        <input id={`note-${definition.id}`} value={note} maxLength={120} onChange={(event) => setNote(event.target.value)} />
      </p>
      <p className="acts">
        <button type="button" onClick={() => keep(false)}>
          Keep today’s answers
        </button>
        <button type="button" onClick={() => keep(true)}>
          Keep them and start afresh
        </button>
        <span className="hint" role="status">
          {said}
        </span>
      </p>
    </>
  )
}

function List({ kept }: { kept: readonly DatedRecord[] }) {
  const { definition, rank } = useForm()
  const [shown, show] = useState<number | null>(null)
  const [removed, setRemoved] = useState<DatedRecord | null>(null)
  const record = useRecord(definition.blocks.map(({ id }) => id))
  const remove = (one: DatedRecord) => {
    if (removeDated(one).ok) setRemoved(one)
  }
  const restore = () => {
    if (removed) restoreDated(removed)
    setRemoved(null)
  }
  return (
    <>
      <ul className="kept">
        {kept.map((one) => (
          <li key={one.at}>
            <p>
              <b>{dayWords(one.at)}</b> <span className="typed">{one.note}</span>
            </p>
            <p className="acts">
              <button type="button" aria-expanded={shown === one.at} onClick={() => show(shown === one.at ? null : one.at)}>
                {shown === one.at ? 'Close' : 'Compare with now'}
              </button>
              <button type="button" aria-label={`Remove the answers of ${dayWords(one.at)}`} onClick={() => remove(one)}>
                Remove
              </button>
            </p>
            {shown === one.at && (
              <Comparison
                definition={definition}
                first={one.record}
                second={record}
                titles={[dayWords(one.at), 'now']}
                hands="one"
                rank={rank}
              />
            )}
          </li>
        ))}
      </ul>
      <p className="row-news" role="status">
        {removed && 'Removed.'}{' '}
        {removed && (
          <button type="button" className="link" onClick={restore}>
            Undo: keep them
          </button>
        )}
      </p>
    </>
  )
}
