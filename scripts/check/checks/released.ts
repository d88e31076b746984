import type { Block, WorksheetFile } from '../../../src/schema/index.ts'
import { renamedPath } from '../../../src/worksheet/renamed.ts'
import { idsIn, pathIn } from '../../released/ids.ts'
import type { ReleasedBlock } from '../../released/list.ts'
import type { DataFile, Guide } from '../guide.ts'
import { type Mistake, type Place, type Problem, warning } from '../problem.ts'

/**
 * What readers have seen and would miss: chapters, worksheets, and the ids in them that answers are saved under. What was renamed is not missed.
 */
export function released({ released: { data, file, at }, chapters, drafts, worksheets }: Guide): Problem[] {
  if (!data) return []
  const goneChapters = data.chapters.flatMap((slug, i) =>
    called(chapters, slug) ? [] : gone('chapter', slug, at(['chapters', i]), 'formerly'),
  )
  const takenBack = chapters.filter(({ name }) => data.chapters.includes(name) && drafts.includes(name))
  const inWorksheets = Object.entries(data.worksheets).flatMap(([id, blocks]) => {
    const now = called(worksheets, id)
    return now ? lossesIn(now, blocks) : gone('worksheet', id, at(['worksheets', id]), 'formerly')
  })
  return [
    ...[...goneChapters, ...inWorksheets].map(({ place, found, declare }) => warning(place, { found, ...remedy(file, declare) })),
    ...takenBack.map(({ at, data }) => warning(at([data?.draft ? 'draft' : 'publish']), backToDraft)),
  ]
}

const backToDraft: Mistake = {
  found: 'a chapter that readers have seen, as a draft again',
  expected: 'its address to lead to it for good',
  mend: 'take `draft:` and `publish:` away; a chapter can be reworked in a copy',
}

/** The file that has a name, or had it. */
const called = <T extends DataFile<{ formerly?: string[] | undefined }>>(files: T[], id: string) =>
  files.find(({ name, data }) => name === id || data?.formerly?.includes(id))

interface Loss {
  place: Place
  found: string
  /** Where it can be declared that it is only called otherwise now. */
  declare: 'formerly' | 'renamed'
}

const gone = (what: string, id: string, place: Place, declare: Loss['declare']): Loss => ({ place, found: `no ${what} "${id}"`, declare })

const remedy = (file: string, declare: Loss['declare']) => ({
  expected: "what has been released, since readers' answers hang on it",
  mend: `bring it back (its words may change, its id and kind may not); where it has another id now, say so under \`${declare}:\`; or take it out of ${file} if its answers may be parted from it`,
})

/** Of a worksheet that does not fit the schema nobody knows what it has lost. */
function lossesIn({ data, at }: DataFile<WorksheetFile>, blocks: Record<string, ReleasedBlock>): Loss[] {
  if (!data) return []
  const now = (path: string) => renamedPath(path, data.renamed ?? {})
  return Object.entries(blocks).flatMap(([id, before]) => {
    const i = data.blocks.findIndex((block) => block.id === now(id))
    const block = data.blocks[i]
    if (!block) return gone('block', id, at(['blocks']), 'renamed')
    return lossesOf(block, id, before, now).map((found) => ({ place: at(['blocks', i]), found, declare: 'renamed' as const }))
  })
}

/** What a block has lost, in words. @param id what it was called before @param now gives the path of today for one of then */
function lossesOf(block: Block, id: string, before: ReleasedBlock, now: (path: string) => string): string[] {
  const { kind, ids } = idsIn(block)
  if (kind !== before.kind) return [`block "${block.id}" of kind ${kind}, once ${before.kind}`]
  return Object.entries(before.ids).flatMap(([what, list]) => {
    const there = (ids[what] ?? []).map((known) => pathIn(block.id, what, known))
    const missing = list.filter((old) => !there.includes(now(pathIn(id, what, old))))
    return missing.map((old) => `no ${what.replace(/s$/, '')} "${old}" in block "${block.id}"`)
  })
}
