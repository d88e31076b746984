import type { Nodes } from 'mdast'
import { isActionHeading, labelOf } from '../../../src/markdown/labels.ts'
import { labelIn } from '../../../src/markdown/plugin.ts'
import type { Guide } from '../guide.ts'
import { nearLabel } from '../labels.ts'
import { type Memo, startsAt, textOf } from '../memo.ts'
import { type Mistake, type Problem, warning } from '../problem.ts'

/** Labels where they mean nothing: in lists, quotations, headings and slanted text; and headings that are almost "Taking action". */
export function misplacedLabels({ chapters }: Guide): Problem[] {
  return chapters.flatMap(({ memo, placeOf }) =>
    memo.nodes.flatMap((node) => {
      const mistake = node.type === 'heading' ? headed(textOf(node)) : node.type === 'paragraph' ? strayed(node, memo) : undefined
      return mistake ? warning(placeOf(startsAt(node)), mistake) : []
    }),
  )
}

function headed(text: string): Mistake | undefined {
  const label = nearLabel(text)
  if (!label || isActionHeading(text)) return undefined
  if (label !== 'TAKING ACTION:') return misplaced(label, 'a heading')
  const change = { from: text, to: 'Taking action' }
  return {
    found: `the heading "${text}"`,
    expected: 'the heading "Taking action" over questions',
    mend: 'did you mean `Taking action`?',
    change,
  }
}

function strayed(node: Nodes & { type: 'paragraph' }, { paragraphs }: Memo): Mistake | undefined {
  const [words = ''] = labelOf(textOf(node)) ? (/^[^:]*/.exec(textOf(node)) ?? []) : []
  const label = nearLabel(words.replace(/\s*#?\s*\d+\s*$/, ''))
  if (!label) return undefined
  if (!paragraphs.includes(node)) return misplaced(label, 'a list or quotation')
  return labelIn(node) ? undefined : misplaced(label, 'slanted text')
}

const misplaced = (label: string, where: string): Mistake => ({
  found: `the label "${label}" in ${where}`,
  expected: 'a paragraph of its own: elsewhere it is shown like other text',
  mend: `begin a paragraph with \`${label}\` or \`**${label}**\`, with nothing before it`,
})
