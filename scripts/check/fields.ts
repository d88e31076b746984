import { z } from 'zod'
import type { Path } from './yaml.ts'

/** The names of the fields that a schema knows at a path; a block or column is told by its kind in the value. */
export function fieldsAt(schema: unknown, path: Path, value: unknown): string[] {
  const known = bare(schema, value)
  const [step, ...rest] = path
  if (known instanceof z.ZodObject)
    return step === undefined ? Object.keys(known.shape) : fieldsAt(known.shape[String(step)], rest, inside(value, step))
  return known instanceof z.ZodArray && step !== undefined ? fieldsAt(known.element, rest, inside(value, step)) : []
}

/** What stands at a path; undefined where nothing does. */
export const valueAt = (value: unknown, path: Path) => path.reduce(inside, value)

const inside = (value: unknown, step: PropertyKey): unknown => (value as Record<PropertyKey, unknown> | null | undefined)?.[step]

/** The schema without what makes it optional, and of a union the option that the value means to be. */
function bare(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return bare(schema.unwrap(), value)
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema
  const { discriminator } = schema.def
  const fits = (option: unknown) =>
    option instanceof z.ZodObject && (option.shape[discriminator] as z.ZodType).safeParse(inside(value, discriminator)).success
  return schema.options.find(fits)
}
