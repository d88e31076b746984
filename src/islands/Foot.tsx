import { useEffect, useSyncExternalStore } from 'react'
import { askToPersist } from '../storage/browser.ts'
import { saveMessage } from '../storage/messages.ts'
import type { SaveState } from '../storage/state.ts'
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
  const save = useSyncExternalStore(answers.subscribe, () => answers.snapshot().save, onPaper)
  useEffect(() => {
    if (save.kind === 'saved') askToPersist()
  }, [save.kind])
  return (
    <span className="saved" role="status" data-save={save.kind}>
      {saveMessage(save)}
    </span>
  )
}

/** What the page was built with, so that the first render in the browser agrees with it. */
const untouched: SaveState = { kind: 'untouched' }
const onPaper = () => untouched
