import type { ResultOf } from '../../schema/result.ts'
import { gapsOf } from '../../worksheet/score.ts'
import { useForm, useRecord } from '../form.ts'

/** Two figures of each entry on one line, and how far the second falls behind the first. */
export function Gap({ result }: { result: ResultOf<'gap'> }) {
  const { definition } = useForm()
  const { rows, titles, max } = gapsOf(definition, useRecord([result.from]), result)
  const known = rows.filter(({ gap }) => gap !== null)
  if (known.length === 0) return <p className="hint">Appears where both are rated: {titles.join(' and ')}.</p>
  const widest = Math.max(...known.map(({ gap }) => gap ?? 0))
  return (
    <table className="gaps">
      <caption>
        <span className="dot first" aria-hidden="true" /> {titles[0]} <span className="dot second" aria-hidden="true" /> {titles[1]}
      </caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Entry</th>
          <th scope="col">Chart</th>
          <th scope="col">
            {titles[0]}, {titles[1]}, gap
          </th>
        </tr>
      </thead>
      <tbody>
        {known.map(({ id, label, first, second, gap }) => (
          <tr key={id} className={widest > 0 && gap === widest ? 'weak' : undefined}>
            <th scope="row">{label}</th>
            <td className="bar-track">
              <GapLine first={(first ?? 0) / max} second={(second ?? 0) / max} />
            </td>
            <td>
              {short(first)} → {short(second)} <b>{signed(gap ?? 0)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function GapLine({ first, second }: { first: number; second: number }) {
  const x = (share: number) => 6 + share * 88
  return (
    <svg viewBox="0 0 100 14" aria-hidden="true">
      <line className="axis" x1="6" x2="94" y1="7" y2="7" />
      <line className="span" x1={x(first)} x2={x(second)} y1="7" y2="7" />
      <circle className="first" cx={x(first)} cy="7" r="3.4" />
      <circle className="second" cx={x(second)} cy="7" r="3.4" />
    </svg>
  )
}

const short = (value: number | null) => (value === null ? '–' : Number.isInteger(value) ? String(value) : value.toFixed(1))

/** The gap as the reader feels it: behind is minus, ahead is plus. */
const signed = (gap: number) => (gap === 0 ? 'level' : `${gap > 0 ? '−' : '+'}${short(Math.abs(gap))}`)
