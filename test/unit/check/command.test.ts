import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Change, withGuide } from './guide.ts'

const script = fileURLToPath(new URL('../../../scripts/check.ts', import.meta.url))

const run = (changes: Change[], ...folder: string[]) =>
  withGuide(changes, (cwd) => spawnSync(process.execPath, [script, ...folder], { cwd, encoding: 'utf8' }))

const error: Change = { file: 'site.yaml', replace: 'start: true-a-wheel', by: 'start: gone' }
const warning: Change = { file: 'chapters/true-a-wheel.md', replace: 'KEY POINT: ', by: '' }

describe('the command', () => {
  it('fails on an error, and says where it is', () => {
    const { status, stdout } = run([error])
    expect(stdout).toContain('content/site.yaml:11:1  error')
    expect(status).toBe(1)
  })

  it('passes on a warning, and says it', () => {
    const { status, stdout } = run([warning])
    expect(stdout).toContain('content/chapters/true-a-wheel.md:13:1  warning')
    expect(status).toBe(0)
  })

  it('takes another folder', () => {
    const { status, stdout } = run([], 'content/../content')
    expect(stdout).toContain('no errors, no warnings')
    expect(status).toBe(0)
    expect(run([], 'nowhere').status).toBe(1)
  })
})
