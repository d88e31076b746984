import { z } from 'zod'
import { line, slug } from './common.ts'
import { timeZone } from './publish.ts'

/** What stands over a section of the home page. */
const heading = z.strictObject({
  /** The heading. */
  title: line,
  /** One sentence under it. */
  about: line,
})

/** What the home page says of this guide, beside its tagline and description. */
const home = z.strictObject({
  /** Whom it is for, in one sentence after the description. */
  readers: line,
  /** The words of the way to the reading paths; a guide without paths needs none. */
  path: line.optional(),
  /** The words of the way to the worksheet that is offered first. */
  worksheet: line,
  /** The words of the way to search. */
  search: line,
  /** What one might search for: words that bring something up. */
  searches: z.array(line).min(1).max(4),
  /** Over the reading paths; a guide without paths needs none. */
  paths: heading.optional(),
  /** Over the contents. */
  contents: heading,
})

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
  /** Where the guide is at home, by the IANA name of its time zone, such as `Europe/London`: there the days begin on which chapters appear. */
  timeZone: timeZone.default('UTC'),
  /** The address it is published at, without a path. It is also where readers' answers live: choose it once. */
  address: z.url(),
  /** The path below the address: "/" or, for a project page, such as "/guide/". */
  base: z.string().regex(/^\/(.+\/)?$/, 'must begin and end with a slash'),
  /**
   * The name under which browsers keep readers' answers, `mondaybook` unless it is said. Guides that stand under one address, as projects of one account
   * do, share its storage: each needs a name of its own. Choose it once: under another name, what readers wrote is not found.
   */
  storage: slug.optional(),
  /**
   * Where the guide has moved to, in full, for the last build that the old address gets: every page then says so, and offers to take readers' answers
   * along (`/moving/`).
   */
  moved: z
    .url()
    .regex(/^https:.*\/$/, 'must begin with https:// and end with a slash')
    .optional(),
  /** The licence of the text, shown in the footer. */
  licence: z.strictObject({
    /** As it is called in short: "CC BY 4.0". */
    name: line,
    /** Where its terms can be read. */
    url: z.url(),
  }),
  /** The chapter that the home page offers first. */
  start: slug,
  /** The worksheet that the home page offers first. */
  worksheet: slug,
  /** Chapters that belong to a time of the year, by the number of the week whose Monday brings them. The other weeks mix the parts. */
  mondays: z.record(z.string().regex(/^([1-9]|[1-4]\d|5[0-3])$/, 'must be the number of a week, from 1 to 53'), slug).default({}),
  home,
})

/** One entry of `content/parts.yaml`; its order there is the order in the book. */
export const part = z.strictObject({
  /** What chapters name it by under `part`. */
  id: slug,
  /** What it is called, as the heading over its chapters. */
  title: line,
  /** What the part is about, in one sentence. */
  about: line,
})

/** One entry of `content/publications.yaml`: where memos come from. */
export const publication = z.strictObject({
  /** What chapters name it by under `publication`. */
  id: slug,
  /** What it is called, as chapters credit it. */
  name: line,
  /** The usual author; empty where there is none. */
  author: z.string(),
  /** Whether chapters retell its memos in new words; otherwise they have them as they first appeared. */
  retold: z.boolean().default(false),
})

/** One entry of `content/paths.yaml`: an order through chapters for one kind of reader. */
export const readingPath = z.strictObject({
  /** Permanent: `/paths/ID/` is its address, and readers' browsers remember it. */
  id: slug,
  /** Whom or what it is for: "You serve customers". Short, to fit a phone in one line. */
  title: line.max(30, 'must be at most 30 characters, to fit a phone in one line'),
  /** What one gets from it, in one or two sentences. */
  about: line,
  /** The slugs of its chapters, in the order to read them in; each at most once. */
  chapters: z.array(slug).min(1),
})

export type Site = z.infer<typeof site>
export type Part = z.infer<typeof part>
export type Publication = z.infer<typeof publication>
export type ReadingPath = z.infer<typeof readingPath>
