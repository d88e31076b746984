import { z } from 'zod'
import { line } from './common.ts'

/** Front matter of `content/pages/NAME.md`: what a page says that is no chapter. The file name is its permanent address. */
export const page = z.strictObject({
  /** The title, on the page and in the browser's tab. */
  title: line,
  /** What it is about, in one sentence for search engines. */
  description: line,
})

export type Page = z.infer<typeof page>
