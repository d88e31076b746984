import type { ChangeEvent } from 'react'
import { useHeld } from './useHeld.ts'

interface Props {
  id: string
  name: string
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  /** Lines to show when empty, on screen and to write on by hand. */
  rows?: number
  label?: string | undefined
  hint?: string | undefined
  readOnly?: boolean
  /** An example, while the field is empty. */
  placeholder?: string | undefined
}

/**
 * Ruled lines to write on, which grow with the text. The growth comes from a copy of the text behind the field; printed, the copy takes the
 * field's place, since a field would cut a long answer at its edge.
 */
export function Lines({ id, name, value, onChange, onBlur, rows = 2, label, hint, readOnly, placeholder }: Props) {
  const { field, shown, hold, release } = useHeld(value)
  const change = ({ target }: ChangeEvent<HTMLTextAreaElement>) => {
    hold(target.value)
    onChange(target.value)
  }
  const leave = () => {
    release()
    onBlur?.()
  }
  return (
    <span className="lines" data-rows={rows}>
      <textarea
        id={id}
        name={name}
        ref={field}
        dir="auto"
        value={shown}
        rows={rows}
        readOnly={readOnly}
        placeholder={placeholder}
        aria-label={label}
        aria-describedby={hint}
        onBlur={leave}
        onCompositionStart={({ currentTarget }) => hold(currentTarget.value)}
        onChange={change}
      />
      <span className="copy" dir="auto" aria-hidden="true">
        {shown}
        {'\n'}
      </span>
    </span>
  )
}
