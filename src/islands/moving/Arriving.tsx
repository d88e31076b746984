import { useEffect } from 'react'
import { notMoved } from '../../words/bringing.ts'
import { hasAnswers } from '../../worksheet/answers.ts'
import type { ParsedMove } from '../../worksheet/moving.ts'
import { Asking } from '../workbook/Asking.tsx'
import { useBringing } from '../workbook/useBringing.ts'
import { counted } from './counted.ts'
import type { MovingProps } from './Moving.tsx'

interface Props {
  arrival: ParsedMove
  guide: MovingProps
}

/** At the new address: what came, and what the reader wants of it. */
export function Arriving({ arrival, guide: { titles, base } }: Props) {
  const bringing = useBringing()
  // A second hand-over to the same page asks anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the functions of `bringing` are made anew with every render
  useEffect(() => {
    if (arrival.ok) bringing.ask(arrival)
  }, [arrival])
  if (!arrival.ok) return <Refused problem={arrival.problem} from={arrival.from} />
  return (
    <section className="rows" aria-labelledby="arrived">
      <h2 id="arrived">{arrivedWords(arrival)}</h2>
      <p className="rows-about">
        They say that they come from {arrival.from ? <b>{arrival.from}</b> : 'an address that they do not name'}. Anybody can make such an
        address: take them in only if you have just come from there yourself. Nothing is written before you say so.
      </p>
      <Asking bringing={bringing} what="the other address" titleOf={(id) => (Object.hasOwn(titles, id) && titles[id]) || id} />
      <p className="acts">
        <a className="button" href={`${base}workbook/`}>
          My workbook
        </a>
      </p>
    </section>
  )
}

function Refused({ problem, from }: { problem: string; from: string }) {
  return (
    <section className="rows" aria-labelledby="refused">
      <h2 id="refused">Nothing was taken in</h2>
      <p className="notice" role="alert">
        {notMoved(problem, from)}
      </p>
    </section>
  )
}

function arrivedWords({ records, dated }: ParsedMove & { ok: true }): string {
  const worksheets = `The answers to ${counted(records.filter(hasAnswers).length, 'worksheet')} came along`
  return dated.length > 0 ? `${worksheets}, and ${dated.length} kept under a date` : worksheets
}
