import type { Rows } from '../rows.ts'

/** Says what happened to the rows, and offers to undo a removal. */
export function RowNews({ rows, noun }: { rows: Rows; noun: string }) {
  return (
    <p className="row-news" role="status">
      {rows.said}{' '}
      {rows.canRestore && (
        <button type="button" className="link" onClick={rows.restore}>
          Undo: keep the {noun}
        </button>
      )}
    </p>
  )
}

/** Puts the caret into the first field of a row that React is about to draw. */
export function focusIn(list: string, row: string) {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`#${CSS.escape(list)} [data-row="${CSS.escape(row)}"] :is(textarea, input, select)`)?.focus(),
  )
}
