import type { ResultOf } from '../../schema/result.ts'
import { countsOf } from '../../worksheet/score.ts'
import { useForm, useRecord } from '../form.ts'
import { Bars } from './Bars.tsx'

/** How many rows have each choice. */
export function Count({ result }: { result: ResultOf<'count'> }) {
  const { definition } = useForm()
  const { rows, answered, total } = countsOf(definition, useRecord([result.from]), result)
  if (answered === 0) return <p className="hint">Appears as you fill in the rows.</p>
  return (
    <>
      <Bars
        bars={rows.map(({ id, label, count }) => ({ id, label, value: count, words: String(count) }))}
        max={Math.max(...rows.map(({ count }) => count))}
        caption={`${result.title}, of ${answered}`}
      />
      {answered < total && (
        <p className="sum">
          From {answered} of {total} rows.
        </p>
      )}
    </>
  )
}
