import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkGuide } from '../../scripts/check/index.ts'
import { newGuide } from '../../scripts/guide-new/command.ts'
import { importMemos } from '../../scripts/memo-import/command.ts'
import { buildGuide } from './build.ts'

const content = '.cache/guides/imported'
const dist = '.cache/imported-guide'
const page = (slug: string) => readFileSync(join(dist, 'chapters', slug, 'index.html'), 'utf8')

beforeAll(() => {
  rmSync(content, { recursive: true, force: true })
  newGuide([content], process.cwd())
  importMemos(['test/fixtures/archives', '--content', content, '--out', `${content}/chapters`], process.cwd())
  buildGuide(content, dist, '2026-12-07')
}, 60_000)

describe('what was imported into a new guide', () => {
  it('has no errors', () => {
    expect(checkGuide(content, process.cwd()).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('shows key points as such', () => {
    expect(page('count-the-empty-seats')).toContain('<mark>an empty seat is a complaint that nobody had to write.</mark>')
    expect(page('bells-when-to-ring')).toContain('<mark>A bell that rings late rings for the court.</mark>')
  })

  it('asks the questions in a worksheet of the chapter', () => {
    for (const slug of ['count-the-empty-seats', 'a-timetable-is-a-promise', 'ropes-and-manners'])
      expect(page(slug), slug).toMatch(/<form[\s\S]*<textarea/)
    expect(page('ropes-and-manners')).toContain('Who throws ropes on your boat?')
  })

  it('has its lists, quotations, tables and emphasis', () => {
    expect(page('count-the-empty-seats')).toMatch(
      /<ul>\s*<li>Seats in the wind[\s\S]*<ul>\s*<li>the noise drives[\s\S]*<ol>\s*<li>Who sat here/,
    )
    expect(page('tie-up-before-you-talk')).toMatch(/<blockquote>\s*<p>“A knot that is tied twice<br/)
    expect(page('ropes-and-manners')).toMatch(/<th>Knot<\/th>[\s\S]*<td>Bowline<\/td>/)
    expect(page('12-signs-of-a-tired-crew')).toContain('<em>not</em>')
  })

  it('keeps drafts back', () => {
    expect(() => page('the-classic-way')).toThrow('ENOENT')
  })
})
