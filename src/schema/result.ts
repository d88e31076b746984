import { z } from 'zod'
import { line, slug } from './common.ts'

const common = { id: slug, title: line, intro: line.optional() }

/** Scores of a rating on one scale: per group or per item, and in all. */
const score = z.strictObject({
  kind: z.literal('score'),
  ...common,
  from: slug,
  scale: slug,
  by: z.enum(['groups', 'items']).default('groups'),
  /** Bars, or a spoke for each group with the bars below. */
  chart: z.enum(['bars', 'radar']).default('bars'),
})

/** The n highest or lowest rated items (or groups) on a scale. */
const extreme = (kind: 'strongest' | 'weakest') =>
  z.strictObject({
    kind: z.literal(kind),
    ...common,
    from: slug,
    scale: slug,
    by: z.enum(['groups', 'items']).default('items'),
    n: z.number().int().positive(),
  })

/** How far the second falls behind the first: two scales of a rating, or two rating columns of a table. */
const gap = z.strictObject({
  kind: z.literal('gap'),
  ...common,
  from: slug,
  between: z.tuple([slug, slug]),
  by: z.enum(['groups', 'items']).default('items'),
})

/** How many rows of a table have each choice of a column. */
const count = z.strictObject({ kind: z.literal('count'), ...common, from: slug, column: slug })

/** Statements set as a page to print: a poster in several sizes and a card for the wallet. */
const document = z.strictObject({
  kind: z.literal('document'),
  ...common,
  /** The statements block. */
  from: slug,
  /** The question whose answer signs the page: `block/item`. */
  signed: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be BLOCK/ITEM')
    .optional(),
  /** The large line on the page; the reader can change it where it names a question: `block/item`. */
  heading: line,
  headingFrom: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be BLOCK/ITEM')
    .optional(),
})

/** A result of a worksheet, told apart by `kind`. */
export const result = z.discriminatedUnion('kind', [score, extreme('strongest'), extreme('weakest'), gap, count, document])

export type Result = z.infer<typeof result>
/** The result of one kind: `ResultOf<'gap'>`. */
export type ResultOf<K extends Result['kind']> = Extract<Result, { kind: K }>
