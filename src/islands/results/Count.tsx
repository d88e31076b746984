import type { ResultOf } from '../../schema/result.ts'
import { blockOf } from '../../worksheet/fields.ts'
import { countsOf } from '../../worksheet/score.ts'
import { useForm, useRecord } from '../form.ts'
import { Bars } from './Bars.tsx'

/** How many rows have each choice. */
export function Count({ result }: { result: ResultOf<'count'> }) {
  const { definition } = useForm()
  const { rows, answered, total } = countsOf(definition, useRecord([result.from]), result)
  const block = blockOf(definition, result.from)
  if (answered === 0) return <p className="hint">Appears as you fill in the rows.</p>
  return (
    <>
      <Bars
        bars={rows.map(({ id, label, count, of }) => ({
          id,
          label,
          value: count,
          words: of === undefined ? String(count) : `${count} of ${of}`,
        }))}
        max={Math.max(...rows.map(({ count, of = 0 }) => Math.max(count, of)))}
        caption={`${result.title}, of ${answered}`}
      />
      <p className="sum">{block?.kind === 'checklist' ? `${answered} of ${total} ticked.` : `From ${answered} of ${total} rows.`}</p>
    </>
  )
}
