import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { chapterFrom } from '../../../../scripts/memo-import/chapter.ts'
import { importMemos } from '../../../../scripts/memo-import/command.ts'
import type { Report } from '../../../../scripts/memo-import/report.ts'
import { readArchive } from '../../../../scripts/memo-import/text/archive.ts'
import { chapter } from '../../../../src/schema/index.ts'

const fixtures = (name: string) => fileURLToPath(new URL(`../../../fixtures/${name}`, import.meta.url))
let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'import-'))
  cpSync(fixtures('good'), root, { recursive: true })
  cpSync(fixtures('archives'), join(root, 'old'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

const archive = (name: string) => join(root, 'old', name)
const out = () => join(root, 'out')
const run = (...args: string[]) => importMemos([...args, '--out', out(), '--content', join(root, 'content')], root)
const report = (...args: string[]): Report => JSON.parse(run(...args, '--json').said)
const written = () => (existsSync(out()) ? readdirSync(out()).sort() : [])
const frontOf = (slug: string) => parse(/^---\n(.*?)\n---\n/s.exec(readFileSync(join(out(), `${slug}.md`), 'utf8'))?.[1] ?? '')

describe('an import', { timeout: 60_000 }, () => {
  it('writes a chapter for each memo, that fits the schema', () => {
    run(join(root, 'old'))
    expect(written()).toHaveLength(16)
    for (const file of written()) expect(chapter.safeParse(frontOf(file.replace('.md', ''))).error, file).toBeUndefined()
  })

  it('says of each where it comes from, in the front matter and above it', () => {
    run(archive('blog.txt'), '--publication', 'leaflets', '--part', 'counter', '--audience', 'owners, sellers')
    expect(frontOf('small-boats-big-wakes')).toMatchObject({
      part: 'counter',
      audience: ['owners', 'sellers'],
      source: { title: 'Small Boats: Big Wakes', publication: 'leaflets', author: 'Nora Quill', date: '2011-11-30' },
    })
    expect(readFileSync(join(out(), 'small-boats-big-wakes.md'), 'utf8')).toContain(
      '# Imported from blog.txt, lines 29 to 56.\n# Filed there under: Boats, Neighbours\n',
    )
  })

  it('credits the publication whose usual author wrote it, and numbers on from the chapters there are', () => {
    run(archive('export.xml'))
    expect(frontOf('ropes-and-manners')).toMatchObject({ part: 'bench', order: 2, source: { publication: 'gazette' } })
    expect(frontOf('ropes-and-manners').source).not.toHaveProperty('author')
    expect(frontOf('the-classic-way')).toMatchObject({ order: 3, draft: true, source: { author: 'guest' } })
  })

  it('counts words in and out, which are the same', () => {
    const { memos } = report(join(root, 'old'))
    for (const { words, lost, strange, title } of memos) {
      expect(words.in + words.added, title).toBe(words.out + words.leftOut)
      expect([...lost, ...strange], title).toEqual([])
    }
  })

  it('keeps the fuller of two that are alike, and lists what only the other says', () => {
    const { memos, repeated } = report(archive('repeat.txt'), archive('newsletter.txt'))
    expect(memos.filter(({ title }) => title === 'Count The Empty Seats').map(({ source }) => source.file)).toEqual([
      archive('newsletter.txt'),
    ])
    expect(repeated).toEqual([
      {
        title: 'Count The Empty Seats',
        source: { file: archive('repeat.txt'), from: 1, to: 23 },
        words: 116,
        keptFrom: { file: archive('newsletter.txt'), from: 29, to: 67 },
        onlyHere: ['whatever', 'consultant', 'said'],
      },
    ])
  })

  it('writes nothing in a dry run, and reports all the same', () => {
    const { said, done } = run(archive('newsletter.txt'), '--dry-run')
    expect(said).toContain('“Count The Empty Seats”  (not written)')
    expect(said).toContain('2 key points, 2 questions')
    expect([done, written()]).toEqual([true, []])
  })

  it('never writes over a file, and says that it is not done', () => {
    mkdirSync(out())
    writeFileSync(join(out(), 'count-the-empty-seats.md'), 'mine')
    const { said, done } = run(archive('newsletter.txt'))
    expect(readFileSync(join(out(), 'count-the-empty-seats.md'), 'utf8')).toBe('mine')
    expect(said).toContain('(NOT WRITTEN: the file is there already)')
    expect([done, written().length]).toEqual([false, 4])
  })

  it('gives two memos of one title two addresses', () => {
    writeFileSync(archive('a.md'), '# Same\n\nOne text of some words that nothing else has.')
    writeFileSync(archive('b.md'), '# Same\n\nAnother one, of which no run of words is like that.')
    expect(report(archive('a.md'), archive('b.md')).memos.map(({ file }) => file)).toEqual([
      join(out(), 'same.md'),
      join(out(), 'same-2.md'),
    ])
  })

  it('asks to look where the guide has had the address', () => {
    writeFileSync(archive('a.md'), '# True a wheel\n\nSome text.')
    expect(report(archive('a.md')).memos[0]?.pleaseLook.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('the guide has, or had, a chapter "true-a-wheel"'),
    )
  })

  it('cuts a title that is too long, and keeps it whole in the credit', () => {
    const title = `${'Long words '.repeat(6)}and a break: ${'more words '.repeat(5)}`.trim()
    writeFileSync(archive('a.md'), `# ${title}\n\nSome text.`)
    run(archive('a.md'))
    expect(readdirSync(out()).map((file) => frontOf(file.replace('.md', '')))).toMatchObject([
      { title: `${'Long words '.repeat(6)}and a break`, source: { title } },
    ])
  })

  it('writes beside the first file where no folder is named', () => {
    importMemos([archive('blog.txt'), '--content', join(root, 'content')], root)
    expect(readdirSync(join(root, 'old/imported-memos'))).toHaveLength(2)
    expect(report(join(root, 'old')).memos).toHaveLength(16)
  })
})

it('says which words were lost, should one be', () => {
  const reading = readArchive('a.txt', 'A Title\n\nRain fell on the pier for the whole of the week.\n')
  const [memo] = reading.memos
  const setting = { part: 'p', audience: ['owners' as const], nextOrder: () => 1, creditOf: () => undefined, chosen: [] }
  const { lost, strange } = chapterFrom(
    { ...(memo as never as (typeof reading.memos)[0]), body: 'Rain fell on a pier for the whole week.\n' },
    reading,
    setting,
  )
  expect([lost, strange]).toEqual([['the', 'of', 'the'], ['a']].map((words, i) => (i === 0 ? expect.arrayContaining(words) : words)))
})

describe('an import is refused, and nothing written,', () => {
  it.each([
    ['without a file', [], 'Name a file to import'],
    ['of a file that is not there', ['none.txt'], 'There is no file none.txt'],
    ['into a part that is not there', ['old/blog.txt', '--part', 'bensh'], 'Did you mean --part bench?'],
    [
      'for a publication that is not there',
      ['old/blog.txt', '--publication', 'x'],
      'There is no publication "x": expected one of gazette, leaflets',
    ],
    ['for readers that are not known', ['old/blog.txt', '--audience', 'sailors'], '--audience sailors names readers that are not known'],
    ['with an option that is not known', ['old/blog.txt', '--parts', 'x'], "Unknown option '--parts'"],
    ['of what is no text', ['old/picture.txt'], 'is no text'],
    ['of a folder with nothing to import', ['content/figures'], 'There is nothing to import'],
  ])('%s', (_, args, message) => {
    writeFileSync(
      archive('picture.txt'),
      Uint8Array.from([0x89, 0x50, 0, 0, 0, 0x0d, 0x49, 0x48, 0xff, 0xff, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]),
    )
    const placed = args.map((arg) => (/^(?:old|content)\//.test(arg) ? join(root, arg) : arg))
    expect(() => run(...placed)).toThrow(message)
    expect(written()).toEqual([])
  })
})

describe('the command', { timeout: 60_000 }, () => {
  const script = fileURLToPath(new URL('../../../../scripts/memo-import.ts', import.meta.url))
  const spawn = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' })

  it('reports and succeeds', () => {
    const { status, stdout } = spawn('old/blog.txt', '--out', 'out')
    expect(stdout).toContain('2 memos found, 2 written')
    expect([status, written().length]).toEqual([0, 2])
  })

  it('fails in words', () => {
    const { status, stderr } = spawn('old/none.txt')
    expect([status, stderr]).toEqual([1, 'There is no file old/none.txt.\n'])
  })
})
