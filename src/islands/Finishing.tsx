import { useState } from 'react'
import { clearDevice } from '../storage/browser.ts'
import { finishedInPart, finishing, told } from '../words/saving.ts'
import { Copies } from './Copies.tsx'
import { copyOfAll, nameOfAll } from './copy.ts'
import { focusOn, handsFocusTo } from './focus.ts'

const handsFocusOn = handsFocusTo('.finish', '.tools, .keeping')

/** For a device that others use as well: takes a copy if the reader wants one, erases everything of this site, and leaves. */
export function Finishing({ onPrint }: { onPrint: () => void }) {
  const [asking, ask] = useState(false)
  return (
    <>
      <button type="button" className="finish" aria-expanded={asking} onClick={() => ask(!asking)}>
        Finish on this device…
      </button>
      {asking && <Asking onPrint={onPrint} onCancel={() => ask(false)} />}
    </>
  )
}

function Asking({ onPrint, onCancel }: { onPrint: () => void; onCancel: () => void }) {
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

/** To the home page, in the place of this one: its address may carry answers, and "back" should not lead here. */
export function leave() {
  location.replace(import.meta.env.BASE_URL.replace(/\/?$/, '/'))
}
