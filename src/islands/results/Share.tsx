import type { ResultOf } from '../../schema/result.ts'
import { sharesOf } from '../../worksheet/score.ts'
import { figureWords, percentWords } from '../../worksheet/words.ts'
import { useForm, useRecord } from '../form.ts'

/** Each amount as a share of the whole, with a mark where it should be; the distance in words beside it. */
export function Share({ result }: { result: ResultOf<'share'> }) {
  const { definition } = useForm()
  const { rows, sum, unit, answered } = sharesOf(definition, useRecord([result.from]), result)
  if (answered === 0) return <p className="hint">Appears as you enter amounts.</p>
  const most = Math.max(...rows.flatMap(({ share, wanted }) => [share ?? 0, wanted ?? 0]))
  const marked = rows.some(({ wanted }) => wanted !== null)
  return (
    <>
      <table className="bars shares">
        <caption className={marked ? undefined : 'visually-hidden'}>
          <span className="dot second" aria-hidden="true" /> Share now
          {marked && (
            <>
              {' '}
              <span className="mark" aria-hidden="true" /> as it should be
            </>
          )}
        </caption>
        <tbody>
          {rows.map(({ id, label, share, wanted }) => (
            <tr key={id} className={isShort(share, wanted) ? 'weak' : undefined}>
              <th scope="row">{label}</th>
              <td className="bar-track">
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={most > 0 ? ((share ?? 0) / most) * 100 : 0} height="10" />
                  {wanted !== null && most > 0 && (
                    <line className="mark" x1={(wanted / most) * 100} x2={(wanted / most) * 100} y1="-2" y2="12" />
                  )}
                </svg>
              </td>
              <td>{words(share, wanted)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="sum">
        <b>{figureWords(sum)}</b> {unit} in all, from {answered} of {rows.length} entered.{answered < rows.length && ' Not complete yet.'}
      </p>
    </>
  )
}

/** A tenth of the whole too little is worth a red pencil. */
const isShort = (share: number | null, wanted: number | null) => share !== null && wanted !== null && wanted - share >= 10

function words(share: number | null, wanted: number | null): string {
  const now = percentWords(share) || '–'
  return wanted === null ? now : `${now} → ${percentWords(wanted)}`
}
