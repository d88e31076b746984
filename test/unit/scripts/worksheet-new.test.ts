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
import { askChapter } from '../../../scripts/worksheet-new/ask.ts'
import { newWorksheet } from '../../../scripts/worksheet-new/command.ts'
import { starter } from '../../../scripts/worksheet-new/starter.ts'

const good = fileURLToPath(new URL('../../fixtures/good', import.meta.url))
let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'worksheet-'))
  cpSync(good, root, { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

const worksheets = () => readdirSync(join(root, 'content/worksheets'))
const read = (file: string) => readFileSync(join(root, 'content', file), 'utf8')
const write = (file: string, change: (text: string) => string) => writeFileSync(join(root, 'content', file), change(read(file)))
const make = (title: string, ...options: string[]) => newWorksheet([title, '--chapter', 'true-a-wheel', ...options], root)

describe('a new worksheet', () => {
  it('passes the check once its chapter shows it', async () => {
    const link = (await make('Five minutes at the door')).split('\n').at(-1)
    expect(checkGuide('content', root)).toMatchObject([{ found: 'a worksheet that no chapter shows' }])
    write('chapters/true-a-wheel.md', (text) => text.replace('## Taking action', `${link}\n\n## Taking action`))
    expect(checkGuide('content', root)).toEqual([])
  })

  it('has its title and chapter, whatever the title is made of', async () => {
    const title = `What's "new": [a] #1?`
    const link = (await make(title)).split('\n').at(-1)
    expect(parse(read('worksheets/whats-new-a-1.yaml'))).toMatchObject({ title, chapter: 'true-a-wheel' })
    expect(link).toBe(String.raw`[What's "new": \[a\] #1?](/worksheets/whats-new-a-1/)`)
  })

  it('says where it is, where to see it, and where to put the link', async () => {
    write('site.yaml', (text) => text.replace('base: /', 'base: /guide/'))
    const said = await make('Five minutes')
    expect(said).toContain('content/worksheets/five-minutes.yaml')
    expect(said).toContain('http://localhost:4321/guide/worksheets/five-minutes/')
    expect(said).toContain('content/chapters/true-a-wheel.md')
  })

  it.each([
    ['Who’s at the café?', [], 'whos-at-the-cafe'],
    ['  At  the door ', [], 'at-the-door'],
    ['日本', ['--id', 'japan'], 'japan'],
  ])('called "%s" with %j has the id %s', async (title, options, id) => {
    await make(title, ...options)
    expect(worksheets()).toContain(`${id}.yaml`)
  })

  it('leaves no other file behind', async () => {
    const before = worksheets()
    await make('Five minutes')
    expect(worksheets().toSorted()).toEqual([...before, 'five-minutes.yaml'].toSorted())
  })
})

describe('the starter', () => {
  const lines = starter('Five minutes', 'a-chapter').split('\n')

  it('explains every field, the first time that it comes', () => {
    const kinds = ['questions', 'rating', 'checklist', 'table', 'pick', 'actions', 'score']
    for (const kind of kinds) expect(lines.find((line) => line.includes(`kind: ${kind}`))).toMatch(/ # /)
    const names = new Set(lines.flatMap((line) => /^[\s-]*([a-z]+):/i.exec(line)?.[1] ?? []))
    const silent = [...names].filter((name) => !lines.some((line, i) => explains(line, lines[i - 1], name)))
    // A cell has the name that the author gave its column.
    expect(silent).toEqual(['who'])
  })

  it('says what a field can be, and that it may be left out', () => {
    expect(lines.find((line) => line.includes('size:'))).toMatch(/One of: short, long\. May be left out\.$/)
    expect(lines.find((line) => line.startsWith('# What the reader fills in'))).toMatch(/Kinds: questions, .*actions\.$/)
  })

  it('begins with the line that names the schema', () => {
    expect(lines[0]).toBe('# yaml-language-server: $schema=../../.schema/worksheet.json')
  })
})

/** Whether a line has a field with a comment behind or above it. */
const explains = (line: string, above: string | undefined, name: string) =>
  new RegExp(`^[\\s-]*${name}:`).test(line) && (/ # [A-Z"]/.test(line) || /^\s*# /.test(above ?? ''))

describe('a worksheet is refused, and nothing written,', () => {
  it.each([
    ['without a title', [], 'Give the worksheet a title'],
    ['with an empty title', [' '], 'The title must not be empty'],
    ['with a title that is too long', ['long '.repeat(20)], 'The title must be at most 80 characters'],
    ['with a title that is not in quotes', ['Five', 'minutes'], 'Put the title into quotes'],
    ['with a title that makes no id', ['日本'], '--id ID'],
    ['with an id that cannot be one', ['Five', '--id', 'At the door'], 'such as "at-the-door"'],
    ['with the id of another', ['Bench review'], 'There is a worksheet "bench-review" already: content/worksheets/bench-review.yaml'],
    ['with an id that chapters use', ['Action now'], 'Ids that begin with "action-"'],
    ['for a chapter that is not there', ['Five', '--chapter', 'true-a-weel'], 'Did you mean --chapter true-a-wheel?'],
    ['for a chapter that is like none', ['Five', '--chapter', 'somewhere-else'], 'The chapters are:\n  promise-a-day\n  true-a-wheel'],
    ['for no chapter, where nobody can be asked', ['Five'], 'Add the chapter that the worksheet belongs to'],
    ['with an option that is not known', ['Five', '--chapters', 'true-a-wheel'], "Unknown option '--chapters'"],
  ])('%s', async (_, args, message) => {
    const before = worksheets()
    await expect(newWorksheet(args, root)).rejects.toThrow(message)
    expect(worksheets()).toEqual(before)
  })

  it('with the id of one that readers knew', async () => {
    renameSync(join(root, 'content/worksheets/stall-check.yaml'), join(root, 'content/worksheets/stall.yaml'))
    await expect(make('Stall check')).rejects.toThrow('There once was a worksheet "stall-check"')
  })

  it('where nobody knows which ids there were', async () => {
    write('released.yaml', (text) => text.replace('{kind: pick}', '{kind: pick'))
    await expect(make('Five')).rejects.toThrow('npm run check')
  })
})

describe('the chapter is asked for', () => {
  const ask = (...answers: string[]) => {
    const [input, output] = [new PassThrough(), new PassThrough()]
    const answer = () => (answers.length > 0 ? input.write(answers.shift()) : input.end())
    output.on('data', (said) => String(said).includes('Which chapter') && answer())
    return askChapter(readGuide(join(root, 'content'), root).chapters, input, output)
  }

  it('by number or slug, until one is named', async () => {
    expect(await ask('2\n')).toBe('true-a-wheel')
    expect(await ask('9\n', '\n', 'promise-a-day\n')).toBe('promise-a-day')
  })

  it('until the question is broken off', async () => {
    await expect(ask('9\n')).rejects.toThrow('No chapter was named, and nothing was written.')
  })

  it('only where none is named', async () => {
    await newWorksheet(['Five minutes'], root, async () => 'promise-a-day')
    expect(parse(read('worksheets/five-minutes.yaml')).chapter).toBe('promise-a-day')
  })
})

describe('the command', () => {
  const script = fileURLToPath(new URL('../../../scripts/worksheet-new.ts', import.meta.url))
  const run = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' })

  it('writes the file', () => {
    const { status, stdout } = run('Five minutes', '--chapter', 'true-a-wheel')
    expect(stdout).toContain('[Five minutes](/worksheets/five-minutes/)')
    expect(status).toBe(0)
    expect(worksheets()).toContain('five-minutes.yaml')
  })

  it('fails in a pipe where no chapter is named, and does not ask', () => {
    const { status, stderr } = run('Five minutes')
    expect(stderr).toContain('--chapter SLUG')
    expect(status).toBe(1)
  })
})
