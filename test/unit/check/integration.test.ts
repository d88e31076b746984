import { pathToFileURL } from 'node:url'
import type { HookParameters } from 'astro'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/integrations/check.ts'
import { type Change, withGuide } from './guide.ts'

const error: Change = { file: 'site.yaml', replace: 'start: true-a-wheel', by: 'start: gone' }
const warning: Change = { file: 'chapters/true-a-wheel.md', replace: 'KEY POINT: ', by: '' }

/** Runs Astro's hooks as a command does, and gives what was logged. */
function astro(command: 'build' | 'dev', changes: Change[]): string[] {
  return withGuide(changes, (root) => {
    const logged: string[] = []
    const { hooks } = check('content')
    hooks['astro:config:setup']?.({ command, config: { root: pathToFileURL(`${root}/`) } } as HookParameters<'astro:config:setup'>)
    const logger = { warn: (message: string) => logged.push(message) }
    if (command === 'dev') hooks['astro:server:setup']?.({ logger } as unknown as HookParameters<'astro:server:setup'>)
    return logged
  })
}

describe('the integration', () => {
  it('stops a build on errors, with the report', () => {
    expect(() => astro('build', [error])).toThrow(/content\/site\.yaml:11:1 {2}error/)
  })

  it('lets a build pass that has warnings or nothing', () => {
    expect(() => astro('build', [warning])).not.toThrow()
    expect(() => astro('build', [])).not.toThrow()
  })

  it('only says what is wrong in the preview', () => {
    expect(astro('dev', [error])).toEqual([expect.stringContaining('1 error')])
    expect(astro('dev', [])).toEqual([])
  })
})
