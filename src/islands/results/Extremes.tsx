import type { ResultOf } from '../../schema/result.ts'
import { extremesOf } from '../../worksheet/score.ts'
import { useForm, useRecord } from '../form.ts'

/** The few highest or lowest rated. */
export function Extremes({ result }: { result: ResultOf<'strongest' | 'weakest'> }) {
  const { definition } = useForm()
  const found = extremesOf(definition, useRecord([result.from]), result)
  if (found.length === 0) return <p className="hint">Appears as you rate.</p>
  return (
    <ol className={`extremes ${result.kind}`}>
      {found.map(({ id, label, mean }) => (
        <li key={id}>
          <span>{label}</span> <b className="figure-number">{mean.toFixed(1)}</b>
        </li>
      ))}
    </ol>
  )
}
