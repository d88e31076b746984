import type { Block } from '../schema/block.ts'
import type { Entry } from './entries.ts'
import type { Value } from './record.ts'

/** The items or the groups that a definition names, in the order of the page; `undefined` for a block whose entries are the reader's. */
export function fixedEntries(block: Block, of: 'items' | 'groups'): Entry[] | undefined {
  if (block.kind === 'numbers') return block.items.map(asEntry)
  if (block.kind === 'grid') return block.down.items?.map(asEntry)
  if (block.kind !== 'rating' && block.kind !== 'checklist') return undefined
  if (of === 'groups') return block.groups.map(({ id, title, about }) => ({ id, label: title, about }))
  return block.groups.flatMap(({ items }) => items).map(asEntry)
}

/** An item as another block speaks of it. */
export const asEntry = ({ id, text }: { id: string; text: string }): Entry => ({ id, label: text })

/** A scale of a rating, a rating column of a table, or the one scale of a grid (whatever the id): its title, and the words for each step. */
export function scaleOf(block: Block | undefined, id: string): { title: string; labels: string[] } | undefined {
  if (block?.kind === 'rating') return block.scales.find((scale) => scale.id === id)
  if (block?.kind === 'grid') return block
  const column = block?.kind === 'table' ? block.columns.find((known) => known.id === id) : undefined
  return column?.type === 'rating' ? column : undefined
}

/** The step a value stands for, from 0; `null` where it is blank, "does not apply", or not a step of this scale. */
export function stepOf(value: Value | undefined, labels: readonly string[]): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < labels.length ? value : null
}
