import { z } from 'zod'

/** Lower-case words joined by hyphens. It stays for good once released: addresses and the keys of saved answers are made of it. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as "call-once"')

/** One sentence or so of plain text: no Markdown, no line breaks, not empty. */
export const line = z.string().trim().min(1, 'must not be empty')

/** Help below it, for whoever is not sure what is meant. */
export const hint = line.optional()

/** The words for each step of a scale, lowest first; the first step counts as 0. */
export const labels = z.array(line).min(2).max(11)

/** Who a chapter or worksheet is for. */
export const audience = z.enum(['leaders', 'marketers', 'frontline', 'owners', 'sellers'])

export type Audience = z.infer<typeof audience>
