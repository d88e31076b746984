import { progressOf } from '../../worksheet/progress.ts'
import type { Begun as Entry } from './shelf.ts'

/** What was begun, and how far it has come. */
export function Begun({ begun }: { begun: Entry[] }) {
  return (
    <section className="rows" aria-labelledby="begun">
      <h2 id="begun">What you have begun</h2>
      <ol>
        {begun.map(({ definition, record, title, href }) => {
          const { answered, total } = progressOf(definition, record)
          return (
            <li key={definition.id}>
              <Progress answered={answered} total={total} />
              <div>{href ? <a href={href}>{title}</a> : <span>{title}</span>}</div>
              <span className="rows-end">{total > 0 && `${answered} of ${total}`}</span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** A box that fills like one inked by hand; the words beside it say the same. */
function Progress({ answered, total }: { answered: number; total: number }) {
  const share = total > 0 ? answered / total : 0
  return (
    <svg className="progress-box" viewBox="0 0 20 20" aria-hidden="true">
      <rect className="fill" x="1" y={19 - 18 * share} width="18" height={18 * share} />
      <rect className="box" x="1" y="1" width="18" height="18" />
    </svg>
  )
}
