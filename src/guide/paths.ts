import type { ReadingPath } from '../schema/guide.ts'
import { chapters, type GuideChapter, hidden, must } from './chapters.ts'
import { href, readingPaths } from './site.ts'
import { type GuideWorksheet, shownIn, working, worksheets } from './worksheets.ts'

/** A reading path as pages need it. */
export interface GuidePath extends Omit<ReadingPath, 'chapters'> {
  href: string
  steps: Step[]
  /** Minutes to read all of it. */
  reading: number
  /** Minutes with all worksheets. */
  withWorksheets: number
}

/** A chapter on a path, with the worksheets that its text shows. */
export interface Step {
  chapter: GuideChapter
  worksheets: GuideWorksheet[]
}

/** The reading paths, in the order of their file. A chapter that is kept back joins them when it appears, and so does a path of such chapters alone. */
export async function paths(): Promise<GuidePath[]> {
  const all = await worksheets()
  const known = (await chapters()).map((chapter) => ({ ...chapter, id: chapter.slug }))
  const shown = readingPaths.map(({ chapters: slugs, ...path }) => ({ ...path, slugs: slugs.filter((slug) => !hidden.has(slug)) }))
  return shown.flatMap(({ slugs, ...path }) => {
    if (slugs.length === 0) return []
    const steps = slugs.map((slug) => {
      const chapter = must(known, slug, `chapter of path "${path.id}"`)
      return { chapter, worksheets: shownIn(chapter, all) }
    })
    const reading = steps.reduce((sum, { chapter }) => sum + chapter.minutes, 0)
    return {
      ...path,
      href: href(`/paths/${path.id}/`),
      steps,
      reading,
      withWorksheets: reading + working(steps.flatMap((step) => step.worksheets)),
    }
  })
}
