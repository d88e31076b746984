import type { ResultOf } from '../../schema/result.ts'
import { scoreOf } from '../../worksheet/score.ts'
import { useForm, useRecord } from '../form.ts'
import { type Bar, Bars } from './Bars.tsx'
import { Radar } from './Radar.tsx'

/** Scores as bars, and as a shape with a spoke each; always with how much of it was answered. */
export function Score({ result }: { result: ResultOf<'score'> }) {
  const { definition } = useForm()
  const score = scoreOf(definition, useRecord([result.from]), result)
  if (score.answered === 0) return <p className="hint">Appears as you rate.</p>
  const lowest = Math.min(...score.rows.map(({ mean }) => mean ?? Number.POSITIVE_INFINITY))
  const bars = score.rows.map(
    ({ id, label, mean, answered, total }): Bar => ({
      id,
      label,
      value: mean,
      words: figure(mean, answered, total),
      weak: mean !== null && mean === lowest && lowest < score.max,
    }),
  )
  return (
    <>
      {result.chart === 'radar' && bars.length > 2 && <Radar bars={bars} max={score.max} />}
      <Bars bars={bars} max={score.max} caption={`${result.title}, out of ${score.max}`} />
      <p className="sum">
        In all <b>{score.overall?.toFixed(1)}</b> of {score.max}, from {score.answered} of {score.total} answered.
        {!score.complete && ' Not complete yet.'}
      </p>
    </>
  )
}

function figure(mean: number | null, answered: number, total: number): string {
  if (mean === null) return '–'
  return answered < total ? `${mean.toFixed(1)} (${answered} of ${total})` : mean.toFixed(1)
}
