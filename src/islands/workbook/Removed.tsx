import { useSyncExternalStore } from 'react'
import { subscribeAll } from '../../storage/browser.ts'
import { leaveAllErased, removedCount, writeAllBack } from '../../storage/whole.ts'
import { told } from '../../words/saving.ts'
import { removedSomewhere } from '../../words/whole.ts'
import { Copies } from '../Copies.tsx'
import { copyOfAll, nameOfAll } from '../copyOfAll.ts'
import { handsFocusTo } from '../focus.ts'

const handsFocusOn = handsFocusTo('h1', '.workbook')

/** Says that answers shown here are no longer on the device, and lets the reader decide, for all worksheets at once. */
export function Removed() {
  const count = useSyncExternalStore(subscribeAll, removedCount, () => 0)
  if (count === 0) return null
  return (
    <section className="notice screen" aria-label="Erased elsewhere" ref={handsFocusOn}>
      <p role="alert">{told(removedSomewhere(count))}</p>
      <p className="acts">
        <button type="button" className="main" onClick={writeAllBack}>
          Write them back
        </button>
        <button type="button" onClick={leaveAllErased}>
          Leave them erased
        </button>
        <Copies name={nameOfAll()} text={copyOfAll} />
      </p>
    </section>
  )
}
