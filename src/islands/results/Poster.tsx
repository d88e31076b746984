import type { Document } from '../../worksheet/document.ts'
import { useFit } from './useFit.ts'

/** What stands on a poster, card or canvas; the month in words. */
export type Page = Document & { month: string }

/** A page for the wall. All its sizes hang on the width of the paper, so what fits here fits in print. */
export function Poster({ page }: { page: Page }) {
  const poster = useFit<HTMLElement>(page)
  return (
    <article className="poster" ref={poster} aria-label="Poster">
      <p className="poster-heading">{page.heading}</p>
      <ol>
        {page.statements.map((statement, i) => (
          <li key={i}>
            <b aria-hidden="true">{i + 1}</b>
            <span>{statement}</span>
          </li>
        ))}
      </ol>
      <p className="poster-foot">
        <span>{page.signed}</span>
        <span>{page.month}</span>
      </p>
    </article>
  )
}

/** Four cards on a sheet, each to be cut out and folded: the heading outside, the statements inside. */
export function Cards({ page }: { page: Page }) {
  return (
    <div className="card-sheet">
      {[1, 2, 3, 4].map((copy) => (
        <WalletCard key={copy} page={page} hidden={copy > 1} />
      ))}
    </div>
  )
}

function WalletCard({ page, hidden }: { page: Page; hidden: boolean }) {
  const inside = useFit<HTMLOListElement>(page)
  return (
    <div className="wallet" aria-hidden={hidden || undefined}>
      <div className="wallet-front">
        <p className="poster-heading">{page.heading}</p>
        <p className="poster-foot">{page.signed}</p>
      </div>
      <ol className="wallet-inside" ref={inside}>
        {page.statements.map((statement, i) => (
          <li key={i}>
            <b aria-hidden="true">{i + 1}</b>
            <span>{statement}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
