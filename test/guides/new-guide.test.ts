import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkGuide } from '../../scripts/check/index.ts'
import { readGuide } from '../../scripts/check/read.ts'
import { launchOptions } from '../../scripts/chromium.ts'
import { newGuide } from '../../scripts/guide-new/command.ts'
import { serveSite } from '../../scripts/serve-site.ts'
import { type BuiltPage, pagesOf } from '../site/built.ts'
import { buildGuide, filesOf } from './build.ts'
import { type Editor, openEditor } from './editor.ts'

const content = '.cache/guides/new'
const dist = '.cache/new-guide'
let pages: BuiltPage[]

beforeAll(() => {
  rmSync(content, { recursive: true, force: true })
  newGuide([content, '--title', 'The “Spoke” Book'], process.cwd())
  buildGuide(content, dist, '2026-12-07')
  pages = pagesOf(dist)
}, 60_000)

describe('a new guide', () => {
  it('has nothing to mend', () => {
    expect(checkGuide(content, process.cwd())).toEqual([])
  })

  it('becomes a site with its own name on every page', () => {
    expect(pages.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['', 'chapters/your-first-memo/', 'worksheets/next-memo/', 'about/', 'privacy/']),
    )
    expect(pages.filter(({ title, html }) => !title.includes('The “Spoke” Book') || !html.includes('<html lang="en-GB"'))).toEqual([])
  })

  it('has nothing in it of the guide of this repository', () => {
    const words = wordsOfThisGuide()
    expect(words.length).toBeGreaterThan(250)
    const files = filesOf(dist)
    const shown = files.flatMap(({ file, text }) =>
      words.filter((word) => text.includes(word) || file.includes(word)).map((word) => `${file}: ${word}`),
    )
    expect(shown).toEqual([])
    // Scripts write the name of the program into files of answers, which is nobody's to read.
    const read = files.map(({ file, text }) => ({ file, text: /\.js$/.test(file) ? '' : text.replace(/<script[\s\S]*?<\/script>/g, '') }))
    const named = read.filter(({ text }) => /mondaybook/i.test(text))
    expect(named.map(({ file }) => file)).toEqual([])
  })

  it('leads nowhere that is not there: it has neither ideas nor paths', () => {
    const links = pages.flatMap(({ html }) =>
      [...html.matchAll(/\s(?:href|src)="(\/[^"#?]*)(?:#([^"]+))?/g)].map(([, to = '', id]) => ({ to, id })),
    )
    const fileAt = (to: string) => join(dist, to.endsWith('/') ? `${to}index.html` : to)
    expect(links.filter(({ to }) => !existsSync(fileAt(to)))).toEqual([])
    expect(links.filter(({ to, id }) => id && !readFileSync(fileAt(to), 'utf8').includes(` id="${id}"`))).toEqual([])
    expect(links.filter(({ to }) => /ideas|paths/.test(to))).toEqual([])
  })

  it('is valid HTML on every page', async () => {
    const validator = new HtmlValidate({ root: true, extends: ['html-validate:document'], rules: { 'require-sri': 'off' } })
    for (const { path, html } of pages) expect((await validator.validateString(html)).results, path).toEqual([])
  })
})

/** What stands in the texts and data of the guide of this repository: titles, taglines, names, sentences. */
function wordsOfThisGuide(): string[] {
  const guide = readGuide('content', process.cwd())
  const { site, parts, publications, paths, ideas, chapters, worksheets } = guide
  const data = [parts, publications, paths, ideas].flatMap(({ data }) => (data ?? []) as object[])
  const texts = [site.data?.home ?? {}, ...data, ...[...chapters, ...worksheets].flatMap(({ data }) => data ?? [])].flatMap(textsIn)
  const { title = '', tagline = '', description = '', address = '' } = site.data ?? {}
  const names = [...chapters, ...guide.figures].map(({ name }) => name).filter((name) => name.includes('-'))
  // Short words and the shapes of answers ("Never", "short") belong to the language.
  return [...new Set([...names, ...texts.filter((text) => text.length > 15)]), title, tagline, description, address]
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []

describe('a reader of the new guide, in Chromium', () => {
  let browser: Browser
  let site: Awaited<ReturnType<typeof serveSite>>
  let page: Page
  const problems: string[] = []

  beforeAll(async () => {
    site = await serveSite(dist)
    browser = await chromium.launch(launchOptions())
    page = await browser.newPage({ viewport: { width: 360, height: 740 } })
    page.on('pageerror', ({ message }) => problems.push(message))
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    site.close()
  })

  it('finds the way from the home page to the memo, and writes into its worksheet, which stays written', async () => {
    await page.goto(site.address)
    await page.getByRole('link', { name: 'A memo that says how it was written' }).first().click()
    const field = page.getByLabel('What is its one thought?')
    await field.scrollIntoViewIfNeeded()
    await field.fill('Ring the bell')
    await page
      .locator('#next-memo')
      .getByText(/^1 of \d+ answered/)
      .waitFor()
    await page.goto(`${site.address}/worksheets/next-memo/`)
    await expect.poll(() => page.getByLabel('What is its one thought?').inputValue(), { timeout: 15_000 }).toBe('Ring the bell')
  }, 60_000)

  it('has the answers kept apart from those to any other guide at the address', async () => {
    const keys = await page.evaluate(() => Object.keys({ ...localStorage }))
    expect(keys).toContain('the-spoke-book:v1:next-memo')
    expect(keys.filter((key) => !key.startsWith('the-spoke-book:'))).toEqual([])
  }, 60_000)

  it('finds the memo by a word of it', async () => {
    await page.goto(`${site.address}/search/?q=letter`)
    await page.locator('.search-pages a').first().waitFor()
    expect(await page.locator('.search-pages').textContent()).toContain('A memo that says how it was written')
  }, 60_000)

  it('meets no error', () => {
    expect(problems).toEqual([])
  })
})

describe('its author, in an editor with the language server of Astro', () => {
  let editor: Editor
  const file = `${content}/chapters/your-first-memo.md`
  beforeAll(async () => {
    editor = await openEditor(process.cwd())
  }, 60_000)
  afterAll(() => editor.close())

  it('is told what a field of the front matter means', async () => {
    expect(await editor.hover(file, 'deck:')).toContain('One sentence under the title')
  }, 60_000)

  it('is offered the fields that there are, and what they can be', async () => {
    expect(await editor.complete(file, 'order: 1\n', 'd')).toEqual(expect.arrayContaining(['draft', 'publish', 'related', 'source']))
    expect(await editor.complete(file, 'order: 1\n', 'draft: ')).toEqual(expect.arrayContaining(['true', 'false']))
  }, 60_000)
})
