import { useSyncExternalStore } from 'react'
import { subscribeDated, unreadableDated } from '../storage/browser.ts'
import { damageMessage, told, unreadableDates } from '../words/saving.ts'
import { Copies } from './Copies.tsx'
import { type Answers, useForm } from './form.ts'

const none: ReturnType<typeof unreadableDated> = []

/** Says that stored answers could not be read, and hands them out as they were found. */
export function Damage({ own }: { own: Answers }) {
  const { definition } = useForm()
  const snapshot = useSyncExternalStore(own.subscribe, own.snapshot, () => null)
  const unreadable = useSyncExternalStore(
    subscribeDated,
    () => unreadableDated(definition.id),
    () => none,
  )
  const damage = snapshot?.damage
  const texts = [...(damage ? [damage.text] : []), ...unreadable.map(({ text }) => text)]
  if (texts.length === 0) return null
  return (
    <div className="notice">
      {damage && <p role="alert">{damageMessage(damage)}</p>}
      {unreadable.length > 0 && <p role="alert">{told(unreadableDates)}</p>}
      <p className="acts">
        <Copies name={`${definition.id}-damaged.txt`} text={() => texts.join('\n\n')} label="Download the damaged answers" />
      </p>
    </div>
  )
}
