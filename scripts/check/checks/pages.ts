import type { Block, BlockOf, ResultOf } from '../../../src/schema/index.ts'
import type { Guide } from '../guide.ts'
import { error, type Problem, unknownName } from '../problem.ts'
import { type Placed, results, sourceOf, sourcesOf } from '../worksheets.ts'

type Document = ResultOf<'document'>

/** Documents with a box for a block that is not there, or from a column that holds no text. */
export function pages(guide: Guide): Problem[] {
  return results(guide).flatMap((placed) => {
    const { it } = placed
    return it.kind === 'document' ? [...boxes(it, placed), ...column(it, placed)] : []
  })
}

function boxes(it: Document, { all, at }: Placed<unknown>): Problem[] {
  const known = all.filter(({ kind }) => sourcesOf(it).includes(kind)).map(({ id }) => id)
  return (it.boxes ?? []).flatMap((name, i) =>
    known.includes(name)
      ? []
      : error(
          at('boxes', i),
          unknownName('box', name, known, (meant) => meant),
        ),
  )
}

function column(it: Document, placed: Placed<Document>): Problem[] {
  const known = textColumns(sourceOf(placed))
  if (it.column === undefined || known.includes(it.column)) return []
  return [
    error(
      placed.at('column'),
      unknownName('text column', it.column, known, (meant) => `column: ${meant}`),
    ),
  ]
}

const textColumns = (block: Block | undefined) =>
  block?.kind === 'table'
    ? (block as BlockOf<'table'>).columns.filter(({ type }) => type === 'text' || type === 'long').map(({ id }) => id)
    : []
