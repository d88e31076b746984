import { z } from 'zod'

/** Lower-case words joined by hyphens. It stays for good once released: addresses and the keys of saved answers are made of it. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as "call-once"')

/** Ids that something had before, all of which still lead to it: the answers saved under them, and links to its old addresses. */
export const formerly = z.array(slug).min(1)

const part = '([a-z0-9]+(-[a-z0-9]+)*)'

// What stands for all rows or items ends a comment of the other kind.
// Where answers are kept in a worksheet: `block/item`, `block/*/column`.
export const fieldPath = z
  .string()
  .regex(new RegExp(`^${part}(/(${part}|\\*)){0,3}$`), 'must be ids joined by slashes, such as "block/item" or "block/*/column"')

/** One sentence or so of plain text: no Markdown, no line breaks, not empty. */
export const line = z.string().trim().min(1, 'must not be empty')

/** Help below it, for whoever is not sure what is meant. */
export const hint = line.optional()

/** The words for each step of a scale, lowest first; the first step counts as 0. */
export const labels = z.array(line).min(2).max(11)

/** Who a chapter or worksheet is for. */
export const audience = z.enum(['leaders', 'marketers', 'frontline', 'owners', 'sellers'])

export type Audience = z.infer<typeof audience>
