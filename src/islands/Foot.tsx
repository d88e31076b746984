import { useEffect, useSyncExternalStore } from 'react'
import { askToPersist } from '../storage/browser.ts'
import type { SaveState } from '../storage/state.ts'
import { asleep, saveMessage, told, waking } from '../words/saving.ts'
import { progressOf } from '../worksheet/progress.ts'
import { useForm, useRecord } from './form.ts'
import { LostNotice } from './LostNotice.tsx'
import { Trouble } from './Trouble.tsx'

/** Where the answers are, and how many there are; it stays in sight while the form is, so that trouble is told near the hand that writes. */
export function Foot() {
  const { definition, answers, fixed } = useForm()
  const record = useRecord(definition.blocks.map(({ id }) => id))
  const save = useSyncExternalStore(answers.subscribe, () => answers.snapshot().save, onServer)
  const { answered, total } = progressOf(definition, record)
  return (
    <footer className="form-foot">
      {!fixed && <LostNotice />}
      {fixed && save?.kind !== 'readonly' ? <span /> : <SaveLine save={save} />}
      <span className="progress">
        {answered} of {total} answered
      </span>
    </footer>
  )
}

function SaveLine({ save }: { save: SaveState | null }) {
  useEffect(() => {
    if (save?.kind === 'saved') askToPersist()
  }, [save?.kind])
  if (save?.kind === 'failed' || save?.kind === 'removed' || save?.kind === 'readonly') return <Trouble save={save} />
  // What loads the script says on this line how that goes (see near.ts), so that it may read otherwise than the server sent it.
  return (
    <span className="saved" role="status" data-save={save?.kind} data-asleep={told(asleep)} suppressHydrationWarning>
      {save ? saveMessage(save) : waking}
    </span>
  )
}

/** Nothing saves before the script is there, and the page must not say that it does. */
const onServer = () => null
