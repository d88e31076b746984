/** One bar: a figure of a whole, or null where nothing has been answered. */
export interface Bar {
  id: string
  label: string
  value: number | null
  /** The figure in words, such as "3.0" or "2 of 9". */
  words: string
  /** Which bars to look at first. */
  weak?: boolean
}

/** Bars on a ruler, each beside its name and its figure, so that the picture says nothing that the words do not. */
export function Bars({ bars, max, caption }: { bars: Bar[]; max: number; caption: string }) {
  return (
    <table className="bars">
      <caption className="visually-hidden">{caption}</caption>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.id} className={bar.weak ? 'weak' : undefined}>
            <th scope="row">{bar.label}</th>
            <td className="bar-track">
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                {Array.from({ length: max }, (_, i) => (
                  <line key={i} x1={(100 / max) * (i + 1)} x2={(100 / max) * (i + 1)} y1="0" y2="10" />
                ))}
                <rect width={max > 0 ? ((bar.value ?? 0) / max) * 100 : 0} height="10" />
              </svg>
            </td>
            <td>{bar.words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
