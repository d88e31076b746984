import { embedIn } from '../../src/markdown/plugin.ts'
import type { Block, Result } from '../../src/schema/index.ts'
import { fixedEntries } from '../../src/worksheet/rating.ts'
import type { Guide } from './guide.ts'
import type { Memo } from './memo.ts'
import type { Place } from './problem.ts'
import { attributes } from './text.ts'
import type { Path } from './yaml.ts'

/** A block or result in its surroundings. */
export interface Placed<T> {
  it: T
  /** The blocks that it may refer to: those above it. */
  above: Block[]
  /** All blocks of its worksheet. */
  all: Block[]
  /** The place of a path within it. */
  at: (...path: Path) => Place
}

/** The blocks of all worksheets that fit the schema. */
export function blocks(guide: Guide): Placed<Block>[] {
  return guide.worksheets.flatMap(({ data, at }) =>
    (data?.blocks ?? []).map((it, i, all) => ({ it, all, above: all.slice(0, i), at: (...path: Path) => at(['blocks', i, ...path]) })),
  )
}

/** The results of all worksheets that fit the schema. */
export function results(guide: Guide): Placed<Result>[] {
  return guide.worksheets.flatMap(({ data, at }) => {
    const all = data?.blocks ?? []
    return (data?.results ?? []).map((it, i) => ({ it, all, above: all, at: (...path: Path) => at(['results', i, ...path]) }))
  })
}

type Source = Block['kind']

const sources: Partial<Record<Block['kind'] | Result['kind'], Source[]>> = {
  pick: ['rating', 'checklist', 'numbers', 'grid', 'table', 'statements'],
  actions: ['pick', 'statements', 'table'],
  score: ['rating', 'table', 'grid'],
  strongest: ['rating', 'table', 'grid'],
  weakest: ['rating', 'table', 'grid'],
  gap: ['rating', 'table'],
  count: ['table', 'checklist'],
  share: ['numbers'],
  document: ['statements', 'table', 'questions'],
}

/** The kinds of block that a block or result can draw on; none for those that stand alone. */
export const sourcesOf = ({ kind }: Block | Result): Source[] => sources[kind] ?? []

/** Whether a block lists something that a grid can rate. */
export const listing = ({ kind }: Block) => kind !== 'questions' && kind !== 'actions' && kind !== 'grid'

/** The block that it draws on: undefined where it draws on none, or on one that does not fit (see the check of `from`). */
export function sourceOf({ it, above }: Placed<Block | Result>): Block | undefined {
  return 'from' in it ? above.find(({ id, kind }) => id === it.from && sourcesOf(it).includes(kind)) : undefined
}

/** The ids of what a block lets its reader rate: scales of a rating, rating columns of a table. */
export function scalesOf(block: Block): string[] {
  if (block.kind === 'rating') return block.scales.map(({ id }) => id)
  return block.kind === 'table' ? block.columns.filter(({ type }) => type === 'rating').map(({ id }) => id) : []
}

/** The ids of what a block names itself: its items, its groups, the sides of a grid; none where they are the reader's own. */
export function entriesOf(block: Block, by: 'items' | 'groups' | 'across'): string[] {
  const fixed =
    block.kind === 'grid' ? (by === 'across' ? block.across : block.down).items : fixedEntries(block, by === 'groups' ? by : 'items')
  return (fixed ?? []).map(({ id }) => id)
}

/** The ids of the worksheets that a text shows: by a link alone in its paragraph, or placed by hand. */
export function worksheetsIn(memo: Memo, body: string): string[] {
  const byLink = memo.paragraphs.map(embedIn).flatMap((embed) => (embed?.kind === 'worksheet' ? embed.name : []))
  return [...byLink, ...attributes(body, 'Worksheet', 'id').map(({ text }) => text)]
}
