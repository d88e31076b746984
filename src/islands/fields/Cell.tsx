import type { Column } from '../../schema/column.ts'
import type { Value } from '../../worksheet/record.ts'
import { useForm } from '../form.ts'
import { Lines } from './Lines.tsx'
import { NumberInput } from './NumberInput.tsx'
import { Ruler } from './Ruler.tsx'

interface Props {
  column: Column
  /** The field's id; also the control's name. */
  name: string
  value: Value | undefined
  onChange: (value: Value) => void
  readOnly: boolean
}

/** One cell of a table, by the type of its column. */
export function Cell(props: Props) {
  const { column, name } = props
  const id = `f-${useForm().definition.id}-${name}`
  if (column.type === 'rating') return <RatingCell {...props} id={id} labels={column.labels} />
  return (
    <div className={`cell cell-${column.type}`}>
      <label className="cell-label" htmlFor={id}>
        {column.title}
      </label>
      {column.hint && <span className="hint">{column.hint}</span>}
      <CellControl {...props} id={id} />
    </div>
  )
}

function RatingCell({ column, name, id, value, onChange, readOnly, labels }: Props & { id: string; labels: string[] }) {
  return (
    <div className="cell cell-rating">
      <span className="cell-label" id={id}>
        {column.title}
      </span>
      {column.hint && <span className="hint">{column.hint}</span>}
      <Ruler name={name} labelledBy={id} labels={labels} value={value} onChange={onChange} disabled={readOnly} />
    </div>
  )
}

function CellControl({ column, name, id, value, onChange, readOnly }: Props & { id: string }) {
  const text = value === null || value === undefined ? '' : String(value)
  const onText = (entered: string) => onChange(entered === '' ? null : entered)
  if (column.type === 'text' || column.type === 'long') {
    return <Lines id={id} name={name} value={text} onChange={onText} rows={column.type === 'long' ? 2 : 1} readOnly={readOnly} />
  }
  if (column.type === 'yesno') {
    return (
      <input
        id={id}
        name={name}
        type="checkbox"
        checked={value === true}
        disabled={readOnly}
        onChange={(event) => onChange(event.target.checked || null)}
      />
    )
  }
  if (column.type === 'choice') {
    const chosen = column.choices.find((choice) => choice.id === text)
    return (
      <>
        <select id={id} name={name} value={text} disabled={readOnly} onChange={(event) => onText(event.target.value)}>
          <option value="" />
          {column.choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.text}
            </option>
          ))}
        </select>
        {chosen && (
          <span className="copy" aria-hidden="true">
            {chosen.text}
          </span>
        )}
      </>
    )
  }
  if (column.type !== 'date')
    return (
      <NumberInput
        id={id}
        name={name}
        value={value}
        onChange={onChange}
        readOnly={readOnly}
        unit={column.type === 'duration' ? 'minutes' : undefined}
      />
    )
  return (
    <input
      id={id}
      name={name}
      type="date"
      value={text}
      readOnly={readOnly}
      data-blank={text === '' || undefined}
      onChange={(event) => onText(event.target.value)}
    />
  )
}
