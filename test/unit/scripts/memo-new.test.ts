import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkGuide } from '../../../scripts/check/index.ts'
import { readGuide } from '../../../scripts/check/read.ts'
import { type Ask, terminalAsk } from '../../../scripts/memo-new/ask.ts'
import { newMemo } from '../../../scripts/memo-new/command.ts'
import { memoStarter } from '../../../scripts/memo-new/starter.ts'
import { chapter } from '../../../src/schema/index.ts'

const good = fileURLToPath(new URL('../../fixtures/good', import.meta.url))
let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'memo-'))
  cpSync(good, root, { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

const chapters = () => readdirSync(join(root, 'content/chapters'))
const read = (file: string) => readFileSync(join(root, 'content', file), 'utf8')
const write = (file: string, change: (text: string) => string) => writeFileSync(join(root, 'content', file), change(read(file)))
const flags = ['--part', 'bench', '--audience', 'owners,frontline']
const make = (title: string, ...more: string[]) => newMemo([title, ...flags, ...more], root)
const frontMatter = (slug: string) => parse(read(`chapters/${slug}.md`).split('---')[1] ?? '')

describe('a new memo', () => {
  it('passes the check as it is, with all that a memo has', async () => {
    await make('Ask before you mend', '--publication', 'gazette')
    expect(checkGuide('content', root)).toEqual([])
    const { memo } = readGuide(join(root, 'content'), root).chapters.find(({ name }) => name === 'ask-before-you-mend') ?? {}
    expect(memo?.actions).toHaveLength(2)
    expect(memo?.headings.map(({ id }) => id)).toContain('taking-action')
  })

  it('has what was said of it, and comes last in its part', async () => {
    const title = `What's "new": [a] #1?`
    await make(title, '--publication', 'gazette', '--draft')
    expect(frontMatter('whats-new-a-1')).toEqual({
      title,
      deck: expect.any(String),
      part: 'bench',
      order: 2,
      audience: ['owners', 'frontline'],
      draft: true,
      source: { title, publication: 'gazette' },
    })
    await make('Another', '--publication', 'gazette')
    expect(frontMatter('another')).toMatchObject({ order: 3, draft: false })
  })

  it('has no source where it is written for this guide', async () => {
    await make('Our own')
    expect(frontMatter('our-own').source).toBeUndefined()
    expect(checkGuide('content', root)).toEqual([])
  })

  it('says where it is, where to see it, and who sees it', async () => {
    write('site.yaml', (text) => text.replace('base: /', 'base: /guide/'))
    const said = await make('Our own', '--draft')
    expect(said).toContain('Wrote content/chapters/our-own.md')
    expect(said).toContain('http://localhost:4321/guide/chapters/our-own/')
    expect(said).toContain('npm run check -- content/chapters/our-own.md')
    expect(said).toContain('Readers do not see it until')
    expect(await make('Another')).toContain('The next build shows it')
  })

  it('has the address that is wanted', async () => {
    await make('日本', '--slug', 'japan')
    expect(chapters()).toContain('japan.md')
  })
})

describe('the starter', () => {
  const beginning = { title: 'Title', part: 'bench', order: 1, audience: ['owners' as const], draft: false }
  const front = (publication?: string) => memoStarter({ ...beginning, publication }).split('---')[1] ?? ''

  it.each([[undefined], ['gazette']])(
    'explains every field in a comment, those too that it does not use (publication %s)',
    (publication) => {
      const lines = front(publication)
        .split('\n')
        .map((line) => line.replace(/^\s*# {1,5}(?=(?:- )?[a-z]+:)/, ''))
      const names = [...Object.keys(chapter.shape), ...Object.keys(chapter.shape.source.unwrap().shape), 'chapter', 'why']
      const silent = names.filter(
        (name) => !lines.some((line, i) => new RegExp(`^\\s*(?:- )?${name}:`).test(line) && /# [A-Z]/.test(lines[i - 1] ?? '')),
      )
      expect(silent).toEqual([])
    },
  )

  it('is good YAML with every comment taken for a field, too', () => {
    const all = front('gazette')
      .replace(/^( *)# (?=(?:- | {2})*(?:- )?(?:#|[a-z]+:))/gm, '$1')
      .replace(/^( *)# ( *- #)/gm, '$1$2')
    expect(chapter.safeParse(parse(all.replace('chapter: SLUG', 'chapter: wheel'))).error?.issues ?? []).toEqual([])
    expect(parse(all)).toMatchObject({
      publish: expect.anything(),
      related: [{ why: expect.any(String) }],
      source: { author: 'Name', date: '2009' },
    })
  })
})

describe('a memo is refused, and nothing written,', () => {
  it.each([
    ['without a title', [], 'Give the memo a title'],
    ['with an empty title', [' ', ...flags], 'The title must not be empty'],
    ['with a title that is too long', ['long '.repeat(20), ...flags], 'The title must be at most 90 characters'],
    ['with a title that is not in quotes', ['Five', 'minutes', ...flags], 'Put the title into quotes'],
    ['with a title that makes no address', ['日本', ...flags], '--slug SLUG'],
    ['with an address that cannot be one', ['Five', ...flags, '--slug', 'At the door'], 'such as "at-the-door"'],
    [
      'with the address of another',
      ['True a wheel', ...flags],
      'There is a chapter "true-a-wheel" already: content/chapters/true-a-wheel.md',
    ],
    ['with an address that has no room', ['Promise a day', ...flags], 'content/chapters/promise-a-day.mdx'],
    ['for a part that is not there', ['Five', '--part', 'bensh', '--audience', 'owners'], 'Did you mean --part bench?'],
    ['for a part that is like none', ['Five', '--part', 'elsewhere', '--audience', 'owners'], 'For --part there are: bench, counter.'],
    ['for readers who are not known', ['Five', '--part', 'bench', '--audience', 'owners,leeders'], 'Did you mean --audience leaders?'],
    ['for nobody', ['Five', '--part', 'bench', '--audience', ','], 'There is no audience ","'],
    ['from a publication that is not there', ['Five', ...flags, '--publication', 'gazete'], 'Did you mean --publication gazette?'],
    ['without its part, where nobody can be asked', ['Five', '--audience', 'owners'], 'Add --part: npm run memo:new'],
    ['without part and audience', ['Five'], 'Add --part and --audience: npm run memo:new'],
    ['with an option that is not known', ['Five', '--parts', 'bench'], "Unknown option '--parts'"],
  ])('%s', async (_, args, message) => {
    const before = chapters()
    await expect(newMemo(args, root)).rejects.toThrow(message)
    expect(chapters()).toEqual(before)
  })

  it('with an address that readers knew', async () => {
    renameSync(join(root, 'content/chapters/true-a-wheel.md'), join(root, 'content/chapters/wheel.md'))
    await expect(make('True a wheel')).rejects.toThrow('There once was a chapter "true-a-wheel"')
  })

  it('with an address that leads to a chapter under another name', async () => {
    write('chapters/true-a-wheel.md', (text) => text.replace('order: 1', 'order: 1\nformerly: [spin-a-wheel]'))
    await expect(make('Spin a wheel')).rejects.toThrow('"spin-a-wheel" was the address of content/chapters/true-a-wheel.md')
  })

  it('where nobody knows which addresses there were', async () => {
    write('released.yaml', (text) => text.replace('{kind: pick}', '{kind: pick'))
    await expect(make('Five')).rejects.toThrow('npm run check')
  })

  it('where there is no part to put it into', async () => {
    rmSync(join(root, 'content/parts.yaml'))
    await expect(make('Five')).rejects.toThrow('There are no parts to put it into')
  })
})

describe('who is there is asked', () => {
  const ask = async (question: Parameters<typeof terminalAsk>[0], ...answers: string[]) => {
    const [input, output] = [new PassThrough(), new PassThrough()]
    const answer = () => (answers.length > 0 ? input.write(answers.shift()) : input.end())
    output.on('data', (said) => /Number/.test(String(said)) && answer())
    return terminalAsk(question, input, output)
  }
  const choices = [
    { id: 'bench', name: 'At the bench' },
    { id: 'counter', name: '' },
  ]

  it('by number or id, until what is answered is there', async () => {
    expect(await ask({ words: 'Which?', choices }, '3\n', '\n', '1,2\n', '2\n')).toEqual(['counter'])
    expect(await ask({ words: 'Which?', choices }, 'bench\n')).toEqual(['bench'])
  })

  it('for several, with commas', async () => {
    expect(await ask({ words: 'Which?', choices, many: true }, 'counter, 1, counter\n')).toEqual(['counter', 'bench'])
  })

  it('and may say nothing where that means something', async () => {
    expect(await ask({ words: 'Which?', choices, optional: 'none' }, '\n')).toEqual([])
  })

  it('until the question is broken off', async () => {
    await expect(ask({ words: 'Which?', choices }, '9\n')).rejects.toThrow('nothing was written')
  })

  it('only for what no flag says, with what there is', async () => {
    const asked: string[] = []
    const answer: Ask = async ({ choices }) => {
      asked.push(choices.map(({ id }) => id).join(' '))
      return [choices[0]?.id ?? '']
    }
    await newMemo(['Five', '--audience', 'owners'], root, answer)
    expect(asked).toEqual(['bench counter', 'gazette leaflets'])
    expect(frontMatter('five')).toMatchObject({ part: 'bench', source: { publication: 'gazette' }, audience: ['owners'] })
  })
})

describe('the command', { timeout: 60_000 }, () => {
  const script = fileURLToPath(new URL('../../../scripts/memo-new.ts', import.meta.url))
  const run = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' })

  it('writes the file in a pipe, with flags alone', () => {
    expect(run('Five minutes', ...flags)).toMatchObject({ status: 0, stdout: expect.stringContaining('chapters/five-minutes/') })
    expect(chapters()).toContain('five-minutes.md')
  })

  it('fails in a pipe where a flag is missing, and does not ask', () => {
    expect(run('Five minutes')).toMatchObject({ status: 1, stderr: expect.stringContaining('Add --part and --audience') })
  })
})
