import { parse } from 'node:path'
import type { Nodes } from 'mdast'
import { markdownToMdast } from 'satteri'
import { addresses, visible } from '../check/text.ts'
import type { LeftOut, Reading, Remark } from './found.ts'
import { frontFrom, partedFrom } from './front.ts'
import { leadsAway } from './offline.ts'
import { outside, settled } from './settle.ts'
import { unlinked } from './unlink.ts'
import { textShown, wordsIn, wordsShown } from './words.ts'

/** Reads a Markdown file, with front matter or without, as one memo. Its text stays as it is but for headings, labels and pictures. */
export function readMarkdown(file: string, text: string): Reading {
  const { fields, body: whole, line, fault } = partedFrom(text)
  const body = withoutEmbedded(whole)
  const front = frontFrom(fields)
  const noted = { added: [] as string[], leftOut: [] as LeftOut[], doubts: remarksOn(whole, line) }
  if (fault) noted.doubts.push({ line: 1, message: `the front matter cannot be read and is kept as a comment: ${fault.split('\n')[0]}` })
  const { title, rest } = titleOf(front.title, body, file, line, noted)
  const safe = unlinked(rest)
  const done = settled(safe.body, line)
  const words = [...wordsIn(front.title ?? ''), ...wordsIn(front.deck ?? ''), ...wordsShown(body)]
  const memo = {
    ...front,
    title,
    body: done.body,
    file,
    from: 1,
    to: text.replace(/\n$/, '').split('\n').length,
    words,
    added: [...noted.added, ...safe.added, ...done.added],
    leftOut: [...noted.leftOut, ...done.leftOut],
    doubts: [...noted.doubts, ...unknownFields(front.unknown)],
  }
  return { file, words, memos: [memo], leftOut: [], doubts: [] }
}

interface Noted {
  added: string[]
  leftOut: LeftOut[]
  doubts: Remark[]
}

const unknownFields = (unknown: Record<string, unknown>): Remark[] =>
  Object.keys(unknown).map((name) => ({ line: 1, message: `the field \`${name}\` has no place in a chapter; it is kept as a comment` }))

const topHeading = /^(?:[ \t]*\n)*(?:# +(.+?)(?: +#+)?[ \t]*|(\S.*)\n=+[ \t]*)(?:\n|$)/

/** The title of the front matter, else the heading that the text begins with, else the name of the file. */
function titleOf(given: string | undefined, body: string, file: string, line: number, noted: Noted) {
  const found = topHeading.exec(body)
  const heading = found?.[1] ?? found?.[2]
  if (heading === undefined) return { title: given ?? nameAsTitle(file, noted), rest: body }
  const plain = textShown(markdownToMdast(heading) as Nodes)
    .replace(/\s+/g, ' ')
    .trim()
  if (given !== undefined && plain.toLowerCase() !== given.toLowerCase()) return { title: given, rest: body }
  if (given !== undefined) noted.leftOut.push({ line, text: plain, reason: 'title, said twice' })
  return { title: given ?? plain, rest: body.slice(found?.[0].length) }
}

function nameAsTitle(file: string, { added, doubts }: Noted): string {
  const words = parse(file).name.replace(/[-_]+/g, ' ')
  const title = words.charAt(0).toUpperCase() + words.slice(1)
  added.push(...wordsIn(title))
  doubts.push({ line: 1, message: `no title was found; it was made of the file’s name: “${title}”` })
  return title
}

const embedded = /<(script|style|iframe|object|embed|video|audio)\b[^>]*>(?:([\s\S]*?)<\/\1>)?/gi

/** What runs, or comes from elsewhere, shows no words of the author's. */
const withoutEmbedded = (body: string) => outside(body, (text) => text.replace(embedded, ''))

const signs: [RegExp, string][] = [
  [/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?/g, 'a picture was here, and is a link now'],
  [/<(?:script|style|iframe|object|embed|video|audio)\b[^>]*>/gi, 'left out what was embedded'],
  [/<(?!script|style|iframe|object|embed|video|audio)[a-z][^>]*>/gi, 'HTML within the text; it is kept'],
  [/\{\{[<%][\s\S]*?[>%]\}\}|\{%[\s\S]*?%\}|^\[\/?[a-z_-]+(?: [^\]]*)?\](?![([])/gm, 'a shortcode, which does nothing here'],
]

/** What the text has that a chapter cannot show: pictures, HTML, shortcodes, links to places beside the file. */
function remarksOn(body: string, line: number): Remark[] {
  const text = visible(body)
  const at = (offset: number) => line + text.slice(0, offset).split('\n').length - 1
  const found = signs.flatMap(([pattern, message]) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ line: at(index), message: `${message}: ${words.slice(0, 100)}` })),
  )
  const beside = addresses(text).filter(({ text }) => !leadsAway(text))
  const links = beside.map(({ text, offset }) => ({ line: at(offset), message: `a link led beside the file, and is text now: ${text}` }))
  return [...found, ...links].toSorted((a, b) => a.line - b.line)
}
