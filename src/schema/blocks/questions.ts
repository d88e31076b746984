import { z } from 'zod'
import { hint, line, slug } from '../common.ts'
import { common } from './shared.ts'

/** Questions with lines to write on. */
export const questions = z.strictObject({
  kind: z.literal('questions'),
  ...common,
  /** The questions, in this order. */
  items: z
    .array(
      z.strictObject({
        id: slug,
        /** The question. */
        text: line,
        hint,
        /** One line to write on, or several. */
        size: z.enum(['short', 'long']).default('long'),
        /** An example of an answer, shown in the field while it is empty. What the reader needs in order to answer is a `hint`. */
        placeholder: line.optional(),
        /** Beginnings of an answer to choose from, which the reader then goes on writing. */
        starters: z.array(line).optional(),
      }),
    )
    .min(1),
})
