import { z } from 'zod'
import { line, slug } from './common.ts'

/** One entry of `content/ideas.yaml`: a framework or a term of the book. */
export const idea = z.strictObject({
  /** Permanent: `/ideas/#ID` is its address. */
  id: slug,
  /** As one would look it up: "Share of wallet". */
  term: line,
  /** Other wordings by which the chapters call the same thing, plural forms among them. Case does not count. */
  also: z.array(line).default([]),
  /** A named model with parts, not only a term. */
  framework: z.boolean().default(false),
  /** False for a word too common to be marked in the text: it stands in the index only. */
  mark: z.boolean().default(true),
  /** Who made or named it, where the memo says so. */
  by: line.optional(),
  /** What it is, in one sentence; shown where a chapter first uses the term. */
  definition: line.max(260, 'must be at most 260 characters, to fit a phone'),
  /** What it is good for, or how one can tell, in one sentence. */
  use: line,
})

export type Idea = z.infer<typeof idea>
