import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../scripts/check/problem.ts'
import { hasErrors, report } from '../../../scripts/check/report.ts'

const problem = (severity: Problem['severity']): Problem => ({
  file: 'content/worksheets/rims.yaml',
  line: 14,
  column: 5,
  found: 'block kind "ratings"',
  expected: 'one of questions, rating',
  mend: 'did you mean `kind: rating`?',
  severity,
})

describe('the report', () => {
  it('says where, what is there, what should be, and how to mend it', () => {
    expect(report([problem('error')]).split('\n')).toEqual([
      'content/worksheets/rims.yaml:14:5  error',
      '  found     block kind "ratings"',
      '  expected  one of questions, rating',
      '  mend      did you mean `kind: rating`?',
      '',
      '1 error, no warnings',
    ])
  })

  it('counts errors and warnings apart', () => {
    expect(report([problem('error'), problem('warning'), problem('error')])).toMatch(/2 errors, 1 warning$/)
  })

  it('is short when all is well', () => {
    expect(report([])).toBe('no errors, no warnings')
  })

  it('stops a build for errors, not for warnings', () => {
    expect(hasErrors([problem('warning'), problem('error')])).toBe(true)
    expect(hasErrors([problem('warning')])).toBe(false)
  })
})
