import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkGuide } from '../../../scripts/check/index.ts'
import { newGuide } from '../../../scripts/guide-new/command.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guide-new-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const read = (file: string) => readFileSync(join(root, file), 'utf8')

describe('a new guide', () => {
  it('is whole: the check has nothing against it', () => {
    newGuide(['spokes'], root)
    expect(checkGuide('spokes', root)).toEqual([])
    expect(readdirSync(join(root, 'spokes')).sort()).toEqual(['chapters', 'pages', 'parts.yaml', 'site.yaml', 'worksheets'])
  })

  it.each(['The "Spoke" Book', "Spoke's: a $& book", '#1', 'yes', '@home'])('may be called %s', (title) => {
    newGuide(['spokes', '--title', title], root)
    expect(parse(read('spokes/site.yaml')).title).toBe(title)
  })

  it.each([
    ['The "Spoke" Book', 'the-spoke-book'],
    ['#1', '1'],
    ['true', 'true'],
    ['本', 'spokes'],
  ])('called %s keeps answers as "%s", apart from those to other guides at its address', (title, storage) => {
    newGuide(['spokes', '--title', title], root)
    expect(parse(read('spokes/site.yaml')).storage).toBe(storage)
    expect(checkGuide('spokes', root)).toEqual([])
  })

  it('without a title keeps answers under the name of its folder', () => {
    newGuide(['My spokes'], root)
    expect(parse(read('My spokes/site.yaml')).storage).toBe('my-spokes')
  })

  it('names the schemas from where its files are', () => {
    newGuide(['guides/of/spokes'], root)
    expect(read('guides/of/spokes/site.yaml')).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/\.schema\/site\.json\n/)
    expect(read('guides/of/spokes/worksheets/next-memo.yaml')).toMatch(/\$schema=\.\.\/\.\.\/\.\.\/\.\.\/\.schema\/worksheet\.json\n/)
  })

  it('may go into a folder that is there and empty, and says how to go on', () => {
    mkdirSync(join(root, 'spokes'))
    expect(newGuide(['spokes'], root)).toContain('MONDAYBOOK_CONTENT=spokes npm run dev')
    expect(newGuide(['content'], root)).toContain('  npm run dev')
    expect(newGuide(['my spokes'], root)).toContain("MONDAYBOOK_CONTENT='my spokes' npm run dev")
  })
})

describe('where there is no place for a guide, it says so and writes nothing:', () => {
  const refused = (...args: string[]) => expect(() => newGuide(args, root))

  it('a folder with something in it', () => {
    mkdirSync(join(root, 'spokes'))
    writeFileSync(join(root, 'spokes/.keep'), 'mine')
    refused('spokes').toThrow('spokes is not empty, and nothing in it was changed')
    expect(readdirSync(join(root, 'spokes'))).toEqual(['.keep'])
  })

  it('a file', () => {
    writeFileSync(join(root, 'spokes'), 'mine')
    refused('spokes').toThrow('spokes is a file')
    expect(read('spokes')).toBe('mine')
  })

  it('no folder, two folders, no title', () => {
    refused().toThrow('Name a folder')
    refused('a', 'b').toThrow('Name one folder')
    refused('a', '--title', ' ').toThrow('The title must not be empty')
    expect(readdirSync(root)).toEqual([])
  })

  it('the command fails with the words alone', () => {
    const script = fileURLToPath(new URL('../../../scripts/guide-new.ts', import.meta.url))
    const { status, stderr, stdout } = spawnSync(process.execPath, [script], { cwd: root, encoding: 'utf8' })
    expect({ status, stdout, stderr: stderr.trim() }).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^Name a folder.*\]$/),
    })
  })
})
