import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { z } from 'zod'

const text = z.union([z.string(), z.object({ '#text': z.string() }).transform((node) => node['#text'])]).catch('')
const category = z.object({ '#text': z.string().catch(''), '@domain': z.string().catch('') })

const item = z.object({
  title: text,
  'dc:creator': text,
  'content:encoded': text,
  'excerpt:encoded': text,
  'wp:post_type': text,
  'wp:status': text,
  'wp:post_date': text,
  'wp:post_name': text,
  'wp:post_password': text,
  category: z.array(category).catch([]),
  'wp:comment': z.array(z.unknown()).catch([]),
})

const author = z.object({ 'wp:author_login': text, 'wp:author_display_name': text })

const document = z.object({
  rss: z.object({ channel: z.object({ item: z.array(z.unknown()).catch([]), 'wp:author': z.array(author).catch([]) }) }),
})

/** A post, a page or whatever else an export holds, and its lines in the file. */
export interface Item extends z.infer<typeof item> {
  from: number
  to: number
}

/** What a WordPress export holds. */
export interface Export {
  items: Item[]
  /** The names of authors by what they log in with. */
  authors: Map<string, string>
}

const lists = new Set(['item', 'category', 'wp:author', 'wp:comment'])

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
  captureMetaData: true,
  isArray: (name) => lists.has(name),
})

/**
 * Reads a WordPress export.
 * @throws where it is no XML, declares entities of its own, or is no export; the message says where
 */
export function itemsIn(file: string, xml: string): Export {
  refuseEntities(file, xml)
  const valid = XMLValidator.validate(xml)
  if (valid !== true)
    throw new Error(
      `${file}:${valid.err.line}:${valid.err.col}  This XML cannot be read: ${valid.err.msg} Export it again, or mend this place.`,
    )
  const { data } = document.safeParse(parser.parse(xml))
  if (!data)
    throw new Error(`${file} is XML, but no WordPress export: expected <rss> with a <channel> in it. In WordPress, choose Tools, Export.`)
  const lineAt = lineCounter(xml)
  const { item: items, 'wp:author': authors } = data.rss.channel
  return {
    items: items.map((node) => ({ ...item.parse(node), ...linesOf(node as object, lineAt) })),
    authors: new Map(authors.map((each) => [each['wp:author_login'], each['wp:author_display_name']])),
  }
}

/** An export declares nothing. What does may make a few lines into gigabytes, or read other files. */
function refuseEntities(file: string, xml: string) {
  const prolog = xml.slice(0, xml.search(/<(?![?!])/))
  const at = prolog.search(/<!(?:DOCTYPE|ENTITY)/i)
  if (at < 0) return
  const line = prolog.slice(0, at).split('\n').length
  throw new Error(
    `${file}:${line}:1  This file declares entities or a document type, which no WordPress export does, and is not read: such files can be made to do harm.`,
  )
}

function linesOf(node: object, lineAt: (offset: number) => number) {
  const place = (node as Record<symbol, { startIndex: number; endIndex: number } | undefined>)[
    XMLParser.getMetaDataSymbol() as unknown as symbol
  ]
  return { from: lineAt(place?.startIndex ?? 0), to: lineAt(place?.endIndex ?? 0) }
}

/** Offsets have to be asked for in their order. */
function lineCounter(text: string): (offset: number) => number {
  let [line, at] = [1, 0]
  return (offset) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
      line++
      at = next + 1
    }
    return line
  }
}
