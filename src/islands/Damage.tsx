import { useSyncExternalStore } from 'react'
import { damageMessage } from '../storage/messages.ts'
import { saveFile } from './browser.ts'
import { type Answers, useForm } from './form.ts'

/** Says that stored answers could not be read, and hands them out as they were found. */
export function Damage({ own }: { own: Answers }) {
  const { definition } = useForm()
  const snapshot = useSyncExternalStore(own.subscribe, own.snapshot, () => null)
  const damage = snapshot?.damage
  if (!damage) return null
  return (
    <div className="notice" role="alert">
      <p>{damageMessage(damage)}</p>
      <p className="acts">
        <button type="button" onClick={() => saveFile(`${definition.id}-damaged.txt`, damage.text)}>
          Download the damaged answers
        </button>
      </p>
    </div>
  )
}
