import { useEffect } from 'react'
import type { Rows } from '../rows.ts'

interface Props {
  /** The id of the list that the rows stand in. */
  list: string
  rows: Rows
  noun: string
}

/** Says what happened to the rows, and offers to undo a removal. */
export function RowNews({ list, rows, noun }: Props) {
  const { removed } = rows
  useEffect(() => {
    if (removed) focusAt(list, removed.place)
  }, [list, removed])
  const restore = () => {
    rows.restore()
    if (removed) focusIn(list, removed.id, '.row-buttons :last-child')
  }
  return (
    <p className="row-news" role="status">
      {rows.said}{' '}
      {removed && (
        <button type="button" className="link" onClick={restore}>
          Undo: keep the {noun}
        </button>
      )}
    </p>
  )
}

/** Puts the caret into the first field of a row that React is about to draw, or the focus on something else in it. */
export function focusIn(list: string, row: string, what = ':is(textarea, input, select)') {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`#${CSS.escape(list)} [data-row="${CSS.escape(row)}"] ${what}`)?.focus())
}

/** Puts the focus on the row that now stands where one was removed, on the last one, or where there is none on what adds one. */
function focusAt(list: string, place: number) {
  const rows = document.getElementById(list)
  const row = rows?.children[Math.min(place, rows.children.length - 1)]
  if (row instanceof HTMLElement) row.tabIndex = -1
  const next = row ?? rows?.parentElement?.querySelector('.acts button')
  if (next instanceof HTMLElement) next.focus()
}
