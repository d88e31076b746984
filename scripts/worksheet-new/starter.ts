import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { schemaLine } from '../check/checks/schema-line.ts'
import type { JsonSchema } from '../schema/describe.ts'
import { explain } from '../schema/explain.ts'

const head = ` An example of every common kind of block. Put your own in its place, and take away what you do not need, these comments too.
 An id is for good once readers have seen it, since their answers are saved under it. Everything else may be reworded and moved.`

/** A worksheet to write over: one block of each common kind and a result, every field with a comment. */
export function starter(title: string, chapter: string): string {
  const document = parseDocument(read('starter.yaml'))
  document.set('title', title)
  document.set('chapter', chapter)
  explain(document.contents, JSON.parse(read('../../.schema/worksheet.json')) as JsonSchema)
  document.commentBefore = head
  return `${schemaLine}\n${document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: true })}`
}

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8')
