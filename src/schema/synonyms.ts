import { z } from 'zod'
import { line } from './common.ts'

/** One entry of `content/synonyms.yaml`: words that mean the same, so that search finds by one what is written with another. */
export const synonyms = z.strictObject({
  /** Words or short phrases, one of them in the guide's own text. Their forms need not be listed: "queue" stands for "queues" too. */
  words: z.array(line).min(2),
})

export type Synonyms = z.infer<typeof synonyms>
