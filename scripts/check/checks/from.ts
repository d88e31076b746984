import type { Block, Result } from '../../../src/schema/index.ts'
import type { Guide } from '../guide.ts'
import { error, type Mistake, type Problem, unknownName } from '../problem.ts'
import { blocks, type Placed, results, sourceOf, sourcesOf } from '../worksheets.ts'

/** Blocks and results that draw on a block that is not there, stands further down, or is of another kind. */
export function from(guide: Guide): Problem[] {
  return [...blocks(guide), ...results(guide)].flatMap((placed) => {
    const name = 'from' in placed.it ? placed.it.from : undefined
    return name === undefined || sourceOf(placed) ? [] : error(placed.at('from'), mistake(placed, name))
  })
}

function mistake({ it, above, all }: Placed<Block | Result>, name: string): Mistake {
  const fitting = above.filter(({ kind }) => sourcesOf(it).includes(kind)).map(({ id }) => id)
  const target = all.find(({ id }) => id === name)
  if (!target) return unknownName('from', name, fitting, (id) => `from: ${id}`)
  const expected = `a block above of kind ${sourcesOf(it).join(' or ')}`
  if (sourcesOf(it).includes(target.kind))
    return { found: `from "${name}", a block that does not stand above`, expected, mend: `move the block "${name}" up` }
  const mend = fitting.length > 0 ? `write \`from: …\` with ${fitting.join(' or ')}` : 'add such a block above'
  return { found: `from "${name}", a block of kind ${target.kind}`, expected, mend }
}
