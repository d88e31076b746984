import { embedOf } from '../../../src/markdown/labels.ts'
import type { Guide } from '../guide.ts'
import { type Problem, startOf, warning } from '../problem.ts'
import { addresses, attributes } from '../text.ts'
import { worksheetsIn } from '../worksheets.ts'

/** Worksheets that no chapter shows, and figures that no text does. */
export function unused({ chapters, pages, worksheets, figures }: Guide): Problem[] {
  const shown = new Set(chapters.flatMap(({ memo, body }) => worksheetsIn(memo, body)))
  const drawn = new Set([...chapters, ...pages].flatMap(({ body }) => figuresIn(body)))
  return [
    ...worksheets.filter(({ name }) => !shown.has(name)).map(({ file, name }) => warning(startOf(file), unseen(name))),
    ...figures.filter(({ name }) => !drawn.has(name)).map(({ file, name }) => warning(startOf(file), undrawn(name))),
  ]
}

function figuresIn(body: string): string[] {
  const byAddress = addresses(body).flatMap(({ text }) => embedOf(text)?.name ?? [])
  return [...byAddress, ...attributes(body, 'Figure', 'name').map(({ text }) => text)]
}

const unseen = (name: string) => ({
  found: 'a worksheet that no chapter shows',
  expected: 'a chapter that leads to it',
  mend: `put a link to \`/worksheets/${name}/\` into a paragraph of its own`,
})

const undrawn = (name: string) => ({
  found: 'a figure that is not used',
  expected: 'a text that shows it',
  mend: `put \`![what it shows](/figures/${name}.svg)\` into a text, or take the file away`,
})
