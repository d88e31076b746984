import ts from 'typescript'
import { commentOf } from './comments.ts'

/** As much of JSON Schema as matters here. */
export interface JsonSchema {
  title?: string
  description?: string
  const?: string
  enum?: string[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  /** What a list is made of; a list for those of fixed length. */
  items?: JsonSchema | JsonSchema[]
  oneOf?: JsonSchema[]
}

/**
 * Writes into a JSON Schema, for editors to show, what the comments in the sources say of each field. It goes down the schema and the type of the
 * same data side by side, since a type knows where its fields are declared and a schema does not.
 */
export function describe(schema: JsonSchema, type: ts.Type, checker: ts.TypeChecker) {
  for (const option of schema.oneOf ?? []) describeOption(option, type, checker)
  const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number)
  if (element && schema.items && !Array.isArray(schema.items)) describe(schema.items, element, checker)
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const symbol = type.getProperty(name)
    if (!symbol) throw new Error(`The field "${name}" of the schema is not in its type`)
    field.description = commentOf(symbol, checker)
    describe(field, checker.getNonNullableType(checker.getTypeOfSymbol(symbol)), checker)
  }
}

/** One of several shapes is titled with its kind, under which editors then offer it. */
function describeOption(option: JsonSchema, type: ts.Type, checker: ts.TypeChecker) {
  const fields = Object.entries(option.properties ?? {})
  const fixed = fields.flatMap(([name, { const: value }]) => (value === undefined ? [] : { name, value }))
  const member = membersOf(type).find((member) =>
    fixed.every(({ name, value }) => valuesOf(member.getProperty(name), checker).includes(value)),
  )
  if (!member) throw new Error(`No type fits ${JSON.stringify(fixed)}`)
  if (fixed[0]) option.title = fixed[0].value
  describe(option, member, checker)
}

const membersOf = (type: ts.Type) => (type.isUnion() ? type.types : [type])

/** The texts that a field can hold. */
const valuesOf = (field: ts.Symbol | undefined, checker: ts.TypeChecker) =>
  field ? membersOf(checker.getTypeOfSymbol(field)).flatMap((type) => (type.isStringLiteral() ? type.value : [])) : []
