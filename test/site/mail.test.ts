import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { builds, host, pagesOf } from './built.ts'

/** The standard's rules, but for those against what mail programs need: styles on elements, widths in tables. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-inline-style': 'off', 'no-deprecated-attr': 'off', 'attribute-allowed-values': 'off' },
})

/** Gmail shows no more of a mail than 102 KB. */
const most = 100 * 1024

describe.each(builds)('the mail of every chapter under $base', ({ dist, base }) => {
  const pages = pagesOf(dist)
  const chapters = pages.filter(({ path }) => /^chapters\/.+/.test(path))
  const fileOf = (path: string) => join(dist, path, 'mail.html')
  const mails = chapters.map(({ path, meta }) => ({ path, title: meta['og:title'] ?? '', html: readFileSync(fileOf(path), 'utf8') }))

  it('is there, once for each, and small enough not to be cut off', () => {
    expect(globSync('**/mail.html', { cwd: dist })).toHaveLength(chapters.length)
    expect(chapters.length).toBeGreaterThan(30)
    for (const { path } of chapters) expect(statSync(fileOf(path)).size, path).toBeLessThan(most)
  })

  it('has no script, style sheet, class, form, drawing, mark of ours, or anything to load', () => {
    for (const { path, html } of mails) {
      const found = html.match(
        /<(script|style|link|form|input|button|svg|iframe|mb-|astro-)|\s(class|id|on\w+|data-[a-z-]+)=|@import|url\(|var\(/g,
      )
      expect(found, path).toBeNull()
    }
  })

  it('has its styles on the elements, in one column of at most 600 pixels', () => {
    for (const { path, html } of mails) {
      expect(html.match(/width="600"/g), path).toHaveLength(1)
      expect(
        [...html.matchAll(/<(?:p|h1|h2|h3|li|a|td|blockquote)(?=[\s>])(?![^>]*\sstyle=)[^>]*>/g)].map(([tag]) => tag),
        path,
      ).toEqual([])
    }
  })

  it('has title, key points, questions, and the ways to the memo and its worksheets', () => {
    for (const { path, html } of mails) {
      const page = pages.find((page) => page.path === path)?.html ?? ''
      const worksheets = [...page.matchAll(/<section class="worksheet" id="([a-z0-9-]+)"/g)].map(([, id = '']) => id)
      expect(html.indexOf('<h1'), path).toBeGreaterThan(0)
      expect(html, path).toContain(`href="${host}${base}${path}"`)
      for (const id of worksheets.filter((id) => id !== 'taking-action'))
        expect(html, path).toContain(`href="${host}${base}worksheets/${id}/"`)
      if (worksheets.includes('taking-action')) expect(html, path).toMatch(/<h2[^>]*>Taking action<\/h2>\s*<ul[^>]*><li/)
      if (page.includes('class="key-point"')) expect(html, path).toMatch(/background-color:#ffe680[^>]*><p[^>]*>[^<]/)
      expect(html, path).toContain('rel="license"')
    }
  })

  it('leads only to whole addresses, and of this site only to pages that are there', () => {
    for (const { path, html } of mails) {
      const addresses = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, url = '']) => url)
      expect(addresses.length, path).toBeGreaterThan(1)
      expect(
        addresses.filter((url) => !/^https:\/\//.test(url)),
        path,
      ).toEqual([])
      const own = addresses.filter((url) => url.startsWith(host + base)).map((url) => url.slice((host + base).length).replace(/[?#].*/, ''))
      expect(
        own.filter((url) => !existsSync(join(dist, url.replace(/(^|\/)$/, '$1index.html')))),
        path,
      ).toEqual([])
    }
  })

  it('is for no search engine, feed or map', () => {
    expect(mails.filter(({ html }) => !html.includes('<meta name="robots" content="noindex">'))).toEqual([])
    const lists = ['sitemap-0.xml', 'rss.xml', 'llms.txt', 'shelf.json'].map((file) => readFileSync(join(dist, file), 'utf8'))
    expect([...lists, ...pages.map(({ html }) => html)].filter((text) => text.includes('/mail.html'))).toEqual([])
  })

  it.each(mails)('is valid HTML: $path', async ({ html }) => {
    const { results } = await validator.validateString(html)
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`))).toEqual([])
  })
})
