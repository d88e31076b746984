import { useForm } from '../form.ts'
import { Lines } from './Lines.tsx'

interface Props {
  /** The field's id; also the control's name. */
  name: string
  /** What the note says, such as "What shows it?". */
  label: string
  value: string
  onChange: (value: string) => void
}

/** A line for a note on an item. */
export function NoteLine({ name, label, value, onChange }: Props) {
  const { definition, fixed } = useForm()
  const id = `f-${definition.id}-${name}`
  return (
    <div className="note">
      <label htmlFor={id}>{label}</label>
      <Lines id={id} name={name} value={value} rows={1} readOnly={fixed} onChange={onChange} />
    </div>
  )
}
