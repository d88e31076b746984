import { z } from 'zod'
import { labels, line, slug } from '../common.ts'
import { common, group, notApplicable } from './shared.ts'

/** What is rated. */
export const ratingItem = z.strictObject({
  id: slug,
  /** A statement that is more or less true, or a thing that is done more or less often. */
  text: line,
  /** Other words for the same item on one of the scales, such as those for a customer: scale id to text. */
  wording: z.record(slug, line).optional(),
  /** How much it counts in scores; 1 unless given. */
  weight: z.number().positive().optional(),
})

/** Items, each rated on a scale or two. */
export const rating = z.strictObject({
  kind: z.literal('rating'),
  ...common,
  /** One ruler per item, or two to compare: "do we believe it?" beside "do we do it?". */
  scales: z
    .array(
      z.strictObject({
        id: slug,
        /** What the scale asks: "How often do we do it?". */
        title: line,
        labels,
        /** An optional scale does not count towards "all answered". */
        optional: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(3),
  /** The items under headings; a plain rating has one group. */
  groups: z.array(group(ratingItem)).min(1),
  /** Offers a line for evidence at each item, under this label. */
  note: line.optional(),
  notApplicable,
})
