import { Document, visit } from 'yaml'
import type { Released } from './list.ts'

const comment = ` The ids that readers have seen. Their answers are saved under them: an id that changes loses its answers, and \`npm run check\` warns of it.
 Kept by \`npm run release:ids\`, which adds what is new. Take something out only on purpose: its answers then stand among those to earlier questions.`

/** The list as its file has it: in the order of the alphabet, one line for each block, so that a difference shows what was done. */
export function textOf({ chapters, worksheets }: Released): string {
  const blocks = mapped(worksheets, (blocks) => mapped(blocks, ({ kind, ids }) => ({ kind, ...mapped(ids, (list) => list.toSorted()) })))
  const document = new Document({ chapters: chapters.toSorted(), worksheets: blocks })
  document.commentBefore = comment
  visit(document, {
    Map(_, map, { length: depth }) {
      if (depth >= blockDepth) map.flow = true
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

/** How deep a block stands below the document: map, pair, map, pair, map, pair. */
const blockDepth = 7

/** A record in the order of its names, with its values made anew. */
function mapped<T, U>(record: Record<string, T>, value: (value: T) => U): Record<string, U> {
  const names = Object.keys(record).toSorted()
  return Object.fromEntries(names.map((name) => [name, value(record[name] as T)]))
}
