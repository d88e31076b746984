import { z } from 'zod'
import { labels, line, slug } from '../common.ts'
import { common, notApplicable } from './shared.ts'

/** One side of a grid: fixed items, or the entries of a block above, such as the rows of a table. */
const side = z.strictObject({
  /** A table, statements, a rating, a checklist or a pick. */
  from: slug.optional(),
  /** The author's own, where they do not come from a block. */
  items: z.array(z.strictObject({ id: slug, text: line })).optional(),
})

/** Rates each of one list against each of another: every promise in every place. */
export const grid = z.strictObject({
  kind: z.literal('grid'),
  ...common,
  /** Each of these is a card … */
  down: side,
  /** … on which each of these is rated. */
  across: side,
  labels,
  notApplicable,
})
