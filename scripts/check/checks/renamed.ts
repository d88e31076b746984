import type { Block } from '../../../src/schema/index.ts'
import { idsIn, pathIn } from '../../released/ids.ts'
import type { DataFile, Guide } from '../guide.ts'
import { error, type Mistake, type Problem, unknownName } from '../problem.ts'

type File = Guide['worksheets'][number]

/** Renamings within a worksheet that would lead answers nowhere, in a circle, or away from a question that is still asked. */
export function renamed({ worksheets }: Guide): Problem[] {
  return worksheets.flatMap((file) =>
    Object.entries(file.data?.renamed ?? {}).flatMap((rule) => {
      const mistake = mistakeIn(rule, file)
      return mistake ? error(file.at(['renamed', rule[0]]), mistake) : []
    }),
  )
}

function mistakeIn([from, to]: [string, string], { data }: DataFile<NonNullable<File['data']>>): Mistake | undefined {
  const known = (data?.blocks ?? []).flatMap(pathsIn)
  const isKnown = (path: string) => known.some((other) => fits(path, other))
  const next = data?.renamed?.[to]
  if (shapeOf(from) !== shapeOf(to)) return misshaped(from, to)
  if (isKnown(from)) return stillThere(from)
  if (next !== undefined) return chained(from, to, next)
  return isKnown(to) ? undefined : unknownName('new id', to, known, (meant) => `${from}: ${meant}`)
}

/** All that can be renamed, as paths. */
function pathsIn(block: Block): string[] {
  const ids = Object.entries(idsIn(block).ids).flatMap(([what, list]) => list.map((id) => pathIn(block.id, what, id)))
  return [block.id, ...ids]
}

/** Whether a path is a known one, or of one item or row of it. */
function fits(path: string, known: string): boolean {
  const parts = path.split('/')
  const others = known.split('/')
  return parts.length === others.length && others.every((part, i) => part === parts[i] || (part === '*' && i === 1))
}

/** How many parts a path has, and where a star stands. */
const shapeOf = (path: string) => path.replace(/[^/*]+/g, '.')

const misshaped = (from: string, to: string): Mistake => ({
  found: `\`${from}: ${to}\``,
  expected: 'an old and a new path with as many parts, and a star in the same place',
  mend: 'write both in the same form, such as `block/old: block/new` or `block/*/old: block/*/new`',
})

const stillThere = (from: string): Mistake => ({
  found: `old id "${from}", which is still there`,
  expected: 'an id that the worksheet has no more: answers to it would go to another question',
  mend: 'take the line away, or give the new question an id that was never used',
})

const chained = (from: string, to: string, next: string): Mistake => ({
  found: `new id "${to}", which has been renamed itself`,
  expected: 'the id of today',
  mend: `write \`${from}: ${next}\``,
})
