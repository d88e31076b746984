import type { Finding } from './problem.ts'

/**
 * The findings for other programs to read:
 *
 *     { "version": 1, "errors": 1, "warnings": 0, "problems": [{
 *         "file": "content/chapters/SLUG.md", "line": 4, "column": 1, "severity": "error", "check": "references",
 *         "found": "…", "expected": "…", "mend": "…", "mended": "part: mindset", "help": "scripts/check/help.md#references" }] }
 *
 * `mended` is the whole line as it should be, or null. Fields may be added; those that are here stay, or `version` counts up.
 */
export function asJson(problems: Finding[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const fields = ({ file, line, column, severity, check, found, expected, mend, mended, help }: Finding) => ({
    ...{ file, line, column, severity, check },
    ...{ found, expected, mend, mended: mended ?? null, help },
  })
  return JSON.stringify({ version: 1, errors, warnings: problems.length - errors, problems: problems.map(fields) }, null, 2)
}
