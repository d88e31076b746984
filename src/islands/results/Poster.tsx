import { useLayoutEffect, useRef } from 'react'

/** What stands on a poster or card. */
export interface Page {
  heading: string
  statements: string[]
  signed: string
  month: string
}

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

/** Lets the letters shrink in small steps until everything stands on the page: long commitments get a quieter poster, never a cut one. */
function useFit<E extends HTMLElement>(page: Page) {
  const element = useRef<E>(null)
  useLayoutEffect(() => {
    const { current } = element
    if (!current || page.statements.length === 0) return
    for (let fit = 1; fit > 0.3; fit -= 0.04) {
      current.style.setProperty('--fit', fit.toFixed(2))
      if (current.scrollHeight <= current.clientHeight + 1) break
    }
  }, [page])
  return element
}
