import { type CollectionEntry, getCollection, render } from 'astro:content'
import { keptBack } from '../kept-back.ts'
import type { Memo } from '../markdown/plugin.ts'
import type { Part, Publication } from '../schema/guide.ts'
import { draftWords } from './drafts.ts'
import { href, parts, publications, site } from './site.ts'

/** A chapter as pages need it: its front matter with what it refers to, and what its text says about itself. */
export interface GuideChapter {
  slug: string
  href: string
  /** Its place in the book, from 1. */
  number: number
  data: CollectionEntry<'chapters'>['data']
  /** What it is marked with where readers do not see it yet: "Draft until 7 December 2026". */
  draft: string | undefined
  part: Part
  /** Who sends it: its author, where one is known, else the publisher of the guide. */
  author: string
  /** Where it first appeared; nothing where it was written for this guide. */
  publication: Publication | undefined
  /** Its Markdown, without front matter. */
  text: string
  /** Minutes to read, at 220 words a minute, rounded up. */
  minutes: number
  memo: Memo
  headings: { depth: number; slug: string; text: string }[]
  Content: Awaited<ReturnType<typeof render>>['Content']
}

let book: Promise<GuideChapter[]> | undefined

/** All chapters in the order of the book: by part, then by their place in it; drafts among them only where they are shown. Read once per build. */
export function chapters(): Promise<GuideChapter[]> {
  if (import.meta.env.DEV) return readChapters()
  book ??= readChapters()
  return book
}

/** The chapters that readers see, drafts or not being shown to the author beside them: for feeds, and for whatever else leaves the site. */
export const publishedChapters = async (): Promise<GuideChapter[]> => (await chapters()).filter(({ draft }) => !draft)

/** The slugs of the chapters that this build leaves out. They are not in the collection either: see content.config.ts. */
export const hidden: ReadonlySet<string> = new Set(keptBack())

async function readChapters(): Promise<GuideChapter[]> {
  const entries = await getCollection('chapters')
  const rank = (entry: CollectionEntry<'chapters'>) => parts.findIndex(({ id }) => id === entry.data.part) * 1000 + entry.data.order
  return Promise.all(entries.sort((a, b) => rank(a) - rank(b)).map(readChapter))
}

async function readChapter(entry: CollectionEntry<'chapters'>, index: number): Promise<GuideChapter> {
  const { Content, headings, remarkPluginFrontmatter } = await render(entry)
  const { source } = entry.data
  const publication = source && must(publications, source.publication, `publication of chapter "${entry.id}"`)
  return {
    slug: entry.id,
    href: href(`/chapters/${entry.id}/`),
    number: index + 1,
    data: entry.data,
    draft: draftWords(entry.data),
    part: must(parts, entry.data.part, `part of chapter "${entry.id}"`),
    publication,
    author: source ? (source.author ?? publication?.author ?? '') : site.publisher,
    text: entry.body ?? '',
    minutes: Math.ceil((entry.body ?? '').split(/\s+/).length / 220),
    memo: remarkPluginFrontmatter.memo,
    headings,
    Content,
  }
}

/** The chapters that a chapter recommends, each with its reason. */
export async function relatedTo({ slug, data }: GuideChapter): Promise<{ chapter: GuideChapter; why: string }[]> {
  const known = (await chapters()).map((chapter) => ({ ...chapter, id: chapter.slug }))
  const shown = data.related.filter(({ chapter }) => !hidden.has(chapter))
  return shown.map(({ chapter, why }) => ({ chapter: must(known, chapter, `related chapter of "${slug}"`), why }))
}

/** The entry with an id. The content check has said so before, with file and line; this is the net under it. */
export function must<T extends { id: string }>(list: readonly T[], id: string, what: string): T {
  const found = list.find((entry) => entry.id === id)
  if (!found) throw new Error(`${what}: there is no "${id}". Known: ${list.map((entry) => entry.id).join(', ')}`)
  return found
}
