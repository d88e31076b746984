import type { Guide, TextFile } from '../guide.ts'
import { type Memo, startsAt, written } from '../memo.ts'
import { type Mistake, type Problem, warning } from '../problem.ts'

/** Headings of the first level, which is the page's title, and headings that leave a level out. */
export function headings({ chapters, pages }: Guide): Problem[] {
  return [...chapters, ...pages].flatMap((file) => {
    const levels = file.memo.headings.map(({ node }) => node.depth)
    return file.memo.headings.flatMap(({ node }, i) => {
      const most = Math.max(2, (levels[i - 1] ?? 1) + 1)
      const mistake = node.depth === 1 ? title : node.depth > most ? jump(node.depth, most) : undefined
      return mistake
        ? warning(file.placeOf(startsAt(node)), { ...mistake, change: releveled(node, node.depth === 1 ? 2 : most, file) })
        : []
    })
  })
}

const title: Mistake = {
  found: 'a heading of the first level',
  expected: 'headings from the second level on, since the page has its title from the front matter',
  mend: 'write `##` before it',
}

const jump = (depth: number, most: number): Mistake => ({
  found: `a heading of level ${depth} where level ${most} would come next`,
  expected: 'no level left out: those who hear the page find their way by them',
  mend: `write \`${'#'.repeat(most)}\` before it`,
})

/** One that is underlined with === has no sign to change. */
function releveled(node: Memo['headings'][number]['node'], depth: number, { source }: TextFile<unknown>): Mistake['change'] {
  const [signs] = /^#+/.exec(written(node, source)) ?? []
  return signs ? { from: signs, to: '#'.repeat(depth) } : undefined
}
