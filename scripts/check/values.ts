import type { Mistake } from './problem.ts'

/** The types that a schema expects, in words. */
export const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'fields with names',
  record: 'fields with names',
}

/** What a value is, in words. */
export function kindOf(value: unknown): string {
  if (value instanceof Date) return 'a date'
  if (Array.isArray(value)) return 'a list'
  return typeNames[typeof value] ?? typeof value
}

/** A value as its author wrote it, or nearly; of a list or of fields only that it is one. */
export function shown(value: unknown): string {
  if (value instanceof Date) return value.toISOString().replace('T00:00:00.000Z', '')
  if (typeof value === 'object') return '[…]'
  return typeof value === 'string' ? `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"` : String(value)
}

/**
 * How to turn a value of the wrong type into one of the right type.
 * @param write how a value is written at that place
 */
export function retyped(value: unknown, expected: string, write: (value: string) => string): Pick<Mistake, 'mend' | 'change'> {
  const bare = shown(value).replace(/^"|"$/g, '')
  const to = asType(value, bare, expected)
  if (to === undefined) return { mend: `write ${typeNames[expected] ?? expected} there` }
  // The quotes of a number that is text can be of two kinds, and are not in the value.
  const change = expected === 'number' ? undefined : { from: bare, to }
  return { mend: `${remedies[expected] ?? 'write'} \`${write(to)}\``, change }
}

const remedies: Record<string, string> = {
  string: 'put it in quotes:',
  array: 'make it a list:',
  number: 'take the quotes away:',
}

/** A value written as one of another type, where that can be done. */
function asType(value: unknown, bare: string, expected: string): string | undefined {
  const scalar = value !== null && (typeof value !== 'object' || value instanceof Date)
  if (scalar && expected === 'string') return `'${bare}'`
  if (scalar && expected === 'array') return `[${bare}]`
  if (expected === 'int' && typeof value === 'number') return String(Math.round(value))
  return expected === 'number' && Number(value) ? String(value) : undefined
}
