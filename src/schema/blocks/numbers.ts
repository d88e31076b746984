import { z } from 'zod'
import { hint, line, slug } from '../common.ts'
import { common } from './shared.ts'

/** Amounts that make up a whole. */
export const numbers = z.strictObject({
  kind: z.literal('numbers'),
  ...common,
  /** What is counted, in the plural: "hours", "minutes", "per cent". */
  unit: line,
  /** What the amounts should add up to, such as the hours of a month; the form says how much is left. */
  total: z.number().positive().optional(),
  /** Asks beside each amount which share of the whole it ought to have, under this label: "Wanted". */
  wanted: line.optional(),
  /** What the whole is made up of. */
  items: z
    .array(
      z.strictObject({
        id: slug,
        text: line,
        hint,
        /** The share of the whole that the author holds to be right, in per cent. */
        target: z.number().min(0).max(100).optional(),
      }),
    )
    .min(2),
})
