import { z } from 'zod'
import { hint, labels, line, slug } from './common.ts'

const common = {
  /** Unique in the table. It never changes once released: answers are saved under it. */
  id: slug,
  /** The heading of the column, and the label of its fields. */
  title: line,
  hint,
}

const asked = z.strictObject({
  /** What is written there. `long` gives several lines; a `duration` is in minutes. */
  type: z.enum(['text', 'long', 'number', 'date', 'yesno', 'duration']),
  ...common,
})

/** One of several choices. */
const choice = z.strictObject({
  type: z.literal('choice'),
  ...common,
  /** What can be chosen, in this order. */
  choices: z.array(z.strictObject({ id: slug, text: line })).min(2),
})

/** A step of a scale. */
const rating = z.strictObject({ type: z.literal('rating'), ...common, labels })

/** Computed, not asked: one number column as a share of another, in per cent. */
const share = z.strictObject({
  type: z.literal('share'),
  ...common,
  /** The two number columns: the part, and the whole. */
  of: z.tuple([slug, slug]),
})

/** A column of a table, told apart by `type`. */
export const column = z.discriminatedUnion('type', [asked, choice, rating, share])

export type Column = z.infer<typeof column>
/** The column of one type: `ColumnOf<'share'>`. */
export type ColumnOf<T extends Column['type']> = Extract<Column, { type: T }>
