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
export function retyped(value: unknown, expected: string, write: (value: string) => string): string {
  const scalar = value !== null && (typeof value !== 'object' || value instanceof Date)
  if (scalar && expected === 'string') return `put it in quotes: \`${write(`'${bareText(value)}'`)}\``
  if (scalar && expected === 'array') return `make it a list: \`${write(`[${bareText(value)}]`)}\``
  if (expected === 'int' && typeof value === 'number') return `write \`${write(String(Math.round(value)))}\``
  if (expected === 'number' && Number(value)) return `take the quotes away: \`${write(String(value))}\``
  return `write ${typeNames[expected] ?? expected} there`
}

const bareText = (value: unknown) => shown(value).replace(/^"|"$/g, '')
