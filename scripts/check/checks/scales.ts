import type { Block, Result } from '../../../src/schema/index.ts'
import type { Guide } from '../guide.ts'
import { error, oneOf, type Problem, unknownName } from '../problem.ts'
import { blocks, type Placed, results, scalesOf, sourceOf } from '../worksheets.ts'
import type { Path } from '../yaml.ts'

/** Scales (or rating columns) that a result, a pick's suggestion or an item's wording names, but that its block does not have. */
export function scales(guide: Guide): Problem[] {
  const drawn = [...blocks(guide), ...results(guide)].flatMap((placed) => {
    const source = sourceOf(placed)
    return source ? [...unknownScales(placed, source, named(placed.it)), ...missingScale(placed, source), ...wrongSide(placed, source)] : []
  })
  return [...drawn, ...blocks(guide).flatMap((placed) => unknownScales(placed, placed.it, wordings(placed.it)))]
}

type Names = { name: string; path: Path }[]

function unknownScales({ at }: Placed<Block | Result>, source: Block, names: Names): Problem[] {
  const known = scalesOf(source)
  const missing = names.filter(({ name }) => !known.includes(name))
  return missing.map(({ name, path }) =>
    error(
      at(...path),
      unknownName(`scale of "${source.id}":`, name, known, (meant) => meant),
    ),
  )
}

const needScale = ['score', 'strongest', 'weakest']

/** Only a grid's scale needs no name. */
function missingScale({ it, at }: Placed<Block | Result>, source: Block): Problem[] {
  if (!needScale.includes(it.kind) || 'scale' in it || source.kind === 'grid') return []
  return [error(at(), { found: 'no scale', expected: oneOf(scalesOf(source)), mend: 'add a line `scale: …`' })]
}

/** Only a grid has what is rated on every card. */
function wrongSide({ it, at }: Placed<Block | Result>, source: Block): Problem[] {
  if (!('by' in it) || it.by !== 'across' || source.kind === 'grid') return []
  return [
    error(
      at('by'),
      unknownName('by', it.by, ['groups', 'items'], (meant) => `by: ${meant}`),
    ),
  ]
}

/** The scales of another block that a block or result names. */
function named(it: Block | Result): Names {
  if (it.kind === 'pick') return it.suggest ? scaleOrBoth(it.suggest, 'suggest') : []
  return 'scale' in it || 'between' in it ? scaleOrBoth(it) : []
}

function scaleOrBoth(it: { scale?: string | undefined } | { between: string[] }, ...path: Path): Names {
  if (!('between' in it)) return it.scale === undefined ? [] : [{ name: it.scale, path: [...path, 'scale'] }]
  return it.between.map((name, i) => ({ name, path: [...path, 'between', i] }))
}

/** The scales of its own that a rating has other words for. */
function wordings(it: Block): Names {
  if (it.kind !== 'rating') return []
  return it.groups.flatMap(({ items }, g) =>
    items.flatMap(({ wording = {} }, i) =>
      Object.keys(wording).map((name) => ({ name, path: ['groups', g, 'items', i, 'wording', name] })),
    ),
  )
}
