import { getCollection } from 'astro:content'
import type { Question } from '../markdown/labels.ts'
import type { Audience } from '../schema/common.ts'
import type { Worksheet } from '../schema/worksheet.ts'
import { chapters, type GuideChapter, must } from './chapters.ts'
import { href } from './site.ts'

/** A worksheet as pages need it: the definition that its island gets, and where it stands in the guide. */
export interface GuideWorksheet {
  definition: Worksheet
  href: string
  audience: Audience[]
  /** The chapter whose idea it works on. */
  chapter: GuideChapter
  /** The chapters whose text shows it. */
  usedIn: GuideChapter[]
}

/** All worksheets that have a file of their own, in the order of their chapters. */
export async function worksheets(): Promise<GuideWorksheet[]> {
  const book = await chapters()
  const entries = await getCollection('worksheets')
  const known = book.map((chapter) => ({ ...chapter, id: chapter.slug }))
  return entries
    .map(({ id, data: { audience, chapter, ...definition } }) => ({
      definition: { id, ...definition },
      href: href(`/worksheets/${id}/`),
      audience,
      chapter: must(known, chapter, `chapter of worksheet "${id}"`),
      usedIn: book.filter(({ memo }) => memo.worksheets.includes(id)),
    }))
    .sort((a, b) => a.chapter.number - b.chapter.number)
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
