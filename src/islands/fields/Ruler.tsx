import type { Value } from '../../worksheet/record.ts'

interface Props {
  name: string
  /** The ids of what names the ruler: the item's text, and the scale's where there are several. */
  labelledBy: string
  /** The words for each step, lowest first. */
  labels: string[]
  value: Value | undefined
  onChange: (value: Value) => void
  notApplicable?: boolean
  disabled?: boolean
}

/**
 * A rating: a ruler on which a pen circles a number. Choosing the circled number once more, or Backspace, takes the circle away. The words for the
 * numbers stand once above the items (see ScaleKey); the chosen one is spelt out below the ruler.
 */
export function Ruler({ name, labelledBy, labels, value, onChange, notApplicable = false, disabled = false }: Props) {
  const steps: [Value, string][] = labels.map((_, step) => [step, String(step)])
  if (notApplicable) steps.push(['na', 'n/a'])
  return (
    <fieldset className="ruler" aria-labelledby={labelledBy} disabled={disabled}>
      <div className="ruler-steps">
        {steps.map(([step, text]) => (
          <label key={text}>
            <input
              type="radio"
              name={name}
              value={String(step)}
              checked={step === value}
              onChange={() => onChange(step)}
              onClick={() => step === value && onChange(null)}
              onKeyDown={(event) => (event.key === 'Backspace' || event.key === 'Delete') && onChange(null)}
            />
            {text}
          </label>
        ))}
      </div>
      <p className="ruler-word">{value === 'na' ? 'does not apply' : labels[value as number]}</p>
    </fieldset>
  )
}

/** What the numbers of a scale mean: "0 never, 1 seldom …". */
export function ScaleKey({ title, labels }: { title?: string | undefined; labels: string[] }) {
  return (
    <p className="scale-key">
      {title && `${title}: `}
      {labels.map((label, step) => (
        <span key={label}>
          <b>{step}</b> {label}
        </span>
      ))}
    </p>
  )
}
