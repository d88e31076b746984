import type { BlockOf } from '../../../src/schema/index.ts'
import type { Guide } from '../guide.ts'
import { error, type Problem, unknownName } from '../problem.ts'
import { blocks, type Placed } from '../worksheets.ts'

type Table = BlockOf<'table'>

/** Shares of columns that hold no numbers, and calendars of a column that holds no days. */
export function computed(guide: Guide): Problem[] {
  return blocks(guide).flatMap(({ it, at }) => (it.kind === 'table' ? [...shares(it, at), ...calendar(it, at)] : []))
}

const columnsOf = (table: Table, type: string) => table.columns.filter((column) => column.type === type).map(({ id }) => id)

function shares(table: Table, at: Placed<Table>['at']): Problem[] {
  const known = columnsOf(table, 'number')
  return table.columns.flatMap((column, i) =>
    (column.type === 'share' ? column.of : []).flatMap((name, k) =>
      known.includes(name)
        ? []
        : error(
            at('columns', i, 'of', k),
            unknownName('number column', name, known, (meant) => meant),
          ),
    ),
  )
}

function calendar(table: Table, at: Placed<Table>['at']): Problem[] {
  const known = columnsOf(table, 'date')
  const { calendar: name } = table
  if (name === undefined || known.includes(name)) return []
  return [
    error(
      at('calendar'),
      unknownName('calendar', name, known, (meant) => `calendar: ${meant}`),
    ),
  ]
}
