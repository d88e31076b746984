import { useSyncExternalStore } from 'react'
import { type Lost, sessionFor } from '../storage/browser.ts'
import { changedElsewhere, told } from '../words/saving.ts'
import { handsFocusTo } from './focus.ts'
import { useForm } from './form.ts'

const handsFocusOn = handsFocusTo('.saved')
const nothing = () => undefined

/** Says which of the words written in this tab another tab has changed, and gives each of them back. The caret stays where it is. */
export function LostNotice() {
  const { answers } = useForm()
  const lost = useSyncExternalStore(answers.subscribe, () => answers.snapshot().lost, nothing) ?? []
  if (lost.length === 0) return null
  return (
    <section className="lost screen" aria-label="Changed in another tab" ref={handsFocusOn}>
      <p role="alert">{told(changedElsewhere)}</p>
      <ul>
        {lost.map((one) => (
          <LostLine key={one.field} lost={one} />
        ))}
      </ul>
    </section>
  )
}

function LostLine({ lost }: { lost: Lost }) {
  const { definition } = useForm()
  const id = `lost-${definition.id}-${lost.field}`
  const settle = (putBack: boolean) => () => sessionFor(definition.id).settle(lost, putBack)
  return (
    <li>
      <p>
        <b id={id}>{lost.question}</b> What you had written:{' '}
        <span className="typed">{lost.mine === true ? 'ticked' : String(lost.mine)}</span>
      </p>
      <p className="acts">
        <button type="button" onClick={settle(true)} aria-describedby={id}>
          Put mine back
        </button>
        <button type="button" onClick={settle(false)} aria-describedby={id}>
          Leave it
        </button>
      </p>
    </li>
  )
}
