import type { Block, BlockOf } from '../schema/block.ts'
import type { Entry } from './entries.ts'
import type { Value } from './record.ts'

/** The items or the groups of a rating, in the order of the page. */
export function entriesOfRating(block: BlockOf<'rating'>, of: 'items' | 'groups'): Entry[] {
  if (of === 'groups') return block.groups.map(({ id, title, about }) => ({ id, label: title, about }))
  return block.groups.flatMap((group) => group.items).map(({ id, text }) => ({ id, label: text }))
}

/** A scale of a rating, or a rating column of a table: its title, and the words for each step. */
export function scaleOf(block: Block | undefined, id: string): { title: string; labels: string[] } | undefined {
  if (block?.kind === 'rating') return block.scales.find((scale) => scale.id === id)
  const column = block?.kind === 'table' ? block.columns.find((known) => known.id === id) : undefined
  return column?.type === 'rating' ? column : undefined
}

/** The step a value stands for, from 0; `null` where it is blank, "does not apply", or not a step of this scale. */
export function stepOf(value: Value | undefined, labels: readonly string[]): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < labels.length ? value : null
}
