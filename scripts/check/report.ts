import type { Problem } from './problem.ts'

/** Whether a build has to stop. */
export const hasErrors = (problems: Problem[]) => problems.some(({ severity }) => severity === 'error')

/** All problems in words, and how many there are. */
export function report(problems: Problem[]): string {
  return [...problems.map(describe), count(problems)].join('\n\n')
}

/** A problem as a few lines that say where it is, what is there, what should be, and how to mend it. */
export function describe({ file, line, column, severity, found, expected, mend }: Problem): string {
  return [`${file}:${line}:${column}  ${severity}`, `  found     ${found}`, `  expected  ${expected}`, `  mend      ${mend}`].join('\n')
}

function count(problems: Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return `${several(errors, 'error')}, ${several(problems.length - errors, 'warning')}`
}

const several = (n: number, what: string) => `${n === 0 ? 'no' : n} ${what}${n === 1 ? '' : 's'}`
