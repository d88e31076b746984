import { describe, expect, it } from 'vitest'
import { asAnnotations } from '../../../scripts/check/annotations.ts'
import type { Finding } from '../../../scripts/check/problem.ts'
import { hasErrors, report } from '../../../scripts/check/report.ts'

const problem = (severity: Finding['severity'], more: Partial<Finding> = {}): Finding => ({
  file: 'content/worksheets/rims.yaml',
  line: 14,
  column: 5,
  found: 'block kind "ratings"',
  expected: 'one of questions, rating',
  mend: 'did you mean `kind: rating`?',
  mended: '  - kind: rating',
  check: 'schema',
  help: 'scripts/check/help.md#schema',
  severity,
  ...more,
})

describe('the report', () => {
  it('says where, what is there, what should be, how to mend it, the line as it should be, and where more is said', () => {
    expect(report([problem('error')]).split('\n')).toEqual([
      'content/worksheets/rims.yaml:14:5  error',
      '  found     block kind "ratings"',
      '  expected  one of questions, rating',
      '  mend      did you mean `kind: rating`?',
      '  mended      - kind: rating',
      '  help      scripts/check/help.md#schema',
      '',
      '1 error, no warnings',
    ])
  })

  it('has no mended line where none is known', () => {
    expect(report([problem('error', { mended: undefined })])).not.toContain('mended')
  })

  it('shows of a long line what was mended', () => {
    const mended = `${'word '.repeat(100)}HERE ${'word '.repeat(100)}`
    const line =
      report([problem('error', { mended, column: 501 })])
        .split('\n')
        .find((line) => line.includes('mended')) ?? ''
    expect(line).toMatch(/^ {2}mended {4}….*HERE.*…$/)
    expect(line.length).toBeLessThan(120)
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

describe('an annotation', () => {
  it('is one line, whatever is in it', () => {
    const nasty = { file: 'content/chapters/a,b: c.md', found: '100%: a,\nb', mend: 'write\r\n::warning::%0A', mended: undefined }
    expect(asAnnotations([problem('warning', nasty)]).split('\n')).toEqual([
      '::warning file=content/chapters/a%2Cb%3A c.md,line=14,col=5,title=100%25%3A a%2C%0Ab::Expected: one of questions, rating%0AMend: write%0D%0A::warning::%250A%0AHelp: scripts/check/help.md#schema',
      'no errors, 1 warning',
    ])
  })
})
