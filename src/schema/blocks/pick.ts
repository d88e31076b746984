import { z } from 'zod'
import { slug } from '../common.ts'
import { common, count } from './shared.ts'

/** The few that matter, chosen among what stands in another block. */
export const pick = z.strictObject({
  kind: z.literal('pick'),
  ...common,
  /** The block to choose from: a rating, a checklist, numbers, a grid, a table or statements. */
  from: slug,
  /** From a rating: choose among its items (the default) or its groups. */
  of: z.enum(['items', 'groups']).default('items'),
  /** How many to choose. */
  n: count,
  /** Which to put first. */
  suggest: z
    .discriminatedUnion('by', [
      z.strictObject({
        /** Those rated lowest. */
        by: z.literal('lowest'),
        /** The scale of the rating, or the rating column of the table. */
        scale: slug,
      }),
      z.strictObject({
        /** Those with the widest gap. */
        by: z.literal('gap'),
        /** The two scales, or rating columns: the one that should be reached, and the one that falls behind. */
        between: z.tuple([slug, slug]),
      }),
    ])
    .optional(),
})
