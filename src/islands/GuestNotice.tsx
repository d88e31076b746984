import { useState } from 'react'
import { isBlank } from '../worksheet/fields.ts'
import { importPlan } from '../worksheet/plan.ts'
import { type AnswerRecord, type Changes, difference, newest } from '../worksheet/record.ts'
import { toBackup } from '../worksheet/to-backup.ts'
import { Copies } from './Copies.tsx'
import type { OnChanged } from './changed.ts'
import { handsFocusTo } from './focus.ts'
import { type Answers, useForm } from './form.ts'
import { onDemand } from './onDemand.tsx'

/** The form's own title: what the reader comes back to. */
const handsFocusOn = handsFocusTo('.form-head > :first-child')

const Comparison = onDemand(() => import('./Comparison.tsx'))

interface Props {
  own: Answers
  theirs: AnswerRecord
  onClose: () => void
  /** The reader's answers have changed at once: offer to undo it. */
  onChanged: OnChanged
}

/** Says whose answers are shown, and what could be done with them; until the reader decides, his own stay untouched. */
export default function GuestNotice({ own, theirs, onClose, onChanged }: Props) {
  const { definition, rank } = useForm()
  const [comparing, setComparing] = useState(false)
  const mine = own.snapshot().record
  const [{ added, changed }] = useState(() => importPlan(mine, theirs))
  const has = newest(mine) > 0 && Object.values(mine.fields).some(({ value }) => !isBlank(value))
  const take = (changes: Changes) => {
    own.edit(changes)
    onClose()
    onChanged('Taken over.', mine)
  }
  const copy = () => toBackup([theirs], new Date().toISOString())
  return (
    <>
      <div className="notice guest" role="status" ref={handsFocusOn}>
        <p>
          <b>These answers came with the link.</b> They are shown to look at.{' '}
          {has ? 'Your own answers to this worksheet are untouched.' : 'You have no answers of your own here yet.'}
        </p>
        {has ? (
          <p className="acts">
            <button type="button" className="main" aria-expanded={comparing} onClick={() => setComparing(!comparing)}>
              {comparing ? 'Close the comparison' : 'Compare with mine'}
            </button>
            <button type="button" onClick={onClose}>
              Back to my own
            </button>
            <Copies name={`${definition.id}-from-a-link.json`} text={copy} label="Keep a copy as a file" />
            {added > 0 && (
              <button type="button" onClick={() => take(onlyBlanks(mine, theirs))}>
                Fill in {added} where mine are blank
              </button>
            )}
            <button type="button" onClick={() => take(difference(mine, theirs))}>
              Replace mine ({changed} would change)
            </button>
          </p>
        ) : (
          <p className="acts">
            <button type="button" className="main" onClick={() => take(difference(mine, theirs))}>
              Keep a copy as mine
            </button>
            <button type="button" onClick={onClose}>
              Start with a blank form
            </button>
          </p>
        )}
        <p className="hint">
          {definition.title} in the link: {Object.keys(theirs.fields).length} fields.
        </p>
      </div>
      {comparing && <Comparison definition={definition} first={mine} second={theirs} titles={['Mine', 'Theirs']} hands="two" rank={rank} />}
    </>
  )
}

function onlyBlanks(mine: AnswerRecord, theirs: AnswerRecord): Changes {
  return Object.fromEntries(Object.entries(difference(mine, theirs)).filter(([id]) => isBlank(mine.fields[id]?.value)))
}
