import { globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Page, readPage } from './page.ts'

/** What a page weighs: bytes after gzip (level 9; fonts as they are), counted without the browser's cache. */
export interface Weight {
  name: string
  /** The page with all that stands in it. */
  html: number
  css: number
  /** Scripts that load without the reader doing anything, and what they import. */
  script: number
  /** The part of `html` that is script. */
  inlineScript: number
  fonts: number
  /** Requests until the page is shown; without the icon, which browsers fetch afterwards and once. */
  requests: number
  /** All script once every island is awake. */
  allScript: number
  /** Scripts that wait for the reader to ask for something more, with their bytes. */
  onDemand: [file: string, bytes: number][]
}

export interface Budget {
  name: string
  limit: number
  of: (weight: Weight) => number
}

const KB = 1024

/** What every page has to keep to. */
export const budgets: Budget[] = [
  { name: 'HTML, CSS, script', limit: 20 * KB, of: ({ html, css, script }) => html + css + script },
  { name: 'script', limit: 4 * KB, of: ({ script, inlineScript }) => script + inlineScript },
  { name: 'fonts', limit: 62 * KB, of: ({ fonts }) => fonts },
  { name: 'requests', limit: 8, of: ({ requests }) => requests },
  { name: 'all script', limit: 100 * KB, of: ({ allScript }) => allScript },
]

/**
 * Weighs a built site: the heaviest page of each kind.
 * @param dist the folder that the site was built into
 */
export function measure(dist: string): Weight[] {
  const pages = (pattern: string) => globSync(pattern, { cwd: dist }).map((file) => readFileSync(join(dist, file), 'utf8'))
  // A chapter's own questions are one island; a worksheet in its text is another.
  const hasWorksheet = (html: string) => readPage(html).islandCount > 1
  const chapters = pages('chapters/*/index.html')
  return [
    ...heaviest('chapter with a worksheet', chapters.filter(hasWorksheet), dist),
    ...heaviest(
      'chapter without',
      chapters.filter((html) => !hasWorksheet(html)),
      dist,
    ),
    ...heaviest('home', pages('index.html'), dist),
    ...heaviest('worksheet', pages('worksheets/*/index.html'), dist),
    ...heaviest('workbook', pages('workbook/index.html'), dist),
  ]
}

function heaviest(name: string, pages: string[], dist: string): Weight[] {
  const total = ({ html, css, script }: Weight) => html + css + script
  const weights = pages.map((html) => weigh(name, html, dist))
  return weights.sort((a, b) => total(b) - total(a)).slice(0, 1)
}

function weigh(name: string, html: string, dist: string): Weight {
  const page = readPage(html)
  const atOnce = withImports(page.scripts.map(assetOf), dist)
  const awake = withImports([...page.scripts, ...page.islands].map(assetOf), dist)
  const inlineScript = zipped(page.inlineScript)
  return {
    name,
    html: zipped(html),
    css: sum(page.stylesheets.map((url) => zippedFile(assetOf(url), dist))),
    script: sum(atOnce.map((file) => zippedFile(file, dist))),
    inlineScript,
    fonts: sum(page.fonts.map((url) => statSync(join(dist, assetOf(url))).size)),
    requests: 1 + atOnce.length + requestsOf(page),
    allScript: inlineScript + sum(awake.map((file) => zippedFile(file, dist))),
    onDemand: onDemand(awake, dist).map((file) => [file, zippedFile(file, dist)]),
  }
}

const requestsOf = ({ stylesheets, fonts, images }: Page) => stylesheets.length + fonts.length + images.length

/** An asset's path within the built site, whatever base path its address begins with. */
const assetOf = (url: string) => url.slice(url.indexOf('_astro/'))

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
const zipped = (content: string | Buffer) => gzipSync(content, { level: 9 }).length
const zippedFile = (file: string, dist: string) => zipped(readFileSync(join(dist, file)))

/** Scripts with all that they import statically, each once. */
function withImports(files: string[], dist: string, known = new Set<string>()): string[] {
  for (const file of files) {
    if (known.has(file)) continue
    known.add(file)
    withImports(importsOf(file, /\b(?:from|import)\s*["']([^"']+\.js)["']/g, dist), dist, known)
  }
  return [...known]
}

/** What scripts, and the scripts they may load later, import later. */
function onDemand(loaded: string[], dist: string): string[] {
  const known = new Set(loaded)
  for (const file of known) {
    const later = importsOf(file, /\bimport\(\s*["'`]([^"'`]+\.js)["'`]/g, dist)
    for (const found of withImports(later, dist)) known.add(found)
  }
  return [...known].slice(loaded.length)
}

function importsOf(file: string, statement: RegExp, dist: string): string[] {
  return [...readFileSync(join(dist, file), 'utf8').matchAll(statement)].flatMap(([, path]) =>
    path?.startsWith('.') ? join(dirname(file), path) : [],
  )
}
