import { z } from 'zod'
import { line, slug } from '../common.ts'

/** What every block has. */
export const common = {
  /** Unique in the worksheet. It never changes once released: answers are saved under it. */
  id: slug,
  /** The heading of the block. */
  title: line,
  /** A sentence or two on how to go about it. */
  intro: line.optional(),
}

/** "Does not apply" as an answer. */
export const notApplicable = z.boolean().default(false)

export const count = z.number().int().positive()

/** How many there should be. */
export const range = z.strictObject({
  /** At least so many. */
  min: count,
  /** At most so many. */
  max: count,
})

/** Items under a heading. */
export const group = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({
    id: slug,
    /** The heading. */
    title: line,
    /** A line below the heading. */
    about: line.optional(),
    /** What stands below it. */
    items: z.array(item).min(1),
  })
