import { z } from 'zod'
import { hint, line, slug } from '../common.ts'
import { common, group } from './shared.ts'

/** Items to tick. */
export const checklist = z.strictObject({
  kind: z.literal('checklist'),
  ...common,
  /** What can be ticked, under headings; a plain list has one group. */
  groups: z.array(group(z.strictObject({ id: slug, text: line, hint }))).min(1),
  /** Offers a line to write on at each item, under this label. */
  note: line.optional(),
})
