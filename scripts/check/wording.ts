import type { z } from 'zod'
import { type Mistake, oneOf, unknownName } from './problem.ts'
import { kindOf, retyped, shown, typeNames } from './values.ts'

export type Issue = z.core.$ZodIssue
type IssueOf<C extends Issue['code']> = Extract<Issue, { code: C }>

/** A field as a schema's issue finds it. */
export interface Field {
  /** Its name in the file: "text". */
  name: string
  /** Its name in a sentence: "item text". */
  label: string
  value: unknown
  /** How to write a value there: `kind: rating`, or the bare word in a list. */
  write: (value: string) => string
}

/** What a schema has against a field, in plain sentences. */
export function wording(issue: Issue, field: Field): Mistake {
  if (field.value === undefined) return missing(issue, field)
  const word = words[issue.code] as ((issue: Issue, field: Field) => Mistake) | undefined
  return word?.(issue, field) ?? { found: `${field.label} ${shown(field.value)}`, expected: issue.message, mend: 'change it' }
}

function missing(issue: Issue, { label, name }: Field): Mistake {
  const expected = issue.code === 'invalid_union' ? oneOf(kinds(issue)) : typeOf(issue)
  return { found: `no ${label}`, expected: `\`${name}:\` with ${expected}`, mend: `add a line \`${name}: …\`` }
}

const words: { [C in Issue['code']]?: (issue: IssueOf<C>, field: Field) => Mistake } = {
  invalid_type: (issue, { label, value, write }) => ({
    found: value === null ? `an empty ${label}` : `${label} ${shown(value)}, which is ${kindOf(value)}`,
    expected: typeOf(issue),
    ...retyped(value, issue.expected, write),
  }),
  invalid_value: ({ values }, { label, value, write }) => unknownName(label, plain(value), values.map(String), write),
  invalid_union: (issue, { label, value, write }) => unknownName(label, plain(value), kinds(issue), write),
  invalid_format: (issue, { label, value, write }) => misshaped(issue, `${label} ${shown(value)}`, plain(value), write),
  invalid_key: ({ issues }, { label, name }) => misshaped(issues[0], `name \`${label}\``, name, (word) => `${word}: …`),
  custom: ({ params, message }, { label, value, write }) => ({
    found: `${label} ${shown(value)}`,
    mend: params?.known ? unknownName(label, plain(value), params.known as string[], write).mend : 'write another',
    expected: bareDemand(message),
  }),
  too_small: (issue, field) => sized(field, Number(issue.minimum), issue.inclusive === false ? 'more than' : 'at least', issue.message),
  too_big: (issue, field) => sized(field, Number(issue.maximum), 'at most', issue.message),
}

const typeOf = (issue: Issue) => (issue.code === 'invalid_type' ? (typeNames[issue.expected] ?? issue.expected) : 'a value')
const kinds = (issue: IssueOf<'invalid_union'>) => ((issue as { options?: unknown[] }).options ?? []).map(String)
const plain = (value: unknown) => (typeof value === 'string' ? value : shown(value))

/** "must be lower-case words joined by hyphens" → what is expected; mended, where a small change will do. */
function misshaped(issue: Issue | undefined, found: string, value: string, write: (value: string) => string): Mistake {
  const { pattern, message = '', format } = (issue ?? {}) as { pattern?: string; message?: string; format?: string }
  if (format === 'url') return { found, expected: 'an address', mend: `write it in full, such as \`${write('https://example.org')}\`` }
  const shape = new RegExp(pattern?.slice(1, -1) ?? '')
  const mended = [hyphened(value), `/${value}/`.replace(/\/+/g, '/')].find((candidate) => shape.test(candidate))
  const expected = bareDemand(message)
  if (!mended) return { found, expected, mend: 'write it in that form' }
  return { found, expected, mend: `write \`${write(mended)}\``, change: { from: value, to: mended } }
}

const bareDemand = (message: string) => message.replace(/^must be /, '')

/** A name in the form of an address: "Call Once!" → "call-once". */
export const hyphened = (value: string) => (value.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('-')

/** Too short, too long, too few, too many, too low, too high. */
function sized({ label, name, value }: Field, limit: number, bound: string, message: string): Mistake {
  const expected = `${bound} ${limit}`
  if (typeof value === 'number') return { found: `${label} ${value}`, expected, mend: `write a number that is ${expected}` }
  if (Array.isArray(value))
    return { found: `${label}, a list of ${value.length}`, expected, mend: addOrTake(limit - value.length, 'of them') }
  const { length } = String(value).trim()
  if (length === 0) return { found: `an empty ${label}`, expected: 'text', mend: `write it after \`${name}:\`` }
  return { found: `${label} of ${length} characters`, expected: bareDemand(message), mend: addOrTake(limit - length, 'characters') }
}

const addOrTake = (count: number, what: string) => (count > 0 ? `add ${count} ${what}` : `take ${-count} ${what} away`)
