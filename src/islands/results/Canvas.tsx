import type { Page } from './Poster.tsx'
import { useFit } from './useFit.ts'

/** One page with a box for each question or list: the whole of a plan at a glance. What is still empty has room to be filled by hand. */
export function Canvas({ page }: { page: Page }) {
  const canvas = useFit<HTMLElement>(page, 1.7)
  return (
    <article className="canvas" ref={canvas} aria-label="Canvas">
      <p className="poster-heading">{page.heading}</p>
      <div className="canvas-boxes">
        {page.boxes.map(({ title, lines }) => (
          <section key={title}>
            <b>{title}</b>
            {lines.map((line, i) => (
              <p key={i}>{line}</p>
            ))}
          </section>
        ))}
      </div>
      <p className="poster-foot">
        <span>{page.signed}</span>
        <span>{page.month}</span>
      </p>
    </article>
  )
}
