import { type Document, isAlias, isMap, isScalar, isSeq, type Pair, parseDocument, visit } from 'yaml'
import { type Place, placeIn } from './problem.ts'

/** A way into data: the names of fields and the numbers of list entries. */
export type Path = readonly PropertyKey[]

/** What keeps a text from being YAML: the parser's code and words, and where. */
export interface SyntaxFault {
  code: string
  message: string
  place: Place
}

/** A YAML text that has been read. */
export interface Yaml {
  text: string
  value: unknown
  /** The first fault; the others mostly follow from it. */
  fault: SyntaxFault | undefined
  /** The place of the field or list entry at a path; where it is not there, that of what it should stand in. */
  at: (path: Path) => Place
}

/** Reads YAML as Astro does, so that an unquoted `2008-05-14` is a date here too. Never throws. */
export function parseYaml(file: string, text: string): Yaml {
  const document = parseDocument(text, { prettyErrors: false, merge: true, customTags: ['timestamp'] })
  const fault = faultOf(document)
  return {
    text,
    value: fault ? undefined : document.toJS(),
    fault: fault && { code: fault.code, message: fault.message, place: placeIn(file, text, fault.offset) },
    at: (path) => placeIn(file, text, offsetOf(document, path)),
  }
}

function faultOf(document: Document.Parsed) {
  const [first] = [...document.errors, ...document.warnings]
  return first ? { code: first.code, message: first.message, offset: first.pos[0] } : danglingAlias(document)
}

/** `title: *Important*` is a reference to YAML, and the parser only says so when the value is asked for. */
function danglingAlias(document: Document.Parsed) {
  let offset: number | undefined
  visit(document, {
    Alias(_, node) {
      if (!node.resolve(document)) offset ??= node.range?.[0]
    },
  })
  return offset === undefined ? undefined : { code: 'BAD_ALIAS', message: 'A reference to an anchor that is not there', offset }
}

function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents
  let offset = document.contents?.range[0] ?? 0
  for (const step of path) {
    const { start, value } = stepInto(isAlias(node) ? node.resolve(document) : node, step)
    if (start === undefined) return offset
    node = value
    offset = start
  }
  return offset
}

function stepInto(node: unknown, step: PropertyKey): { start?: number | undefined; value?: unknown } {
  const pair = isMap(node) ? node.items.find((item) => nameOf(item) === String(step)) : undefined
  const value = isSeq(node) ? node.items[Number(step)] : pair?.value
  return { start: rangeStart(pair ? pair.key : value), value }
}

const nameOf = ({ key }: Pair) => String(isScalar(key) ? key.value : key)
const rangeStart = (node: unknown) => (node as { range?: [number, number, number] } | undefined)?.range?.[0]
