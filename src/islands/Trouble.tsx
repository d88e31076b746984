import { leaveErased, storedText, writeBack } from '../storage/browser.ts'
import type { SaveState } from '../storage/state.ts'
import { saveMessage } from '../words/saving.ts'
import { Copies } from './Copies.tsx'
import { copyOf } from './copy.ts'
import { handsFocusTo } from './focus.ts'
import { useForm } from './form.ts'

const handsFocusOn = handsFocusTo('.saved')

/** Says that answers are not on disk, or are not to be changed, and offers the ways out. The words stay while it lasts, so that they are read aloud once. */
export function Trouble({ save }: { save: SaveState }) {
  return (
    <div className="trouble" ref={handsFocusOn}>
      <p className="saved" role="alert" data-save={save.kind}>
        {saveMessage(save)}
      </p>
      <p className="acts screen">
        <WaysOut kind={save.kind} />
      </p>
    </div>
  )
}

function WaysOut({ kind }: { kind: SaveState['kind'] }) {
  const { definition, answers } = useForm()
  const { id } = definition
  if (kind === 'readonly')
    return <Copies name={`${id}-as-saved.json`} text={() => storedText(id) ?? ''} label="Download them as they are saved" />
  if (kind === 'failed') return <Copies name={`${id}.json`} text={() => copyOf(answers.snapshot().record)} main />
  return (
    <>
      <button type="button" className="main" onClick={() => writeBack(id)}>
        Write it back
      </button>
      <button type="button" onClick={() => leaveErased(id)}>
        Leave it erased
      </button>
      <Copies name={`${id}.json`} text={() => copyOf(answers.snapshot().record)} />
    </>
  )
}
