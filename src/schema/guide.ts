import { z } from 'zod'
import { line, slug } from './common.ts'

/** `content/site.yaml`: what the guidebook is called and where it lives. */
export const site = z.strictObject({
  /** The guidebook's name, in the bar of every page. */
  title: line,
  /** The large line of the home page. */
  tagline: line,
  /** One or two sentences under it; also the description of the home page. */
  description: line,
  /** Who publishes it, for the footer and the feeds. */
  publisher: line,
  /** The language of the text, as in HTML's `lang`. */
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'must be a language tag such as "en" or "en-GB"'),
  /** The address it is published at, without a path. It is also where readers' answers live: choose it once. */
  address: z.url(),
  /** The path below the address: "/" or, for a project page, such as "/guide/". */
  base: z.string().regex(/^\/(.+\/)?$/, 'must begin and end with a slash'),
  /** The licence of the text, shown in the footer. */
  licence: z.strictObject({ name: line, url: z.url() }),
  /** The chapter that the home page offers first. */
  start: slug,
  /** The worksheet that the home page offers first. */
  worksheet: slug,
})

/** One entry of `content/parts.yaml`; its order there is the order in the book. */
export const part = z.strictObject({
  id: slug,
  title: line,
  /** What the part is about, in one sentence. */
  about: line,
})

/** One entry of `content/publications.yaml`: where memos come from. */
export const publication = z.strictObject({
  id: slug,
  name: line,
  /** The usual author; empty where there is none. */
  author: z.string(),
})

export type Site = z.infer<typeof site>
export type Part = z.infer<typeof part>
export type Publication = z.infer<typeof publication>
