import { type CollectionEntry, getCollection } from 'astro:content'
import type { Question } from '../markdown/labels.ts'
import type { Audience } from '../schema/common.ts'
import type { Worksheet } from '../schema/worksheet.ts'
import { chapters, type GuideChapter, hidden, must } from './chapters.ts'
import { href } from './site.ts'

/** A worksheet as pages need it: the definition that its island gets, and where it stands in the guide. */
export interface GuideWorksheet {
  definition: Worksheet
  href: string
  /** The ids that it had before. What its fields were called is none of a page's business (see integrations/renamed.ts). */
  formerly: string[]
  audience: Audience[]
  /** The chapter whose idea it works on; while that is kept back, the first of those that show it. */
  chapter: GuideChapter
  /** The chapters whose text shows it. */
  usedIn: GuideChapter[]
  /** What it is marked with where no chapter that readers see has it yet: "Draft". */
  draft: string | undefined
}

/** All worksheets that have a file of their own, in the order of their chapters. One that belongs to nothing but chapters kept back is kept back too. */
export async function worksheets(): Promise<GuideWorksheet[]> {
  const book = await chapters()
  const known = book.map((chapter) => ({ ...chapter, id: chapter.slug }))
  const entries = await getCollection('worksheets')
  return entries.flatMap((entry) => place(entry, known)).sort((a, b) => a.chapter.number - b.chapter.number)
}

function place({ id, data }: CollectionEntry<'worksheets'>, book: (GuideChapter & { id: string })[]): GuideWorksheet[] {
  const { audience, chapter: slug, formerly = [], renamed: _, ...definition } = data
  const usedIn = book.filter(({ memo }) => memo.worksheets.includes(id))
  const chapter = hidden.has(slug) ? usedIn[0] : must(book, slug, `chapter of worksheet "${id}"`)
  if (!chapter) return []
  const draft = [chapter, ...usedIn].every(({ draft }) => draft) ? chapter.draft : undefined
  return [{ definition: { id, ...definition }, href: href(`/worksheets/${id}/`), formerly, audience, chapter, usedIn, draft }]
}

/** The pages that readers do not see yet, whether or not the author is shown them. */
export async function unpublishedPages(): Promise<Set<string>> {
  const drafts = (await chapters()).filter(({ draft }) => draft).map(({ slug }) => `/chapters/${slug}/`)
  const forms = (await worksheets()).filter(({ draft }) => draft).map(({ definition }) => `/worksheets/${definition.id}/`)
  return new Set([...(await hiddenPages()), ...drafts, ...forms])
}

/** The pages of chapters and worksheets that are kept back from this build, such as `/chapters/SLUG/`. */
export async function hiddenPages(): Promise<Set<string>> {
  if (hidden.size === 0) return new Set()
  const shown = new Set((await worksheets()).map(({ definition }) => definition.id))
  const kept = (await getCollection('worksheets')).filter(({ id }) => !shown.has(id))
  return new Set([...[...hidden].map((slug) => `/chapters/${slug}/`), ...kept.map(({ id }) => `/worksheets/${id}/`)])
}

/** A worksheet as the workbook lists it. */
export interface Shelved {
  definition: Worksheet
  href: string
  /** What it is about, where the title does not say: its chapter. */
  about: string
}

/** All worksheets that a reader can have begun: those with a file of their own, then the chapters' own questions. */
export async function shelf(): Promise<Shelved[]> {
  const own = (await worksheets()).map(({ definition, href }) => ({ definition, href, about: '' }))
  const byChapter = (await chapters()).flatMap((chapter) => {
    const definition = actionWorksheet(chapter)
    return definition ? [{ definition, href: `${chapter.href}#taking-action`, about: chapter.data.title }] : []
  })
  return [...own, ...byChapter]
}

/** A title that says which worksheet is meant, also where many share one: "Taking action: The complaint you never hear". */
export const titleIn = ({ definition: { title }, about }: Shelved): string => (about ? `${title}: ${about}` : title)

/** The worksheets that a chapter's text shows. */
export const shownIn = ({ memo }: GuideChapter, all: readonly GuideWorksheet[]): GuideWorksheet[] =>
  all.filter(({ definition }) => memo.worksheets.includes(definition.id))

/** The minutes that some worksheets take together. */
export const working = (worksheets: readonly GuideWorksheet[]): number =>
  worksheets.reduce((sum, { definition }) => sum + definition.minutes, 0)

/** The worksheet that a chapter's "Taking action" questions make by themselves; null where it asks none. */
export function actionWorksheet({ slug, data, memo }: Pick<GuideChapter, 'slug' | 'data' | 'memo'>): Worksheet | null {
  if (memo.questions.length === 0) return null
  return {
    id: `action-${slug}`,
    title: 'Taking action',
    purpose: `Questions on “${data.title}”, and what you will do about them.`,
    minutes: memo.questions.length * 3,
    blocks: [
      { kind: 'questions', id: 'questions', title: 'Questions', items: memo.questions.map(asItem) },
      { kind: 'actions', id: 'actions', title: 'What will you do?', each: { min: 1, max: 9 } },
    ],
    results: [],
  }
}

const asItem = ({ id, text }: Question) => ({ id, text, size: 'long' as const })
