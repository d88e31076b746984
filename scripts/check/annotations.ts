import type { Finding } from './problem.ts'
import { count } from './report.ts'

/** The findings as GitHub Actions shows them beside the lines of a pull request, one command each, and how many there are. */
export const asAnnotations = (problems: Finding[]): string => [...problems.map(annotation), count(problems)].join('\n')

function annotation({ file, line, column, severity, found, expected, mend, mended, help }: Finding): string {
  const at = Object.entries({ file, line, col: column, title: found }).map(([name, value]) => `${name}=${property(String(value))}`)
  const words = [`Expected: ${expected}`, `Mend: ${mend}`, ...(mended === undefined ? [] : [`Mended: ${mended}`]), `Help: ${help}`]
  return `::${severity} ${at.join(',')}::${data(words.join('\n'))}`
}

/** What would end a command, or begin another. */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** In a property, what would end that. */
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
