import { type Term, usedTerms } from '../markdown/terms.ts'
import { type Idea, idea } from '../schema/idea.ts'
import { chapters, type GuideChapter } from './chapters.ts'
import { readList } from './files.ts'

/** The glossary, in the order of the alphabet. */
export const ideas: readonly Idea[] = readList('ideas.yaml', idea).toSorted((a, b) => a.term.localeCompare(b.term))

const asTerm = ({ id, term, also }: Idea): Term => ({ id, wordings: [term, ...also] })

/** The terms that are marked in chapters. */
export const markedTerms: readonly Term[] = ideas.filter(({ mark }) => mark).map(asTerm)

/** The chapters that use each idea, by the idea's id. */
export async function ideasInChapters(): Promise<Map<string, GuideChapter[]>> {
  const book = (await chapters()).map((chapter) => ({ chapter, used: usedTerms(chapter.text, ideas.map(asTerm)) }))
  return new Map(ideas.map(({ id }) => [id, book.filter(({ used }) => used.has(id)).map(({ chapter }) => chapter)]))
}
