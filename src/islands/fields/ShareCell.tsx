import type { ColumnOf } from '../../schema/column.ts'
import { percentWords } from '../../worksheet/words.ts'

/** A cell that the form works out from two others. */
export function ShareCell({ column, share }: { column: ColumnOf<'share'>; share: number | null }) {
  return (
    <p className="cell cell-share">
      <span className="cell-label">{column.title}</span>
      {column.hint && <span className="hint">{column.hint}</span>}
      <output>{percentWords(share) || '–'}</output>
    </p>
  )
}
