import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { builds, host, pagesOf } from './built.ts'

describe.each(builds)('what pages say of themselves under $base', ({ dist, base }) => {
  const pages = pagesOf(dist)
  const address = (path: string) => `${host}${base}${path}`
  /** The file that an address of the site leads to. */
  const fileAt = (url = '') => join(dist, url.slice(address('').length))
  const doubled = (texts: string[]) => texts.filter((text, i) => texts.indexOf(text) !== i)

  it('each has a title and a description of its own', () => {
    expect(pages.filter(({ title, meta }) => !title || !meta.description).map(({ path }) => path)).toEqual([])
    expect(doubled(pages.map(({ title }) => title))).toEqual([])
    expect(doubled(pages.map(({ meta }) => meta.description ?? ''))).toEqual([])
  })

  it('each names its address in full', () => {
    const wrong = pages.filter(({ path, links }) => path !== '404.html' && links.canonical !== address(path))
    expect(wrong.map(({ path }) => path)).toEqual([])
    expect(pages.filter(({ meta, links }) => meta['og:url'] !== links.canonical)).toEqual([])
  })

  it('each has what messengers show: title, description, picture with its size and its text', () => {
    for (const { path, meta } of pages) {
      expect(meta, path).toMatchObject({
        'og:type': /^chapters\/.+/.test(path) ? 'article' : 'website',
        'og:title': expect.stringMatching(/./),
        'og:description': meta.description,
        'og:image:width': '1200',
        'og:image:height': '630',
        'og:image:alt': expect.stringMatching(/./),
        'twitter:card': 'summary_large_image',
      })
      expect(existsSync(fileAt(meta['og:image'])), path).toBe(true)
    }
  })

  it('every chapter has a picture of its own, with its title, in at most 60 KB', async () => {
    const chapters = pages.filter(({ path }) => /^chapters\/.+/.test(path))
    expect(doubled(chapters.map(({ meta }) => meta['og:image'] ?? ''))).toEqual([])
    for (const { path, meta } of chapters) {
      const file = fileAt(meta['og:image'])
      expect(file).toBe(join(dist, path.replace(/\/$/, '.png')))
      expect(meta['og:image:alt']).toBe(meta['og:title'])
      expect(statSync(file).size, path).toBeLessThanOrEqual(60 * 1024)
      expect(await sharp(file).metadata(), path).toMatchObject({ format: 'png', width: 1200, height: 630 })
    }
  })

  it('the site map has every page but those that are no destination', () => {
    const [index, ...maps] = ['sitemap-index.xml', 'sitemap-0.xml'].map((file) =>
      [...readFileSync(join(dist, file), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => url),
    )
    expect(index).toEqual([address('sitemap-0.xml')])
    const wanted = pages.filter(({ meta }) => meta.robots !== 'noindex').map(({ path }) => address(path))
    expect(maps.flat().sort()).toEqual(wanted.sort())
    expect(
      pages
        .filter(({ meta }) => meta.robots === 'noindex')
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['404.html', 'moving/', 'search/'])
  })

  it('robots are told of the site map', () => {
    expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toContain(`\nSitemap: ${address('sitemap-index.xml')}\n`)
  })

  it('language models get a list of every chapter and worksheet, in which each link leads to a page', () => {
    const text = readFileSync(join(dist, 'llms.txt'), 'utf8')
    expect(text).toMatch(/^# .+\n\n> .+\n/)
    const links = [...text.matchAll(/^- \[[^\]]+\]\(([^)#]+)(?:#([^)]+))?\): .+$/gm)].map(([, url = '', id]) => ({ url, id }))
    const listed = links.map(({ url }) => url)
    const wanted = pages.filter(({ path }) => /^(chapters|worksheets)\/.+/.test(path)).map(({ path }) => address(path))
    expect(wanted.filter((url) => !listed.includes(url))).toEqual([])
    const leadsThere = ({ url, id }: (typeof links)[number]) => {
      const page = pages.find(({ path }) => address(path) === url)
      return page ? !id || page.html.includes(` id="${id}"`) : existsSync(fileAt(url))
    }
    expect(links.filter((link) => !leadsThere(link))).toEqual([])
  })
})
