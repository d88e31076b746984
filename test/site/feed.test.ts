import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Parser from 'rss-parser'
import { type ElementNode, parse, renderSync } from 'ultrahtml'
import { querySelector } from 'ultrahtml/selector'
import { beforeAll, describe, expect, it } from 'vitest'
import { type BuiltPage, builds, host, pagesOf } from './built.ts'

/** What stands in the prose of a page and is no prose: forms, contents, explanations of terms, the way to the worksheet. */
const apart = ['worksheet', 'contents', 'idea', 'to-worksheet']
const isApart = ({ attributes }: ElementNode) => apart.some((name) => attributes?.class?.split(' ').includes(name))

/** The text of every block in the prose of a page. */
function blocksOf({ html }: BuiltPage): string[] {
  const blocks: string[] = []
  const collect = (node: ElementNode) => {
    if (isApart(node)) return
    if (/^(p|li|h\d|t[dh]|figcaption)$/.test(node.name)) blocks.push(lettersOf(renderSync(node)))
    else for (const child of node.children ?? []) collect(child as ElementNode)
  }
  collect(querySelector(parse(html), '.prose') as ElementNode)
  return blocks
}

/** Text without tags and spaces: the same wherever it stands. */
const lettersOf = (html: string) => html.replace(/<[^>]*>|\s+/g, '')

type Item = Parser.Item & { 'content:encoded'?: string }

describe.each(builds)('the feed under $base', ({ dist, base }) => {
  const pages = pagesOf(dist)
  const chapters = pages.filter(({ path }) => /^chapters\/.+/.test(path))
  const xml = readFileSync(join(dist, 'rss.xml'), 'utf8')
  let feed: Parser.Output<Item>
  // It reads XML strictly: a feed that is not well-formed is refused.
  beforeAll(async () => {
    feed = await new Parser<object, Item>().parseString(xml)
  })
  const contentOf = ({ path }: BuiltPage) => feed.items.find(({ link }) => link === host + base + path)?.['content:encoded'] ?? ''

  it('has what RSS asks of a channel', () => {
    expect(feed).toMatchObject({ title: expect.stringMatching(/./), description: expect.stringMatching(/./), link: host + base })
    expect(feed.feedUrl).toBe(`${host}${base}rss.xml`)
  })

  it('is named on every page', () => {
    const link = new RegExp(`<link rel="alternate" type="application/rss\\+xml" [^>]*href="${base}rss.xml"`)
    expect(pages.filter(({ html }) => !link.test(html)).map(({ path }) => path)).toEqual([])
  })

  it('has every chapter once, under the address that it has for good, and gives none a date that nobody knows', () => {
    expect(feed.items.map(({ link }) => link).sort()).toEqual(chapters.map(({ path }) => host + base + path).sort())
    for (const { guid, link, title, pubDate } of feed.items) {
      expect({ guid, pubDate }).toEqual({ guid: link, pubDate: undefined })
      expect(title).toBe(chapters.find(({ path }) => host + base + path === link)?.meta['og:title'])
    }
  })

  it.each(chapters)('has the whole text of $path', (page) => {
    const text = lettersOf(contentOf(page))
    expect(blocksOf(page).length).toBeGreaterThan(5)
    expect(blocksOf(page).filter((block) => !text.includes(block))).toEqual([])
  })

  it('has the questions and the worksheets of chapters, as a list and as links', () => {
    for (const page of chapters) {
      const embedded = [...page.html.matchAll(/<section class="worksheet" id="([a-z0-9-]+)"/g)].map(([, id = '']) => id)
      for (const id of embedded.filter((id) => id !== 'taking-action'))
        expect(contentOf(page)).toContain(`href="${host}${base}worksheets/${id}/"`)
      if (embedded.includes('taking-action')) expect(contentOf(page)).toMatch(/<h2>Taking action<\/h2>\s*<ul><li>/)
    }
  })

  it('has no scripts, forms or styles, and no address that leads nowhere outside of the site', () => {
    for (const { link, 'content:encoded': content = '' } of feed.items) {
      expect(content.match(/<(script|style|button|form|input|svg|mb-)|\s(style|class|id|on\w+)=/g), link).toBeNull()
      const addresses = [...content.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, url = '']) => url)
      expect(
        addresses.filter((url) => !/^https?:\/\//.test(url)),
        link,
      ).toEqual([])
      const own = addresses.filter((url) => url.startsWith(host)).map((url) => url.replace(/#.*/, ''))
      expect(
        own.filter((url) => !pages.some(({ path }) => host + base + path === url)),
        link,
      ).toEqual([])
    }
  })
})
