import type { Block, BlockOf, Column } from '../../src/schema/index.ts'
import type { ReleasedBlock } from './list.ts'

type HasId = { id: string }

/** The kind of a block, and the ids in it that answers can be saved under. */
export function idsIn(block: Block): ReleasedBlock {
  const found = (within[block.kind] as (block: Block) => Record<string, readonly HasId[]>)(block)
  const lists = Object.entries(found).map(([what, list]) => [what, list.map(({ id }) => id).sort()] as const)
  return { kind: block.kind, ids: Object.fromEntries(lists.filter(([, ids]) => ids.length > 0)) }
}

/** Where answers hang on an id within a block, as a path: `what` says what it is an id of, and `*` stands for all rows or items. */
export const pathIn = (block: string, what: string, id: string): string =>
  /scales|columns|choices|across/.test(what) ? `${block}/*/${id}` : `${block}/${id}`

/** What there is within a block of each kind. Who adds a kind of block is asked here what its answers hang on. */
const within: { [K in Block['kind']]: (block: BlockOf<K>) => Record<string, readonly HasId[]> } = {
  questions: ({ items }) => ({ items }),
  rating: ({ scales, groups }) => ({ scales, groups, items: groups.flatMap(({ items }) => items) }),
  checklist: ({ groups }) => ({ groups, items: groups.flatMap(({ items }) => items) }),
  numbers: ({ items }) => ({ items }),
  grid: ({ down, across }) => ({ 'down items': down.items ?? [], 'across items': across.items ?? [] }),
  table: ({ columns, starters }) => ({ ...byType(columns), choices: columns.flatMap(choicesOf), starters }),
  statements: ({ starters }) => ({ starters }),
  pick: () => ({}),
  actions: () => ({}),
}

/** Answers fit only a column of the type that they were given in; but text is text, however many lines it gets, and a share is no answer. */
function byType(columns: Column[]) {
  const answered = columns.filter(({ type }) => type !== 'share')
  return Object.groupBy(answered, ({ type }) => `${type === 'long' ? 'text' : type} columns`) as Record<string, Column[]>
}

/** Two columns may have choices of the same name. */
const choicesOf = (column: Column) => (column.type === 'choice' ? column.choices.map(({ id }) => ({ id: `${column.id}/${id}` })) : [])
