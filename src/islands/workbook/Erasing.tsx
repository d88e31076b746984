import { useState } from 'react'
import { hasReading } from '../../storage/reading.ts'
import { type Erased, eraseAll } from '../../storage/whole.ts'
import { told } from '../../words/saving.ts'
import { erased, erasedInPart, restoredInPart } from '../../words/whole.ts'
import { Copies } from '../Copies.tsx'
import { copyOfAll, nameOfAll } from '../copyOfAll.ts'
import { focusOn } from '../focus.ts'
import { noteCopy } from './reminding.ts'

type State = { step: 'idle'; asked: boolean } | { step: 'asking' } | ({ step: 'erased'; tried: boolean } & Erased)

/** Erases everything, after a word of warning; until the page is left it can be had back. At each step the focus goes to what comes next. */
export function Erasing({ count }: { count: number }) {
  const [state, setState] = useState<State>({ step: 'idle', asked: false })
  const erase = () => setState({ step: 'erased', tried: false, ...eraseAll() })
  const idle = () => setState({ step: 'idle', asked: true })
  const restore = () => {
    if (state.step !== 'erased') return
    if (state.restore()) idle()
    else setState({ ...state, tried: true })
  }
  if (state.step === 'erased') {
    return (
      <p className="notice acts" role="status" key="erased" ref={focusOn}>
        {told(state.tried ? restoredInPart : state.complete ? erased : erasedInPart)}
        <button type="button" onClick={restore}>
          {state.tried ? 'Try again' : 'Undo'}
        </button>
        {state.tried && <Copies name={nameOfAll()} text={copyOfAll} onTaken={noteCopy} />}
      </p>
    )
  }
  if (state.step === 'asking') {
    return (
      <section className="notice" aria-label="Erase everything" key="asking" ref={focusOn}>
        <p>
          <b>Erase everything on this device?</b> {goneWords(count)} would be gone.
          {count > 0 && ' Take a copy of your answers first if you may want them again.'}
        </p>
        {count > 0 && (
          <p className="acts">
            <Copies name={nameOfAll()} text={copyOfAll} label="Download a copy first" main onTaken={noteCopy} />
          </p>
        )}
        <p className="acts">
          <button type="button" onClick={erase}>
            Erase everything
          </button>
          <button type="button" onClick={idle}>
            Keep everything
          </button>
        </p>
      </section>
    )
  }
  return (
    <p className="acts screen">
      <button
        type="button"
        ref={state.asked ? focusOn : undefined}
        disabled={count === 0 && !hasReading()}
        onClick={() => setState({ step: 'asking' })}
      >
        Erase everything…
      </button>
    </p>
  )
}

/** What erasing everything takes away. */
function goneWords(count: number): string {
  const worksheets = count === 1 ? 'One worksheet' : `${count} worksheets`
  if (count === 0) return 'The list of what you have read'
  return hasReading() ? `${worksheets} and the list of what you have read` : worksheets
}
