import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Document, isNode, isScalar, type Node, type Pair, visit } from 'yaml'
import type { JsonSchema } from '../schema/describe.ts'
import { explain } from '../schema/explain.ts'
import type { Chosen } from './choose.ts'

/** What a new memo begins with. */
export interface Beginning extends Chosen {
  title: string
  order: number
  draft: boolean
}

/** A chapter to write over: front matter in which every field has a comment, and a text with one of everything. */
export function memoStarter(beginning: Beginning): string {
  const document = new Document(fields(beginning))
  explain(document.contents, JSON.parse(read('../../.schema/chapter.json')) as JsonSchema)
  apart(document)
  const front = document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: true })
  const unused = ['publish', 'formerly', 'related', ...(beginning.publication === undefined ? ['source'] : ['  author', '  date'])]
  return `---\n${unused.reduce(asComment, front)}---\n\n${read('starter.md')}`
}

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8')

/** Every field that a chapter can have; those that this one does not need become comments. */
const fields = ({ title, part, order, audience, draft, publication = 'PUBLICATION' }: Beginning) => ({
  title,
  deck: 'One sentence that says what the reader will get from this memo.',
  part,
  order,
  audience,
  draft,
  publish: '2026-12-07',
  formerly: ['an-earlier-name'],
  related: [{ chapter: 'SLUG', why: 'What it adds to this one, in a sentence.' }],
  source: { title, publication, author: 'Name', date: '2009' },
})

/** A list in one line, and comments above the fields: they are long. */
function apart({ contents }: Document) {
  visit(contents as Node, {
    Seq: (_, list) => {
      list.flow = list.items.every(isScalar)
    },
    Pair: (_, pair) => above(pair),
  })
}

function above({ key, value }: Pair) {
  if (!isScalar(key) || !isNode(value) || !value.comment) return
  key.commentBefore = value.comment
  value.comment = null
}

/** The text with a field, and what belongs to it, behind the sign of a comment. */
function asComment(text: string, field: string): string {
  const indent = /^ */.exec(field)?.[0] ?? ''
  let within = false
  const lines = text.split('\n').map((line) => {
    within = line.startsWith(`${field}:`) || (within && line.startsWith(`${indent} `))
    return within ? `${indent}# ${line.slice(indent.length)}` : line
  })
  return lines.join('\n')
}
