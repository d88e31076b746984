import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ElementNode, type Node, parse } from 'ultrahtml'
import { querySelector, querySelectorAll } from 'ultrahtml/selector'
import { parse as parseYaml } from 'yaml'

/** The site at the root of its host, and once more under a base path. */
export const builds = [
  { dist: 'dist', base: '/' },
  { dist: '.cache/dist-guide', base: '/guide/' },
]

/** Where the site will be published, without its base path. */
export const host: string = parseYaml(readFileSync('content/site.yaml', 'utf8')).address

export interface BuiltPage {
  /** Its path below the site's base, such as `chapters/SLUG/`; that of the home page is empty. */
  path: string
  html: string
  title: string
  /** What it says in `<meta>`: name or property → content. */
  meta: Record<string, string>
  /** `rel` → `href`. */
  links: Record<string, string>
  /** Its JSON-LD, if it has any. */
  // biome-ignore lint/suspicious/noExplicitAny: what it is, is for the tests to say
  data: any
}

/**
 * All pages of a built site, but for mails, for old addresses that lead on, and for the worksheet kit, which only tests build; parts of pages, which are no
 * documents, are none.
 */
export function pagesOf(dist: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: dist })
    .map((file) => ({ path: file.replace(/(^|\/)index\.html$/, '$1'), html: readFileSync(join(dist, file), 'utf8') }))
    .filter(({ path, html }) => html.startsWith('<!DOCTYPE') && !path.endsWith('/mail.html') && path !== 'worksheets/kit/')
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
    .map(({ path, html }) => readPage(path, html))
}

function readPage(path: string, html: string): BuiltPage {
  const head = parse(html.slice(0, html.indexOf('</head>')))
  const all = (selector: string) => querySelectorAll(head, selector).map((node) => (node as ElementNode).attributes)
  const data = textOf(head, 'script[type="application/ld+json"]')
  return {
    path,
    html,
    title: textOf(head, 'title'),
    meta: Object.fromEntries(all('meta').map(({ name, property, content }) => [name ?? property, plain(content ?? '')])),
    links: Object.fromEntries(all('link').map(({ rel, href }) => [rel, href])),
    data: data ? JSON.parse(data) : undefined,
  }
}

const textOf = (head: Node, selector: string) => {
  const node = querySelector(head, selector) as ElementNode | null
  return plain(node?.children.map(({ value }) => value).join('') ?? '')
}

/** Text as it was before it was written into HTML. */
const plain = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
