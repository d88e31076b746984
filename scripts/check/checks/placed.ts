import type { Guide } from '../guide.ts'
import { error, type Problem, unknownName } from '../problem.ts'
import { attributes } from '../text.ts'

/** Worksheets and figures that are placed by hand, in `.mdx`, but not there. */
export function placed({ chapters, pages, worksheets, figures }: Guide): Problem[] {
  const known = [
    { component: 'Worksheet', attribute: 'id', names: worksheets.map(({ name }) => name) },
    { component: 'Figure', attribute: 'name', names: figures.map(({ name }) => name) },
  ]
  const texts = [...chapters, ...pages].filter(({ ending }) => ending === '.mdx')
  return texts.flatMap(({ body, placeOf }) =>
    known.flatMap(({ component, attribute, names }) => {
      const missing = attributes(body, component, attribute).filter(({ text }) => !names.includes(text))
      const write = (meant: string) => `<${component} ${attribute}="${meant}"`
      return missing.map(({ text, offset }) => error(placeOf(offset), unknownName(component.toLowerCase(), text, names, write)))
    }),
  )
}
