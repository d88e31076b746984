import type { Block, WorksheetFile } from '../../../src/schema/index.ts'
import { idsIn } from '../../released/ids.ts'
import type { ReleasedBlock } from '../../released/list.ts'
import type { DataFile, Guide } from '../guide.ts'
import { type Mistake, type Place, type Problem, warning } from '../problem.ts'

/** What readers have seen and would miss: chapters, worksheets, and the ids in them that answers are saved under. */
export function released({ released: { data, file, at }, chapters, drafts, worksheets }: Guide): Problem[] {
  if (!data) return []
  const names = chapters.map(({ name }) => name)
  const goneChapters = data.chapters.flatMap((slug, i) => (names.includes(slug) ? [] : gone('chapter', slug, at(['chapters', i]))))
  const takenBack = chapters.filter(({ name }) => data.chapters.includes(name) && drafts.includes(name))
  const inWorksheets = Object.entries(data.worksheets).flatMap(([id, blocks]) => {
    const now = worksheets.find(({ name }) => name === id)
    return now ? lossesIn(now, blocks) : gone('worksheet', id, at(['worksheets', id]))
  })
  return [
    ...[...goneChapters, ...inWorksheets].map(({ place, found }) => warning(place, { found, ...remedy(file) })),
    ...takenBack.map(({ at, data }) => warning(at([data?.draft ? 'draft' : 'publish']), backToDraft)),
  ]
}

const backToDraft: Mistake = {
  found: 'a chapter that readers have seen, as a draft again',
  expected: 'its address to lead to it for good',
  mend: 'take `draft:` and `publish:` away; a chapter can be reworked in a copy',
}

interface Loss {
  place: Place
  found: string
}

const gone = (what: string, id: string, place: Place): Loss => ({ place, found: `no ${what} "${id}"` })

const remedy = (file: string) => ({
  expected: "what has been released, since readers' answers hang on it",
  mend: `bring it back (its words may change, its id and kind may not), or take it out of ${file} if its answers may be parted from it`,
})

/** Of a worksheet that does not fit the schema nobody knows what it has lost. */
function lossesIn({ data, at }: DataFile<WorksheetFile>, blocks: Record<string, ReleasedBlock>): Loss[] {
  if (!data) return []
  return Object.entries(blocks).flatMap(([id, before]) => {
    const i = data.blocks.findIndex((block) => block.id === id)
    const block = data.blocks[i]
    return block ? lossesOf(block, before).map((found) => ({ place: at(['blocks', i]), found })) : gone('block', id, at(['blocks']))
  })
}

/** What a block has lost, in words. */
function lossesOf(block: Block, before: ReleasedBlock): string[] {
  const { kind, ids } = idsIn(block)
  if (kind !== before.kind) return [`block "${block.id}" of kind ${kind}, once ${before.kind}`]
  return Object.entries(before.ids).flatMap(([what, list]) => {
    const missing = list.filter((id) => !ids[what]?.includes(id))
    return missing.map((id) => `no ${what.replace(/s$/, '')} "${id}" in block "${block.id}"`)
  })
}
