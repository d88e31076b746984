import type { Guide, TextFile } from './guide.ts'
import { questionsOf } from './questions.ts'
import { worksheetsIn } from './worksheets.ts'

/** Pages that every guide has, and the fragments that they are known to have. */
export const enginePages = [
  '/',
  '/chapters/',
  '/worksheets/',
  '/moving/',
  '/workbook/',
  '/search/',
  '/monday.xml',
  '/monday.ics',
  '/rss.xml',
  '/llms.txt',
]

/** The fragments of each page of the guide, by its address; undefined where any may be there. */
export type Addresses = Map<string, Set<string> | undefined>

/** Every address that a text may link to. */
export function addressesOf(guide: Guide): Addresses {
  const { chapters, worksheets, pages, paths, ideas, parts } = guide
  const ids = (list: { id: string }[] | undefined) => list && new Set(list.map(({ id }) => id))
  return new Map([
    ...enginePages.map((path) => [path, undefined] as const),
    ['/chapters/', ids(parts.data)],
    ...(ideas.missing ? [] : [['/ideas/', ids(ideas.data)] as const]),
    ...chapters.map((chapter) => [`/chapters/${chapter.name}/`, fragmentsOf(chapter)] as const),
    ...pages.map((page) => [`/${page.name}/`, fragmentsOf(page)] as const),
    ...worksheets.map(({ name, data }) => [`/worksheets/${name}/`, data && blocksOf(name, data.blocks)] as const),
    ...(paths.data ?? []).map(({ id }) => [`/paths/${id}/`, undefined] as const),
  ])
}

/** What a page of text can be entered at: its headings, its worksheets, its questions, and ids that were given by hand. */
function fragmentsOf({ memo, body, source }: TextFile<unknown>): Set<string> {
  const byHand = [...source.matchAll(/\sid=["']([^"']+)["']/g)].map(([, id = '']) => id)
  const questions = questionsOf(memo).length > 0 ? ['taking-action'] : []
  return new Set([...memo.headings.map(({ id }) => id), ...worksheetsIn(memo, body), ...questions, ...byHand])
}

/** A worksheet and the headings of its blocks. */
const blocksOf = (name: string, blocks: { id: string }[]) => new Set([name, ...blocks.map(({ id }) => `${name}-${id}`)])
