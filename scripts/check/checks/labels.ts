import { labelIn } from '../../../src/markdown/plugin.ts'
import type { Guide } from '../guide.ts'
import { knownLabels, nearLabel } from '../labels.ts'
import { startsAt, written } from '../memo.ts'
import { type Mistake, nearest, oneOf, type Problem, warning } from '../problem.ts'

/** Paragraphs that begin like a label, but with none that means something. */
export function labels({ chapters }: Guide): Problem[] {
  return chapters.flatMap(({ memo, source, placeOf }) =>
    memo.paragraphs.flatMap((node) => {
      const mistake = labelIn(node) ? undefined : mistakeIn(written(node, source).replace(/\*\*|__/g, ''))
      return mistake ? warning(placeOf(startsAt(node)), mistake) : []
    }),
  )
}

/** In capitals with a colon; or, however it is written, so near to a known label that hardly any other text begins like it. */
function mistakeIn(text: string): Mistake | undefined {
  const [similar, words = '', sign = ''] = /^([a-z]+ [a-z]+)(?:\s*#?\s*\d+)?(\s*[:.–—-]|(?=\s[A-Z]))/i.exec(text) ?? []
  const close = sign || words === words.toUpperCase() ? nearLabel(words) : undefined
  if (similar !== undefined && close) return unknown(similar, close)
  const [label] = /^[A-Z]{2,}[A-Z ]*:/.exec(text) ?? []
  return label === undefined ? undefined : unknown(label, nearest(label, knownLabels))
}

const unknown = (label: string, meant: string | undefined): Mistake => ({
  found: `unknown label "${label}"`,
  expected: oneOf(knownLabels),
  mend: meant ? `did you mean \`${meant}\`?` : 'leave it if it is meant as it stands: it is shown like other text',
  change: meant ? { from: label, to: meant } : undefined,
})
