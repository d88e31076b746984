import type { BlockOf } from '../../../src/schema/index.ts'
import type { Guide } from '../guide.ts'
import { error, type Problem, unknownName } from '../problem.ts'
import { blocks, listing, type Placed } from '../worksheets.ts'

/** Grids that do not say what is rated, or say it twice, or take it from a block that lists nothing. */
export function grids(guide: Guide): Problem[] {
  return blocks(guide).flatMap((placed) =>
    placed.it.kind === 'grid'
      ? (['down', 'across'] as const).flatMap((side) => mistakesIn(placed, placed.it as BlockOf<'grid'>, side))
      : [],
  )
}

function mistakesIn({ above, at }: Placed<unknown>, grid: BlockOf<'grid'>, side: 'down' | 'across'): Problem[] {
  const { from, items } = grid[side]
  const known = above.filter(listing).map(({ id }) => id)
  const expected = 'either `from` or `items`'
  if (from !== undefined && items) {
    return [error(at(side), { found: `${side} with both \`from\` and \`items\``, expected, mend: 'take one of them away' })]
  }
  if (items?.length) return []
  if (from === undefined) {
    const mend = `add \`from: …\` with ${known.join(' or ')}, or \`items\``
    return [error(at(side), { found: `${side} without anything to rate`, expected, mend })]
  }
  return known.includes(from)
    ? []
    : [
        error(
          at(side, 'from'),
          unknownName(side, from, known, (name) => `from: ${name}`),
        ),
      ]
}
