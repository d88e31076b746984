import { labelIn } from '../../../src/markdown/plugin.ts'
import type { Guide } from '../guide.ts'
import { startsAt, textOf } from '../memo.ts'
import { type Problem, warning } from '../problem.ts'

/** Key points and notes whose label stands alone, with what it should say in the next paragraph. */
export function keyPoints({ chapters }: Guide): Problem[] {
  return chapters.flatMap(({ memo: { paragraphs }, placeOf }) =>
    paragraphs.flatMap((node) => {
      const found = labelIn(node)
      if (!found || found.label === 'taking-action' || found.children.map(textOf).join('').trim()) return []
      return warning(placeOf(startsAt(node)), {
        found: `the label "${textOf(node).trim()}" with nothing after it`,
        expected: 'label and text in one paragraph',
        mend: 'take away the blank line after the label',
      })
    }),
  )
}
