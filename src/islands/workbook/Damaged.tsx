import { useState } from 'react'
import { damagedTexts } from '../../storage/whole.ts'
import { told } from '../../words/saving.ts'
import { damagedSomewhere } from '../../words/whole.ts'
import { Copies } from '../Copies.tsx'
import { type Shelf, titleOf } from './shelf.ts'

/** Saved answers that cannot be read, whichever worksheet they belong to, to be handed out as they were found. */
export function Damaged({ shelf }: { shelf: Shelf }) {
  const [found] = useState(damagedTexts)
  if (found.length === 0) return null
  return (
    <section className="notice" aria-label="Damaged answers">
      <p>{told(damagedSomewhere)}</p>
      {found.map(({ worksheet, key, text }) => (
        <p className="acts" key={key}>
          <Copies
            name={`${worksheet}-damaged.txt`}
            text={() => text}
            label={`Download the damaged answers to “${titleOf(shelf, worksheet)}”`}
          />
        </p>
      ))}
    </section>
  )
}
