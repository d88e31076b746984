import type { MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Worksheet } from '../schema/worksheet.ts'
import { focusOn } from './focus.ts'
import { useAwake } from './form.ts'

interface Props {
  definition: Worksheet
  /** The worksheet's own page. */
  page: string
  onOpen: () => void
}

/** Stands for all parts of a worksheet but the first, so that a memo stays a memo: what they are, and the ways to them. */
export function Fold({ definition, page, onOpen }: Props) {
  const awake = useAwake()
  const [, ...rest] = definition.blocks
  const open = ({ currentTarget }: MouseEvent) => {
    const form = currentTarget.closest('form')
    flushSync(onOpen)
    // The button is gone; what follows it begins with the second part's heading.
    focusOn(form?.querySelectorAll('.block > :is(h2, h3)')[1])
  }
  return (
    <div className="fold">
      <p>
        Part 1 of {definition.blocks.length}. Then: {rest.map(({ title }) => title).join(' · ')}
      </p>
      <p className="acts screen">
        {awake && (
          <button type="button" className="main" onClick={open}>
            Go on here
          </button>
        )}
        <a className="button" href={page}>
          The whole form on its own page
        </a>
      </p>
    </div>
  )
}
