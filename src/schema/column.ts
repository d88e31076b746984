import { z } from 'zod'
import { labels, line, slug } from './common.ts'

const common = { id: slug, title: line, hint: line.optional() }

/** A column of a table, told apart by `type`. */
export const column = z.discriminatedUnion('type', [
  /** `long` gives several lines to write on; a `duration` is in minutes. */
  z.strictObject({ type: z.enum(['text', 'long', 'number', 'date', 'yesno', 'duration']), ...common }),
  z.strictObject({ type: z.literal('choice'), ...common, choices: z.array(z.strictObject({ id: slug, text: line })).min(2) }),
  z.strictObject({ type: z.literal('rating'), ...common, labels }),
  /** Computed, not asked: the first of two number columns as a share of the second, in per cent. */
  z.strictObject({ type: z.literal('share'), ...common, of: z.tuple([slug, slug]) }),
])

export type Column = z.infer<typeof column>
/** The column of one type: `ColumnOf<'share'>`. */
export type ColumnOf<T extends Column['type']> = Extract<Column, { type: T }>
