import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { checkCommand } from '../../../scripts/check/command.ts'
import { type Change, withGuide } from './guide.ts'

const script = fileURLToPath(new URL('../../../scripts/check.ts', import.meta.url))
const { GITHUB_ACTIONS: _, ...quiet } = process.env

const run = (changes: Change[], ...args: string[]) =>
  withGuide(changes, (cwd) => spawnSync(process.execPath, [script, ...args], { cwd, encoding: 'utf8', env: quiet }))
const check = (changes: Change[], ...args: string[]) => withGuide(changes, (root) => checkCommand(args, root))

const error: Change = { file: 'site.yaml', replace: 'start: true-a-wheel', by: 'start: true-a-weel' }
const warning: Change = { file: 'chapters/true-a-wheel.md', replace: 'KEY POINT: ', by: '' }

// A busy machine takes its time to start a process.
describe('the command', { timeout: 60_000 }, () => {
  it('fails on an error, and says where it is', () => {
    const { status, stdout } = run([error])
    expect(stdout).toContain('content/site.yaml:11:1  error')
    expect(status).toBe(1)
  })

  it('passes on a warning, and says it', () => {
    const { text, failed } = check([warning])
    expect(text).toContain('content/chapters/true-a-wheel.md:13:1  warning')
    expect(failed).toBe(false)
  })

  it('takes another content folder', () => {
    expect(check([], '--content', 'content/../content')).toEqual({ text: 'no errors, no warnings', failed: false })
    expect(check([], '--content', 'nowhere').failed).toBe(true)
  })

  it('reports on some files or folders alone', () => {
    expect(check([error, warning], 'content/chapters/true-a-wheel.md')).toMatchObject({
      failed: false,
      text: expect.stringMatching(/no errors, 1 warning$/),
    })
    expect(check([error, warning], 'content/chapters/', './content/site.yaml').text).toMatch(/1 error, 1 warning$/)
    expect(check([error], 'content/chapters').text).toBe('no errors, no warnings')
    expect(check([error], '.').failed).toBe(true)
  })

  it('takes no file that is not there for one without mistakes', () => {
    const { status, stderr } = run([], 'content/chapters/true-a-weel.md')
    expect(stderr).toMatch(/^There is no file content\/chapters\/true-a-weel\.md\. Name files/)
    expect(status).toBe(2)
    expect(() => check([], '--jason')).toThrow('--jason')
  })

  it('writes JSON, and nothing else, where it is asked to', () => {
    const { text, failed } = check([error, warning], '--json')
    expect(JSON.parse(text)).toEqual({
      version: 1,
      errors: 1,
      warnings: 1,
      problems: [
        expect.objectContaining({ file: 'content/chapters/true-a-wheel.md', severity: 'warning', check: 'chapter-parts', mended: null }),
        {
          file: 'content/site.yaml',
          line: 11,
          column: 1,
          severity: 'error',
          check: 'references',
          found: 'chapter "true-a-weel"',
          expected: 'one of promise-a-day, true-a-wheel',
          mend: 'did you mean `start: true-a-wheel`?',
          mended: 'start: true-a-wheel',
          help: 'scripts/check/help.md#references',
        },
      ],
    })
    expect(failed).toBe(true)
    expect(JSON.parse(check([], '--json').text)).toEqual({ version: 1, errors: 0, warnings: 0, problems: [] })
  })

  it('writes annotations where it is asked to, and by itself on GitHub Actions', () => {
    const { text } = check([error], '--annotations')
    expect(text.split('\n')).toEqual([
      expect.stringMatching(/^::error file=content\/site\.yaml,line=11,col=1,title=chapter "true-a-weel"::Expected: /),
      '1 error, no warnings',
    ])
    withGuide([error], (root) => {
      expect(checkCommand([], root, { GITHUB_ACTIONS: 'true' }).text).toBe(text)
      expect(checkCommand(['--json'], root, { GITHUB_ACTIONS: 'true' }).text).toMatch(/^\{/)
    })
  })
})
