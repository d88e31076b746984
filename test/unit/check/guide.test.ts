import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkGuide } from '../../../scripts/check/index.ts'
import { type Change, withGuide } from './guide.ts'

const check = (...changes: Change[]) => withGuide(changes, (root) => checkGuide('content', root))
const places = (...changes: Change[]) => check(...changes).map(({ file, line }) => `${file}:${line}`)

const brokenPart: Change = { file: 'parts.yaml', replace: 'title: At the bench', by: 'title: [At, the, bench]' }
const brokenWorksheet: Change = { file: 'worksheets/bench-review.yaml', replace: 'minutes: 20', by: 'minutes: "' }
const brokenChapter: Change = { file: 'chapters/true-a-wheel.md', replace: "'2011-04-02'\n---\n", by: "'2011-04-02'\n" }

describe('a guide', () => {
  it('has no problems when nothing is wrong with it', () => {
    expect(check()).toEqual([])
  })

  it('has all its problems told at once, in the order of files and lines', () => {
    const late: Change = { file: 'worksheets/bench-review.yaml', replace: 'signed: workshop/name', by: 'signed: workshop/nobody' }
    const early: Change = { file: 'worksheets/bench-review.yaml', replace: 'scale: do\n    chart', by: 'scale: done\n    chart' }
    const elsewhere: Change = { file: 'chapters/promise-a-day.mdx', replace: 'part: counter', by: 'part: count' }
    expect(places(late, early, elsewhere)).toEqual([
      'content/chapters/promise-a-day.mdx:4',
      'content/worksheets/bench-review.yaml:131',
      'content/worksheets/bench-review.yaml:171',
    ])
  })

  it('has several unknown fields of one place told one by one', () => {
    expect(places({ file: 'site.yaml', replace: 'base: /', by: 'base: /\nfoot: x\nhead: y' })).toEqual([
      'content/site.yaml:8',
      'content/site.yaml:9',
    ])
  })

  it('is not blamed for what names a file that is broken but there', () => {
    expect(places(brokenPart)).toEqual(['content/parts.yaml:2'])
    expect(places(brokenWorksheet)).toHaveLength(1)
    expect(places(brokenChapter)).toEqual(['content/chapters/true-a-wheel.md:1'])
  })

  it('has the problems of other files told beside a broken one', () => {
    const link: Change = { file: 'pages/about.md', replace: '/chapters/true-a-wheel/', by: '/chapters/gone/' }
    expect(places(brokenPart, brokenChapter, link)).toEqual([
      'content/chapters/true-a-wheel.md:1',
      'content/pages/about.md:6',
      'content/parts.yaml:2',
    ])
  })

  it('names a file by its place in the project, wherever the content is', () => {
    const found = withGuide([brokenPart], (root) => checkGuide('.', join(root, 'content')))
    expect(found.map(({ file }) => file)).toEqual(['parts.yaml'])
  })

  it('that is not there is missing its two files', () => {
    const found = withGuide([], (root) => checkGuide('elsewhere', root))
    expect(found.map(({ file }) => file)).toEqual(['elsewhere/parts.yaml', 'elsewhere/site.yaml'])
  })

  it('says of many known names only how many they are', () => {
    const found = withGuide([{ file: 'site.yaml', replace: 'start: true-a-wheel', by: 'start: nowhere' }], (root) => {
      for (const n of [...Array(12).keys()]) writeFileSync(join(root, 'content/chapters', `more-${n}.md`), '')
      return checkGuide('content', root)
    })
    expect(found.find(({ file }) => file === 'content/site.yaml')).toMatchObject({ expected: 'one of the 14 that are there' })
  })

  it('may have hidden files, Windows line ends and a byte order mark', () => {
    const found = withGuide([], (root) => {
      const chapter = join(root, 'content/chapters/true-a-wheel.md')
      writeFileSync(
        chapter,
        `\uFEFF${readFileSync(chapter, 'utf8').replaceAll('\n', '\r\n').replace('/worksheets/bench-review/', '/worksheets/gone/')}`,
      )
      writeFileSync(join(root, 'content/figures/.hidden'), '')
      return checkGuide('content', root)
    })
    expect(found).toMatchObject([{ file: 'content/chapters/true-a-wheel.md', line: 21, column: 21, found: 'link to worksheet "gone"' }])
  })

  it('may not keep chapters in folders within folders, where none would be read', () => {
    const found = withGuide([], (root) => {
      mkdirSync(join(root, 'content/chapters/drafts'))
      return checkGuide('content', root)
    })
    expect(found).toMatchObject([{ file: 'content/chapters/drafts', severity: 'error' }])
  })
})
