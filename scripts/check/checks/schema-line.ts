import type { Guide } from '../guide.ts'
import { type Problem, startOf, warning } from '../problem.ts'

/** What editors look for in order to know the fields of a worksheet. */
export const schemaLine = '# yaml-language-server: $schema=../../.schema/worksheet.json'

/** Worksheets that do not name their schema in the first line, so that editors can neither complete nor explain them. */
export function schemaLines({ worksheets }: Guide): Problem[] {
  const without = worksheets.filter(({ text }) => !namesSchema.test(text))
  return without.map(({ file }) =>
    warning(startOf(file), {
      found: 'a worksheet that does not name its schema',
      expected: 'a first line from which editors know what to offer and to explain',
      mend: `begin the file with the line \`${schemaLine}\``,
    }),
  )
}

/** Wherever the guide stands in its project. */
const namesSchema = /^# yaml-language-server: \$schema=(?:[^\s]*\/)?\.schema\/worksheet\.json[ \t]*(\n|$)/
