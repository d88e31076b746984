import { useState } from 'react'
import { clearDevice } from '../storage/browser.ts'
import { told } from '../words/saving.ts'
import { finishedInPart, finishing } from '../words/whole.ts'
import { Copies } from './Copies.tsx'
import { copyOfAll, nameOfAll } from './copyOfAll.ts'
import { focusOn, handsFocusTo } from './focus.ts'
import { leave } from './leave.ts'

const handsFocusOn = handsFocusTo('.finish', '.tools, .keeping')

/** What finishing takes away, a copy to take along before, and the two ways on. Seldom needed: load it on demand (see onDemand.tsx). */
export default function FinishingQuestion({ onPrint, onCancel }: { onPrint: () => void; onCancel: () => void }) {
  const [failed, setFailed] = useState(false)
  const finish = () => (clearDevice() ? leave() : setFailed(true))
  return (
    <section className="notice finishing" aria-label="Finish on this device" ref={takeFocus}>
      <p>{told(finishing)}</p>
      <p className="acts">
        <Copies name={nameOfAll()} text={copyOfAll} main>
          <button type="button" onClick={onPrint}>
            Print
          </button>
        </Copies>
      </p>
      <p className="acts">
        <button type="button" onClick={finish}>
          Erase everything and leave
        </button>
        <button type="button" onClick={onCancel}>
          Keep everything
        </button>
      </p>
      {failed && <p role="alert">{told(finishedInPart)}</p>}
    </section>
  )
}

function takeFocus(section: HTMLElement | null) {
  focusOn(section)
  return handsFocusOn(section)
}
