import { z } from 'zod'
import { audience, formerly, line, slug } from './common.ts'
import { day } from './publish.ts'

/** Front matter of `content/chapters/SLUG.md` or `.mdx`. The file name is the chapter's permanent address. */
export const chapter = z.strictObject({
  /** The title as it stands in the memo head, large. Short: it has to fit a phone in three lines. */
  title: line.max(90, 'must be at most 90 characters, to fit the memo head'),
  /** One sentence under the title; also the description in search results and feeds. */
  deck: line.max(220, 'must be at most 220 characters, to fit search results'),
  /** The slugs it had before, where its file was renamed. Their addresses lead to it, and answers to its own questions follow. */
  formerly: formerly.optional(),
  /** The id of a part in `content/parts.yaml`. */
  part: slug,
  /** Place within its part: 1 comes first. Two chapters of one part may not share a number. */
  order: z.number().int().positive(),
  /** Who should read it. */
  audience: z.array(audience).min(1),
  /** True while it is being written: only the preview shows it, whatever `publish` says. */
  draft: z.boolean().default(false),
  /** The day it appears, as `2026-12-07`: with the first build on or after that day where the guide is at home (`timeZone` in `content/site.yaml`). */
  publish: day.optional(),
  /** Chapters to read next, each with the reason in one sentence: what it adds to this one. */
  related: z
    .array(
      z.strictObject({
        /** Its slug: the name of its file without the ending. */
        chapter: slug,
        /** What it adds to this one, in one sentence. */
        why: line,
      }),
    )
    .default([]),
  /** Where the memo comes from; credited as it stands. Left out where it was written for this guide. */
  source: z
    .strictObject({
      /** The memo's own title, letter for letter. */
      title: line,
      /** The id of a publication in `content/publications.yaml`. */
      publication: slug,
      /** The author, where it is not the publication's usual one. */
      author: line.optional(),
      /** When it appeared: a year (`'2009'`) or a day (`'2008-05-14'`), in quotes. */
      date: z
        .string()
        .regex(/^\d{4}(-\d{2}-\d{2})?$/, "must be a year ('2009') or a day ('2008-05-14'), in quotes")
        .optional(),
    })
    .optional(),
})

export type Chapter = z.infer<typeof chapter>
