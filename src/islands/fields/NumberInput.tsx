import type { Value } from '../../worksheet/record.ts'

interface Props {
  id: string
  name: string
  value: Value | undefined
  onChange: (value: Value) => void
  readOnly: boolean
  /** What it counts, where no label on the page says so. */
  label?: string
  /** What is counted, shown while the field is empty. */
  unit?: string | undefined
}

/** A field for an amount. Letters are kept out by the browser; an amount is never below zero. */
export function NumberInput({ id, name, value, onChange, readOnly, label, unit }: Props) {
  const text = value === null || value === undefined ? '' : String(value)
  return (
    <input
      id={id}
      name={name}
      type="number"
      inputMode="decimal"
      min={0}
      step="any"
      aria-label={label}
      placeholder={unit}
      value={text}
      readOnly={readOnly}
      data-blank={text === '' || undefined}
      onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
    />
  )
}
