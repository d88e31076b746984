import { z } from 'zod'
import { line } from './common.ts'

/** Front matter of `content/pages/NAME.md`: what a page says that is no chapter. The file name is its permanent address. */
export const page = z.strictObject({
  /** The title, on the page and in the browser's tab. */
  title: line.max(90, 'must be at most 90 characters'),
  /** What it is about, in one or two sentences; shown in search results. */
  description: line.max(220, 'must be at most 220 characters, to fit search results'),
})

export type Page = z.infer<typeof page>
