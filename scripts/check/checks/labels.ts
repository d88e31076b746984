import type { Guide } from '../guide.ts'
import { nearest, oneOf, type Problem, warning } from '../problem.ts'
import { labelIn, paragraphs, plain } from '../text.ts'

/** The labels as authors write them. */
export const knownLabels = ['KEY POINT:', 'TAKING ACTION:', 'SINCE THEN:']

/** Paragraphs that begin like a label, in capitals with a colon, but with none that means something. */
export function labels({ chapters }: Guide): Problem[] {
  return chapters.flatMap(({ body, placeOf }) =>
    paragraphs(body).flatMap(({ text, offset }) => {
      const [label] = /^[A-Z]{2,}[A-Z ]*:/.exec(plain(text)) ?? []
      if (!label || labelIn(text)) return []
      const meant = nearest(label, knownLabels)
      const mend = meant ? `did you mean \`${meant}\`?` : 'leave it if it is meant as it stands: it is shown like other text'
      return warning(placeOf(offset), { found: `unknown label "${label}"`, expected: oneOf(knownLabels), mend })
    }),
  )
}
