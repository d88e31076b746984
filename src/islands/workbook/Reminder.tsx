import { useEffect, useState } from 'react'
import { told } from '../../words/saving.ts'
import { reminder } from '../../words/whole.ts'
import { Copies } from '../Copies.tsx'
import { copyOfAll, nameOfAll } from '../copyOfAll.ts'
import { handsFocusTo } from '../focus.ts'
import { isTimeToRemind, noteCopy, noteReminder } from './reminding.ts'

const handsFocusOn = handsFocusTo('h1', '.workbook')

/** Reminds of a copy once there is a week of work without one; once a day at most, and out of the way. */
export function Reminder() {
  const [due, setDue] = useState(isTimeToRemind)
  useEffect(() => {
    if (due) noteReminder()
  }, [due])
  if (!due) return null
  return (
    <section className="notice reminder screen" aria-label="Time for a copy" ref={handsFocusOn}>
      <p>{told(reminder)}</p>
      <p className="acts">
        <Copies name={nameOfAll()} text={copyOfAll} main onTaken={noteCopy}>
          <button type="button" onClick={() => setDue(false)}>
            Not today
          </button>
        </Copies>
      </p>
    </section>
  )
}
