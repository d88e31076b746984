import type { Chapter } from '../../../src/schema/index.ts'
import type { Guide } from '../guide.ts'
import { error, type Mistake, type Problem } from '../problem.ts'

/** Two chapters of one part at the same place in it. */
export function doubledOrder({ chapters }: Guide): Problem[] {
  const first = new Map<string, Guide['chapters'][number]>()
  return chapters.flatMap((chapter) => {
    const { data, name, at } = chapter
    if (!data) return []
    const place = `${data.part} ${data.order}`
    const other = first.get(place)
    if (!other) first.set(place, chapter)
    return !other || other.name === name ? [] : error(at(['order']), mistake(data, other.file, chapters))
  })
}

function mistake({ part, order }: Chapter, other: string, chapters: Guide['chapters']): Mistake {
  const free = Math.max(...chapters.map(({ data }) => (data?.part === part ? data.order : 0))) + 1
  return {
    found: `order ${order}, which ${other} has too`,
    expected: `a place of its own within part "${part}"`,
    mend: `write \`order: ${free}\`, or renumber the part`,
    change: { from: `order: ${order}`, to: `order: ${free}` },
  }
}
