import { z } from 'zod'
import { line, slug } from '../common.ts'
import { common, range } from './shared.ts'

/** Sentences that the reader takes, rewords, puts in order and adds to. */
export const statements = z.strictObject({
  kind: z.literal('statements'),
  ...common,
  /** What one statement is, in the singular: "commitment". */
  row: line,
  /** Sentences to take as a start. */
  starters: z.array(
    z.strictObject({
      id: slug,
      /** The sentence. */
      text: line,
      /** Why one would want it. */
      why: line,
      /** What somebody would see who watched you keep it. */
      example: line.optional(),
    }),
  ),
  /** How many are a good number. */
  good: range.optional(),
})
