import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { HookParameters } from 'astro'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { check } from '../../../src/integrations/check.ts'
import { watchGuide } from '../../../src/integrations/check-preview.ts'
import { type Found, messages } from '../../../src/panel/findings.ts'
import { type Change, withGuide } from './guide.ts'

const error: Change = { file: 'site.yaml', replace: 'start: true-a-wheel', by: 'start: gone' }
const warning: Change = { file: 'chapters/true-a-wheel.md', replace: 'KEY POINT: ', by: '' }

/** Runs Astro's hook as a build does. */
function build(changes: Change[]) {
  withGuide(changes, (root) => {
    const setup = { command: 'build', config: { root: pathToFileURL(`${root}/`) } } as HookParameters<'astro:config:setup'>
    check('content').hooks['astro:config:setup']?.(setup)
  })
}

describe('the integration', () => {
  it('stops a build on errors, with the report', () => {
    expect(() => build([error])).toThrow(/content\/site\.yaml:11:1 {2}error/)
  })

  it('lets a build pass that has warnings or nothing', () => {
    expect(() => build([warning])).not.toThrow()
    expect(() => build([])).not.toThrow()
  })
})

/** The preview's server in small: what it says, what it sends to panels, and how a file is saved or a panel asks. */
function preview(changes: Change[], act: (server: { save: (file: string, text?: string) => void; ask: () => void }) => void = () => {}) {
  return withGuide(changes, (root) => {
    const said: string[] = []
    const sent: Found[] = []
    const on: Record<string, (event: string, file: string) => void> = {}
    const listen = (name: string, listener: never) => (on[name] = listener)
    const toolbar = { on: listen, send: (_: string, found: unknown) => sent.push(found as Found) }
    const say = (words: string) => said.push(words)
    watchGuide('content', root, { on: listen } as never, toolbar as never, { warn: say, info: say })
    const save = (file: string, text = readFileSync(join(root, file), 'utf8')) => {
      writeFileSync(join(root, file), text)
      on.all?.('change', join(root, file))
    }
    act({ save, ask: () => on[messages.ask]?.('', '') })
    return { said, sent, root }
  })
}

describe('the preview', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('says at its start what is wrong, and lets the author go on', () => {
    expect(preview([error]).said).toEqual([expect.stringContaining('1 error')])
    expect(preview([]).said).toEqual([])
  })

  it('says and sends it anew once a file of the guide was saved, and only what is new', () => {
    const { said, sent } = preview([], ({ save }) => {
      const good = readFileSync(new URL('../../fixtures/good/content/site.yaml', import.meta.url), 'utf8')
      save('content/site.yaml', good.replace('start: true-a-wheel', 'start: gone'))
      vi.advanceTimersByTime(1000)
      save('content/parts.yaml')
      vi.advanceTimersByTime(1000)
      save('content/site.yaml', good)
      vi.advanceTimersByTime(1000)
    })
    expect(said).toEqual([expect.stringContaining('content/site.yaml:11:1'), 'The guide has nothing to mend.'])
    expect(sent.map(({ findings }) => findings.length)).toEqual([1, 1, 0])
  })

  it('checks once where several files are saved at once, and not for other files', () => {
    const { sent } = preview([], ({ save }) => {
      save('content/parts.yaml')
      save('content/site.yaml')
      vi.advanceTimersByTime(1000)
      save('other.yaml', '')
      vi.advanceTimersByTime(1000)
    })
    expect(sent).toHaveLength(1)
  })

  it('answers a panel that asks, with words of help', () => {
    const { sent, root } = preview([error], ({ ask }) => ask())
    expect(sent).toEqual([
      {
        root,
        findings: [expect.objectContaining({ line: 11 })],
        help: { references: expect.stringContaining('A chapter names its part') },
      },
    ])
  })
})
