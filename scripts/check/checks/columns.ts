import type { Column, Result } from '../../../src/schema/index.ts'
import type { Guide } from '../guide.ts'
import { error, oneOf, type Problem, unknownName } from '../problem.ts'
import { type Placed, results, sourceOf } from '../worksheets.ts'

/** Counts of a column that the table does not have, or that has nothing to count. */
export function columns(guide: Guide): Problem[] {
  return results(guide).flatMap(uncountable)
}

function uncountable(placed: Placed<Result>): Problem[] {
  const { it, at } = placed
  const table = sourceOf(placed)
  if (it.kind !== 'count' || table?.kind !== 'table') return []
  const { column: name = '' } = it
  const column = table.columns.find(({ id }) => id === name)
  if (column && isCountable(column)) return []
  const known = table.columns.filter(isCountable).map(({ id }) => id)
  if (it.column === undefined) return [error(at(), { found: 'no column', expected: oneOf(known), mend: 'add a line `column: …`' })]
  const what = column ? `${column.type} column` : 'column'
  return [
    error(
      at('column'),
      unknownName(what, name, known, (id) => `column: ${id}`),
    ),
  ]
}

const isCountable = ({ type }: Column) => type === 'choice' || type === 'yesno'
