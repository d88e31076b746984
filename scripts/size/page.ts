/** What a built page asks for, read from its HTML. Addresses are as they stand there. */
export interface Page {
  stylesheets: string[]
  /** Scripts that run without the reader doing anything. */
  scripts: string[]
  /** The code of scripts that stand in the page itself, one after the other; data in a `<script>` is no code. */
  inlineScript: string
  images: string[]
  /** Fonts that have a letter of the page's text; whether the style sheets use them on it is for the browser to say. */
  fonts: string[]
  /** What its islands load when they wake. */
  islands: string[]
  /** How many islands it has. */
  islandCount: number
}

/** Reads the HTML of a built page. */
export function readPage(html: string): Page {
  const links = tags(html, 'link')
  const inline = [...html.matchAll(/<script\b(?![^>]*\s(?:src=|type="application\/))[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code)
  const islands = tags(html, 'astro-island')
  const sources = (tag: string) => tags(html, tag).flatMap(({ src }) => src ?? [])
  const hrefs = (rel: string) => links.filter((link) => link.rel === rel).flatMap(({ href }) => href ?? [])
  return {
    stylesheets: hrefs('stylesheet'),
    scripts: unique([...sources('script'), ...hrefs('modulepreload')]),
    inlineScript: inline.join('\n'),
    images: unique(sources('img')),
    fonts: unique([...fontsOf(html), ...links.flatMap(({ as, href }) => (as === 'font' && href ? href : []))]),
    islands: unique(islands.flatMap((island) => [island['component-url'], island['renderer-url']].flatMap((url) => url ?? []))),
    islandCount: islands.length,
  }
}

const unique = (list: string[]) => [...new Set(list)]

const tags = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'g'))].map(([, attributes = '']) => attributesOf(attributes))

function attributesOf(text: string): Record<string, string | undefined> {
  return Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]))
}

function fontsOf(html: string): string[] {
  const letters = new Set(textOf(html))
  const faces = [...html.matchAll(/@font-face\s*{([^}]*)}/g)].map(([, face = '']) => face)
  return faces.filter((face) => hasLetterOf(face, letters)).flatMap((face) => /url\("?([^")]+)/.exec(face)?.[1] ?? [])
}

function textOf(html: string): string {
  const text = html.replace(/<(script|style)\b.*?<\/\1>/gs, '').replace(/<[^>]*>/g, ' ')
  return text.replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, code) => String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)))
}

function hasLetterOf(face: string, letters: Set<string>): boolean {
  const range = /unicode-range:\s*([^;]+)/.exec(face)?.[1]
  if (!range) return true
  const spans = range.split(',').map((span) =>
    span
      .trim()
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16)),
  )
  return [...letters].some((letter) => spans.some(([first = 0, last = first]) => within(letter.codePointAt(0) ?? 0, first, last)))
}

const within = (code: number, first: number, last: number) => code >= first && code <= last
