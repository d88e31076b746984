import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { pagesOf } from '../site/built.ts'
import { buildGuide, filesOf, guideOf } from './build.ts'

// The word that nothing has but what readers may not see yet.
const secret = /quillwork/i
const content = '.cache/guides/drafts'
const builds = { before: '.cache/drafts-before', after: '.cache/drafts-after', preview: '.cache/drafts-preview' }
const read = (dist: string, file: string) => readFileSync(join(dist, file), 'utf8')
const withSecret = (dist: string) =>
  filesOf(dist)
    .filter(({ file, text }) => secret.test(file) || secret.test(text))
    .map(({ file }) => file)

beforeAll(() => {
  guideOf(content, 'test/fixtures/good/content', 'test/fixtures/drafts')
  buildGuide(content, builds.before, '2026-12-06')
  buildGuide(content, builds.after, '2026-12-07')
  buildGuide(content, builds.preview, '2026-12-06', '--drafts')
}, 120_000)

describe('before its day', () => {
  const dist = builds.before

  it('a chapter is nowhere: neither page, list, feed, search, picture nor worksheet', () => {
    expect(withSecret(dist)).toEqual([])
    expect(filesOf(dist).length).toBeGreaterThan(60)
  })

  it('what speaks of it stands without the link, and with the links to what is there', () => {
    for (const file of ['chapters/hang-a-frame/index.html', 'rss.xml']) {
      const text = read(dist, file).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')
      expect(text, file).toContain('Before the frame comes the chain and its care, and there is a form for it; first of all <a ')
      expect(text, file).toMatch(/<a href="[^"]*\/chapters\/true-a-wheel\/">true the wheel<\/a>/)
    }
  })

  it('a path leads past it, and one of such chapters alone is not there', () => {
    const { steps } = JSON.parse(read(dist, 'paths/apprentice.json'))
    expect(steps.map(({ slug }: { slug: string }) => slug)).toEqual(['true-a-wheel', 'promise-a-day'])
    expect(existsSync(join(dist, 'paths/quillwork'))).toBe(false)
  })

  it('chapters are counted without it', () => {
    expect(read(dist, 'chapters/hang-a-frame/index.html')).toContain('3 of 3')
  })

  it('its Monday brings another', () => {
    expect(read(dist, 'monday/50/index.html')).toMatch(/<h2><a href="\/chapters\//)
  })
})

describe('on its day', () => {
  const dist = builds.after

  it('a chapter is everywhere', () => {
    const found = withSecret(dist)
    for (const file of [
      'rss.xml',
      'sitemap-0.xml',
      'llms.txt',
      'shelf.json',
      'index.html',
      'monday/50/index.html',
      'paths/apprentice.json',
    ])
      expect(found).toContain(file)
    expect(found).toContain('chapters/quillwork-a-chain/index.html')
    expect(found).toContain('worksheets/quillwork-check/index.html')
    expect(found.some((file) => file.startsWith('pagefind/fragment/'))).toBe(true)
  })

  it('what speaks of it leads to it', () => {
    expect(read(dist, 'chapters/hang-a-frame/index.html')).toContain(
      '<a href="/chapters/quillwork-a-chain/#taking-action">chain and its care</a>',
    )
  })

  it('a draft without a day is as absent as before', () => {
    expect(filesOf(dist).filter(({ file, text }) => /quillwork[ -]a[ -]bell/i.test(file + text))).toEqual([])
  })
})

describe('a preview with drafts', () => {
  const dist = builds.preview
  const pages = () => pagesOf(dist)
  const marks = (file: string) => [...read(dist, file).matchAll(/class="draft"[^>]*>([^<]*)</g)].map(([, words]) => words)

  it('shows and marks them, on their pages and in lists', () => {
    expect(marks('chapters/quillwork-a-chain/index.html')[0]).toBe('Draft until 7 December 2026')
    expect(marks('chapters/quillwork-a-bell/index.html')[0]).toBe('Draft')
    expect(marks('worksheets/quillwork-check/index.html')[0]).toBe('Draft until 7 December 2026')
    for (const list of ['index.html', 'chapters/index.html', 'paths/quillwork/index.html'])
      expect(marks(list), list).toEqual(['Draft until 7 December 2026', 'Draft'])
    expect(marks('worksheets/index.html')).toEqual(['Draft until 7 December 2026'])
    expect(marks('chapters/hang-a-frame/index.html')).toContain('Draft until 7 December 2026')
  })

  it('says on every page what it is, and wants none to be found', () => {
    expect(pages().length).toBeGreaterThan(15)
    expect(pages().filter(({ html, meta }) => meta.robots !== 'noindex' || !html.includes('Preview with drafts'))).toEqual([])
    expect(read(dist, 'robots.txt')).toBe('User-agent: *\nDisallow: /\n')
    expect(existsSync(join(dist, 'sitemap-index.xml'))).toBe(false)
  })

  it('tells feeds, calendars and language models no more than readers may know', () => {
    const told = ['rss.xml', 'monday.xml', 'monday.ics', 'llms.txt']
    expect(told.filter((file) => secret.test(read(dist, file)))).toEqual([])
  })
})
