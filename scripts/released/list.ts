import { z } from 'zod'
import { slug } from '../../src/schema/index.ts'

const ids = z.array(z.string())

/** A block as it was released: its kind, and the ids within it by what they are of ("items", "choice columns"). */
const block = z
  .object({ kind: z.string() })
  .catchall(ids)
  .transform(({ kind, ...ids }) => ({ kind, ids }))

/**
 * `content/released.yaml`: the ids that readers have seen. Their answers are saved under them, so that none may get lost unnoticed. Kept by
 * `npm run release:ids`; a line is only taken out by hand, on purpose.
 */
export const released = z.strictObject({
  /** The slugs of chapters. */
  chapters: ids,
  /** Worksheet id to block id to block. */
  worksheets: z.record(slug, z.record(slug, block)),
})

export type Released = z.infer<typeof released>
export type ReleasedBlock = z.infer<typeof block>

/** The list as it is before anything was released. */
export const nothing: Released = { chapters: [], worksheets: {} }
