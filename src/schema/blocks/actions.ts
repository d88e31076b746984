import { z } from 'zod'
import { slug } from '../common.ts'
import { common, range } from './shared.ts'

/** What will be done, by whom, by when. */
export const actions = z.strictObject({
  kind: z.literal('actions'),
  ...common,
  /** A pick, statements or a table: actions are listed under each of its entries. Without it: one plain list. */
  from: slug.optional(),
  /** How many actions to ask for, and how many to allow, for each entry. */
  each: range.default({ min: 1, max: 5 }),
})
