import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkGuide } from '../../../scripts/check/index.ts'
import { release } from '../../../scripts/released/release.ts'
import { type Change, withGuide } from '../check/guide.ts'

const listIn = (root: string) => readFileSync(join(root, 'content/released.yaml'), 'utf8')

/** The list after a release, as text and as data. */
const released = (...changes: Change[]) =>
  withGuide(changes, (root) => {
    const said = release(root)
    return { said, text: listIn(root), worksheets: parse(listIn(root)).worksheets }
  })

describe('a release', () => {
  it('lists what answers hang on, of every kind of block', () => {
    expect(released({ remove: 'released.yaml' }).worksheets).toEqual({
      'bench-review': {
        changes: { kind: 'actions' },
        'first-group': { kind: 'pick' },
        'first-habits': { kind: 'pick' },
        habits: { kind: 'rating', groups: ['parts', 'tools'], items: ['clean', 'hung-up', 'labelled'], scales: ['do', 'think'] },
        jobs: {
          kind: 'table',
          'choice columns': ['place'],
          choices: ['place/stand', 'place/street'],
          'number columns': ['hours'],
          'rating columns': ['effort', 'worth'],
          starters: ['chain', 'puncture'],
          'text columns': ['job', 'story'],
          'yesno columns': ['paid'],
        },
        'loose-ends': { kind: 'actions' },
        rules: { kind: 'statements', starters: ['call', 'test-ride'] },
        workshop: { kind: 'questions', items: ['name', 'rule'] },
      },
      'stall-check': {
        hours: { kind: 'numbers', items: ['mending', 'talking'] },
        kept: { kind: 'grid', 'across items': ['price', 'time'] },
        next: { kind: 'pick' },
        notice: { kind: 'questions', items: ['offer'] },
        stalls: { kind: 'table', 'date columns': ['day'], 'number columns': ['asked', 'mended'], 'text columns': ['name'] },
        van: { kind: 'checklist', groups: ['tools'], items: ['pump', 'stand'] },
      },
    })
  })

  it('says how many chapters, and ids of which worksheet, are new', () => {
    const chapter: Change = { file: 'released.yaml', replace: '  - true-a-wheel\n', by: '' }
    expect(released(chapter).said).toBe('New in content/released.yaml:\n  chapters: 1\n  bench-review: 30')
  })

  it('adds a line, and leaves the others as they are', () => {
    const starter: Change = {
      file: 'worksheets/stall-check.yaml',
      replace: '- kind: pick',
      by: '- { kind: actions, id: plan, title: Plan }\n  - kind: pick',
    }
    const [before, after] = [released().text.split('\n'), released(starter).text.split('\n')]
    expect(after.filter((line) => !before.includes(line))).toEqual(['    plan: {kind: actions}'])
    expect(after).toHaveLength(before.length + 1)
  })

  it('keeps what has gone, and the kind of what has changed it', () => {
    const gone: Change = { file: 'worksheets/stall-check.yaml', replace: '{ id: offer,', by: '{ id: our-offer,' }
    const turned: Change = { file: 'released.yaml', replace: 'next: {kind: pick}', by: 'next: {kind: actions}' }
    const { notice, next } = released(gone, turned).worksheets['stall-check']
    expect(notice).toEqual({ kind: 'questions', items: ['offer', 'our-offer'] })
    expect(next).toEqual({ kind: 'actions' })
  })

  it('made twice is the same as once', () => {
    withGuide([], (root) => {
      release(root)
      const once = listIn(root)
      expect(release(root)).toBe('Nothing is new: all ids have been released.')
      expect(listIn(root)).toBe(once)
    })
  })

  it('leaves nothing for the check to say', () => {
    withGuide([], (root) => {
      release(root)
      expect(checkGuide('content', root)).toEqual([])
    })
  })

  it('of a guide with mistakes is refused, and changes nothing', () => {
    withGuide([{ file: 'worksheets/bench-review.yaml', replace: 'kind: rating', by: 'kind: ratings' }], (root) => {
      const before = listIn(root)
      expect(() => release(root)).toThrow(/block kind "ratings"[\s\S]*Nothing was released/)
      expect(listIn(root)).toBe(before)
    })
  })
})

describe('the command', () => {
  const script = fileURLToPath(new URL('../../../scripts/released.ts', import.meta.url))
  const run = (...changes: Change[]) => withGuide(changes, (cwd) => spawnSync(process.execPath, [script], { cwd, encoding: 'utf8' }))

  it('says what is new', () => {
    const { status, stdout } = run()
    expect(stdout).toContain('bench-review: 30')
    expect(status).toBe(0)
  })

  it('fails where it is refused', () => {
    const { status, stderr } = run({ file: 'released.yaml', replace: 'chapters:', by: 'chapter:' })
    expect(stderr).toContain('content/released.yaml:4:1  error')
    expect(status).toBe(1)
  })
})
