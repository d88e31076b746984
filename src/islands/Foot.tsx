import { useSyncExternalStore } from 'react'
import { saveMessage } from '../storage/messages.ts'
import { progressOf } from '../worksheet/progress.ts'
import { useForm, useRecord } from './form.ts'

/** Where the answers are, and how many there are. */
export function Foot() {
  const { definition, fixed } = useForm()
  const record = useRecord(definition.blocks.map(({ id }) => id))
  const { answered, total } = progressOf(definition, record)
  return (
    <footer className="form-foot">
      {fixed ? <span /> : <SaveLine />}
      <span className="progress">
        {answered} of {total} answered
      </span>
    </footer>
  )
}

function SaveLine() {
  const { answers } = useForm()
  const { save } = useSyncExternalStore(answers.subscribe, answers.snapshot, answers.snapshot)
  const message = saveMessage(save)
  return (
    <span className="saved" role="status" data-save={save.kind}>
      {message}
    </span>
  )
}
