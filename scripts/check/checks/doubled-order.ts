import type { Guide } from '../guide.ts'
import { error, type Problem } from '../problem.ts'

/** Two chapters of one part at the same place in it. */
export function doubledOrder({ chapters }: Guide): Problem[] {
  return chapters.flatMap(({ data, name, at }, i) => {
    if (!data) return []
    const inPart = chapters.filter((other) => other.data?.part === data.part)
    const first = chapters.slice(0, i).find((other) => inPart.includes(other) && other.data?.order === data.order && other.name !== name)
    if (!first) return []
    const free = Math.max(...inPart.map((other) => other.data?.order ?? 0)) + 1
    const expected = `a place of its own within part "${data.part}"`
    return error(at(['order']), {
      found: `order ${data.order}, which ${first.file} has too`,
      expected,
      mend: `write \`order: ${free}\`, or renumber the part`,
    })
  })
}
