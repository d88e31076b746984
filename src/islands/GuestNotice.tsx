import { useState } from 'react'
import { isBlank } from '../worksheet/fields.ts'
import { importPlan } from '../worksheet/plan.ts'
import { type AnswerRecord, type Changes, difference, newest } from '../worksheet/record.ts'
import type { OnChanged } from './changed.ts'
import { type Answers, useForm } from './form.ts'

interface Props {
  own: Answers
  theirs: AnswerRecord
  onClose: () => void
  /** The reader's answers have changed at once: offer to undo it. */
  onChanged: OnChanged
}

/** Says whose answers are shown, and what could be done with them; until the reader decides, his own stay untouched. */
export function GuestNotice({ own, theirs, onClose, onChanged }: Props) {
  const { definition } = useForm()
  const mine = own.snapshot().record
  const [{ added, changed }] = useState(() => importPlan(mine, theirs))
  const has = newest(mine) > 0 && Object.values(mine.fields).some(({ value }) => !isBlank(value))
  const take = (changes: Changes) => {
    own.edit(changes)
    onClose()
    onChanged('Taken over.', mine)
  }
  return (
    <div className="notice guest" role="status">
      <p>
        <b>These answers came with the link.</b> They are shown to look at.{' '}
        {has ? 'Your own answers to this worksheet are untouched.' : 'You have no answers of your own here yet.'}
      </p>
      <p className="acts">
        {has && added > 0 && (
          <button type="button" onClick={() => take(onlyBlanks(mine, theirs))}>
            Fill in {added} where mine are blank
          </button>
        )}
        <button type="button" className={has ? undefined : 'main'} onClick={() => take(difference(mine, theirs))}>
          {has ? `Replace mine (${changed} would change)` : 'Keep a copy as mine'}
        </button>
        <button type="button" onClick={onClose}>
          {has ? 'Back to my own' : 'Start with a blank form'}
        </button>
      </p>
      <p className="hint">
        {definition.title} in the link: {Object.keys(theirs.fields).length} fields.
      </p>
    </div>
  )
}

function onlyBlanks(mine: AnswerRecord, theirs: AnswerRecord): Changes {
  return Object.fromEntries(Object.entries(difference(mine, theirs)).filter(([id]) => isBlank(mine.fields[id]?.value)))
}
