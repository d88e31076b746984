import type { Guide, TextFile } from '../guide.ts'
import { error, type Mistake, type Problem, unknownName } from '../problem.ts'

/** What may be placed by hand in `.mdx`, with the attribute it needs and what does the same in plain Markdown. */
const known: Record<string, { needs?: string; plain: string }> = {
  KeyPoint: { plain: 'KEY POINT: …' },
  Worksheet: { needs: 'id', plain: '[words](/worksheets/ID/)' },
  Figure: { needs: 'name', plain: '![what it shows](/figures/NAME.svg)' },
}

/** Components that are not there, that lack what they need, or that stand in a `.md` file, where they are shown as nothing. */
export function components({ chapters, pages }: Guide): Problem[] {
  return [...chapters, ...pages].flatMap((file) =>
    [...file.body.matchAll(/<([A-Z][\w.]*)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/g)].flatMap(({ index, 1: name = '', 2: attributes = '' }) => {
      const mistake = mistakeIn(name, attributes, file)
      return mistake ? error(file.placeOf(index), mistake) : []
    }),
  )
}

function mistakeIn(name: string, attributes: string, { ending, body }: TextFile<unknown>): Mistake | undefined {
  const component = Object.hasOwn(known, name) ? known[name] : undefined
  if (ending !== '.mdx') return component && inMarkdown(name, component.plain)
  if (component) return component.needs && !attributes.includes(`${component.needs}=`) ? without(name, component.needs) : undefined
  return new RegExp(`^(?:import|export)\\b.*\\b${name.split('.')[0]}\\b`, 'm').test(body) ? undefined : unknown(name)
}

const unknown = (name: string) => unknownName('component', name, Object.keys(known), (meant) => `<${meant}`)

const inMarkdown = (name: string, plain: string): Mistake => ({
  found: `the component <${name}> in a .md file`,
  expected: 'components in .mdx files only: here it is taken for HTML and shows nothing',
  mend: `write \`${plain}\` in a paragraph of its own, or rename the file to .mdx`,
})

const without = (name: string, attribute: string): Mistake => ({
  found: `<${name}> without its ${attribute}`,
  expected: `\`${attribute}="…"\`, which says what to show`,
  mend: `write \`<${name} ${attribute}="…" />\``,
})
