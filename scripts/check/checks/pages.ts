import type { Block, ResultOf } from '../../../src/schema/index.ts'
import type { Guide } from '../guide.ts'
import { error, type Problem, unknownName } from '../problem.ts'
import { type Placed, results, sourceOf, sourcesOf } from '../worksheets.ts'

type Document = ResultOf<'document'>

/** Documents with a box for a block that is not there, or from a column that holds no text. */
export function pages(guide: Guide): Problem[] {
  return results(guide).flatMap((placed) => {
    const { it } = placed
    return it.kind === 'document' ? [...boxes(it, placed), ...column(it, placed, sourceOf(placed))] : []
  })
}

function boxes(it: Document, { all, at }: Placed<unknown>): Problem[] {
  const known = all.filter(({ kind }) => sourcesOf(it).includes(kind)).map(({ id }) => id)
  const strange = (it.boxes ?? []).map((name, i) => ({ name, i })).filter(({ name }) => !known.includes(name))
  return strange.map(({ name, i }) =>
    error(
      at('boxes', i),
      unknownName('box', name, known, (meant) => meant),
    ),
  )
}

function column({ column: name }: Document, { at }: Placed<unknown>, source: Block | undefined): Problem[] {
  const columns = source?.kind === 'table' ? source.columns : []
  const known = columns.filter(({ type }) => type === 'text' || type === 'long').map(({ id }) => id)
  if (name === undefined || known.includes(name)) return []
  return [
    error(
      at('column'),
      unknownName('text column', name, known, (meant) => `column: ${meant}`),
    ),
  ]
}
