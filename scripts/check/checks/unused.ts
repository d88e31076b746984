import { embedOf } from '../../../src/markdown/labels.ts'
import type { Guide } from '../guide.ts'
import { type Problem, startOf, warning } from '../problem.ts'
import { addresses, attributes, paragraphs } from '../text.ts'

/** Worksheets that no chapter shows, and figures that no text does. */
export function unused({ chapters, pages, worksheets, figures }: Guide): Problem[] {
  const shown = new Set(chapters.flatMap(({ body }) => worksheetsIn(body)))
  const drawn = new Set([...chapters, ...pages].flatMap(({ body }) => figuresIn(body)))
  return [
    ...worksheets.filter(({ name }) => !shown.has(name)).map(({ file, name }) => warning(startOf(file), unseen(name))),
    ...figures.filter(({ name }) => !drawn.has(name)).map(({ file, name }) => warning(startOf(file), undrawn(name))),
  ]
}

/** The ids of the worksheets that a text embeds: by a link alone in its paragraph, or by hand. */
export function worksheetsIn(body: string): string[] {
  const embedded = paragraphs(body).map(({ text }) => embedOf(/^\[[^\]]*\]\(([^\s)]+)[^)]*\)$/.exec(text)?.[1] ?? ''))
  const byLink = embedded.flatMap((embed) => (embed?.kind === 'worksheet' ? embed.name : []))
  return [...byLink, ...attributes(body, 'Worksheet', 'id').map(({ text }) => text)]
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
