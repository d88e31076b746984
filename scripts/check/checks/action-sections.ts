import { isActionHeading } from '../../../src/markdown/labels.ts'
import { labelIn } from '../../../src/markdown/plugin.ts'
import type { Guide } from '../guide.ts'
import { startsAt } from '../memo.ts'
import { type Problem, warning } from '../problem.ts'

/** A second "Taking action" in a chapter: only the first becomes a form. */
export function actionSections({ chapters }: Guide): Problem[] {
  return chapters.flatMap(({ memo: { headings, paragraphs, actions }, placeOf }) => {
    const byHeading = headings.filter(({ text }) => isActionHeading(text)).map(({ node }) => node)
    const starts = [...byHeading, ...paragraphs.filter((node) => labelIn(node)?.label === 'taking-action')]
    const others = starts.filter((node) => node !== actions[0]).map(startsAt)
    return others.map((offset) =>
      warning(placeOf(offset), {
        found: `a second "Taking action", after line ${actions[0] ? placeOf(startsAt(actions[0])).line : 1}`,
        expected: 'one for each chapter: what stands under another stays text, with no lines to write on',
        mend: 'move its questions to the first',
      }),
    )
  })
}
