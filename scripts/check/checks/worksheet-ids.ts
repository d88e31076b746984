import type { Block } from '../../../src/schema/index.ts'
import { doubles } from '../doubles.ts'
import type { Guide } from '../guide.ts'
import { error, type Problem } from '../problem.ts'
import { blocks, type Placed } from '../worksheets.ts'
import type { Path } from '../yaml.ts'

/** Ids that occur twice in a worksheet where answers could not be told apart, and a scale in the place of the note. */
export function worksheetIds(guide: Guide): Problem[] {
  const own = guide.worksheets.flatMap(({ data, at }) => {
    const ids = (['blocks', 'results'] as const).flatMap((list) =>
      (data?.[list] ?? []).map(({ id }, i) => ({ id, place: at([list, i, 'id']) })),
    )
    return doubles(ids, 'among the blocks and results of the worksheet')
  })
  return [...own, ...blocks(guide).flatMap((placed) => [...doubledWithin(placed), ...noteScales(placed)])]
}

function doubledWithin({ it, at }: Placed<Block>): Problem[] {
  return Object.entries(scopes(it)).flatMap(([what, paths]) =>
    doubles(
      paths.map(({ id, path }) => ({ id, place: at(...path, 'id') })),
      `among the ${what} of the block`,
    ),
  )
}

type Ids = { id: string; path: Path }[]

/** The ids of a block that have to differ from each other, under what they are ids of. */
function scopes(block: Block): Record<string, Ids> {
  if (block.kind === 'questions' || block.kind === 'numbers') return { items: ids(block.items, 'items') }
  if (block.kind === 'checklist') return { 'groups and items': groupsAndItems(block.groups) }
  if (block.kind === 'grid')
    return { 'items down': ids(block.down.items ?? [], 'down', 'items'), 'items across': ids(block.across.items ?? [], 'across', 'items') }
  if (block.kind === 'statements') return { starters: ids(block.starters, 'starters') }
  if (block.kind === 'rating') return { scales: ids(block.scales, 'scales'), 'groups and items': groupsAndItems(block.groups) }
  if (block.kind !== 'table') return {}
  const choices = block.columns.map((column, i) => [
    `choices of column ${i + 1}`,
    'choices' in column ? ids(column.choices, 'columns', i, 'choices') : [],
  ])
  return { columns: ids(block.columns, 'columns'), starters: ids(block.starters, 'starters'), ...Object.fromEntries(choices) }
}

const ids = (list: { id: string }[], ...path: Path): Ids => list.map(({ id }, i) => ({ id, path: [...path, i] }))

/** Groups and items can be picked side by side, so they share their ids' namespace. */
function groupsAndItems(groups: { id: string; items: { id: string }[] }[]): Ids {
  return groups.flatMap(({ id, items }, i) => [{ id, path: ['groups', i] }, ...ids(items, 'groups', i, 'items')])
}

function noteScales({ it, at }: Placed<Block>): Problem[] {
  if (it.kind !== 'rating') return []
  const mistake = {
    found: 'a scale with the id "note"',
    expected: 'another id: "note" is where the evidence is kept',
    mend: 'write `id: noted`, for example',
  }
  return it.scales.flatMap(({ id }, i) => (id === 'note' ? error(at('scales', i, 'id'), mistake) : []))
}
