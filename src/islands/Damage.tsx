import { useSyncExternalStore } from 'react'
import { damageMessage } from '../words/saving.ts'
import { Copies } from './Copies.tsx'
import { type Answers, useForm } from './form.ts'

/** Says that stored answers could not be read, and hands them out as they were found. */
export function Damage({ own }: { own: Answers }) {
  const { definition } = useForm()
  const snapshot = useSyncExternalStore(own.subscribe, own.snapshot, () => null)
  const damage = snapshot?.damage
  if (!damage) return null
  return (
    <div className="notice">
      <p role="alert">{damageMessage(damage)}</p>
      <p className="acts">
        <Copies name={`${definition.id}-damaged.txt`} text={() => damage.text} label="Download the damaged answers" />
      </p>
    </div>
  )
}
