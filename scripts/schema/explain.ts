import { isCollection, isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml'
import type { JsonSchema } from './describe.ts'

/**
 * Writes beside the fields of a YAML document what their schema says of them.
 * @param told what has been said already: nothing is said twice
 */
export function explain(node: unknown, schema: JsonSchema, told = new Set<string>()) {
  if (isSeq(node) && schema.items && !Array.isArray(schema.items)) for (const item of node.items) explain(item, schema.items, told)
  if (!isMap(node)) return
  const { properties = {}, required = [] } = shapeOf(node, schema)
  for (const [i, pair] of node.items.entries()) {
    const name = nameOf(pair)
    const field = properties[name]
    if (!field) continue
    const words = wordsOn(field, required.includes(name))
    if (!told.has(words)) note(pair, words, i === 0)
    told.add(words)
    explain(pair.value, field, told)
  }
}

const nameOf = ({ key }: Pair) => String(isScalar(key) ? key.value : key)

/** Of several shapes, the one that has the node's kind. */
function shapeOf(node: YAMLMap, schema: JsonSchema): JsonSchema {
  return (
    schema.oneOf?.find(({ properties = {} }) => Object.entries(properties).every(([name, field]) => allows(field, node.get(name)))) ??
    schema
  )
}

const allows = (field: JsonSchema, value: unknown) => value === undefined || (choicesOf(field) ?? [value]).includes(value)

/** The values that a field can have, where they are given. */
const choicesOf = (field: JsonSchema): unknown[] | undefined => (field.const === undefined ? field.enum : [field.const])

/** What a field is for, what it can be, and whether it has to be there. */
function wordsOn(field: JsonSchema, required: boolean): string {
  const item = Array.isArray(field.items) ? undefined : field.items
  const choices = field.enum ?? item?.enum
  const kinds = (field.oneOf ?? item?.oneOf)?.flatMap(({ properties = {} }) => Object.values(properties).slice(0, 1).flatMap(choicesOf))
  return [
    field.description,
    choices && `One of: ${choices.join(', ')}.`,
    kinds && `Kinds: ${kinds.join(', ')}.`,
    !required && 'May be left out.',
  ]
    .filter(Boolean)
    .join(' ')
}

/** Behind the value, where it leaves room in the line; else above the field. */
function note({ key, value }: Pair, words: string, first: boolean) {
  const inLine = isScalar(value) || (isCollection(value) && value.flow)
  if (inLine && (first || words.length < 90)) value.comment = ` ${words}`
  else if (isScalar(key)) key.commentBefore = ` ${words}`
}
