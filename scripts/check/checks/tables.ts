import type { BlockOf, Column } from '../../../src/schema/index.ts'
import type { Guide } from '../guide.ts'
import { error, type Mistake, type Problem, unknownName } from '../problem.ts'
import { blocks, type Placed } from '../worksheets.ts'

type Table = BlockOf<'table'>

/** Tables whose rows would have no name, or that start with cells they have no place for. */
export function tables(guide: Guide): Problem[] {
  return blocks(guide).flatMap(({ it, at }) => (it.kind === 'table' ? [...namelessRows(it, at), ...strayCells(it, at)] : []))
}

function namelessRows({ columns: [first] }: Table, at: Placed<Table>['at']): Problem[] {
  if (first?.type === 'text') return []
  const expected = 'a first column of type text: it names the row in charts and lists'
  return [
    error(at('columns', 0, 'type'), {
      found: `first column of type ${first?.type}`,
      expected,
      mend: 'write `type: text`, or move a text column to the front',
    }),
  ]
}

function strayCells({ columns, starters }: Table, at: Placed<Table>['at']): Problem[] {
  const ids = columns.map(({ id }) => id)
  return starters.flatMap(({ cells }, i) =>
    Object.entries(cells).flatMap(([name, text]) => {
      const column = columns.find(({ id }) => id === name)
      const mistake = column ? wrongCell(column, text) : unknownName('column', name, ids, (id) => `${id}: ${text}`)
      return mistake ? error(at('starters', i, 'cells', name), mistake) : []
    }),
  )
}

/** A start can be text or a choice; numbers, dates and ratings are the reader's. */
function wrongCell(column: Column, text: string): Mistake | undefined {
  if (column.type === 'text' || column.type === 'long') return undefined
  if (column.type !== 'choice')
    return {
      found: `a start for the ${column.type} column "${column.id}"`,
      expected: 'text, long or choice columns only',
      mend: 'take it away',
    }
  const known = column.choices.map(({ id }) => id)
  return known.includes(text) ? undefined : unknownName('choice', text, known, (id) => `${column.id}: ${id}`)
}
