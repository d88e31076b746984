import type { Finding, Problem } from './problem.ts'

/** Whether a build has to stop. */
export const hasErrors = (problems: Pick<Problem, 'severity'>[]) => problems.some(({ severity }) => severity === 'error')

/** All problems in words, and how many there are. */
export function report(problems: Finding[]): string {
  return [...problems.map(describe), count(problems)].join('\n\n')
}

/** A problem as a few lines that say where it is, what is there, what should be, how to mend it, and where more is said of it. */
function describe({ file, line, column, severity, found, expected, mend, mended, help }: Finding): string {
  const lines = { found, expected, mend, ...(mended === undefined ? {} : { mended: inSight(mended, column) }), help }
  const told = Object.entries(lines).map(([name, words]) => `  ${name.padEnd(8)}  ${words}`)
  return [`${file}:${line}:${column}  ${severity}`, ...told].join('\n')
}

/** How much of a line is shown: a paragraph may be one line of a thousand characters. */
const width = 100

/** A long line around the place where it was mended. */
function inSight(line: string, column: number): string {
  if (line.length <= width) return line
  const start = Math.max(0, Math.min(column - 1 - width / 4, line.length - width))
  return `${start > 0 ? '…' : ''}${line.slice(start, start + width)}${start + width < line.length ? '…' : ''}`
}

/** "2 errors, no warnings" */
export function count(problems: Pick<Problem, 'severity'>[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return `${several(errors, 'error')}, ${several(problems.length - errors, 'warning')}`
}

const several = (n: number, what: string) => `${n === 0 ? 'no' : n} ${what}${n === 1 ? '' : 's'}`
