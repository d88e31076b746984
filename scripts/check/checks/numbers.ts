import type { Block, Result } from '../../../src/schema/index.ts'
import type { Guide } from '../guide.ts'
import { error, type Problem } from '../problem.ts'
import { blocks, entriesOf, type Placed, results, sourceOf } from '../worksheets.ts'

/** Numbers that cannot be: more to choose than there is, a least above the most, groups of what has none. */
export function numbers(guide: Guide): Problem[] {
  return [
    ...[...blocks(guide), ...results(guide)].flatMap(tooMany),
    ...blocks(guide).flatMap((placed) => [...crossed(placed), ...ungrouped(placed)]),
  ]
}

function tooMany(placed: Placed<Block | Result>): Problem[] {
  const { it, at } = placed
  const source = sourceOf(placed)
  if (!('n' in it) || !source) return []
  const by = it.kind === 'pick' ? it.of : it.by
  const most = entriesOf(source, by).length
  if (most === 0 || it.n <= most) return []
  return [
    error(at('n'), {
      found: `n ${it.n}`,
      expected: `at most ${most}: "${source.id}" has no more ${by}`,
      mend: `write \`n: ${most}\` or less`,
    }),
  ]
}

function crossed({ it, at }: Placed<Block>): Problem[] {
  const [field, range] = it.kind === 'actions' ? ['each', it.each] : ['good', it.kind === 'statements' ? it.good : undefined]
  if (!range || range.min <= range.max) return []
  const mend = `write \`${field}: { min: ${range.max}, max: ${range.min} }\``
  return [error(at(field), { found: `${field} from ${range.min} to ${range.max}`, expected: 'a `min` that is not above `max`', mend })]
}

/** Only a rating has groups. */
function ungrouped(placed: Placed<Block>): Problem[] {
  const source = sourceOf(placed)
  if (placed.it.kind !== 'pick' || placed.it.of !== 'groups' || !source || source.kind === 'rating') return []
  const found = `groups of "${source.id}", a block of kind ${source.kind}`
  return [error(placed.at('of'), { found, expected: 'groups of a rating only', mend: 'take `of: groups` away' })]
}
