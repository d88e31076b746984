import { z } from 'zod'
import { line, slug } from './common.ts'

const common = {
  /** Unique in the worksheet, among its blocks and results. */
  id: slug,
  /** The heading of the result. */
  title: line,
  /** A sentence on what the figures say, or do not say. */
  intro: line.optional(),
}

/** What a figure stands for: a group or an item of a rating, a row of a table, a card of a grid; or, in a grid, what is rated on every card. */
const by = z.enum(['groups', 'items', 'across'])

/** The scale of a rating, or the rating column of a table. A grid has one scale, which needs no name. */
const scale = slug.optional()

/** Scores on one scale, one by one and in all. */
const score = z.strictObject({
  kind: z.literal('score'),
  ...common,
  /** A rating, a table or a grid. */
  from: slug,
  scale,
  by: by.default('groups'),
  /** Bars, or a spoke for each group with the bars below. */
  chart: z.enum(['bars', 'radar']).default('bars'),
})

/** The n highest or lowest rated items (or groups) on a scale. */
const extreme = (kind: 'strongest' | 'weakest') =>
  z.strictObject({
    kind: z.literal(kind),
    ...common,
    /** A rating, a table or a grid. */
    from: slug,
    scale,
    by: by.default('items'),
    /** How many to show. */
    n: z.number().int().positive(),
  })

/** How far the second falls behind the first: two scales of a rating, or two rating columns of a table. */
const gap = z.strictObject({
  kind: z.literal('gap'),
  ...common,
  /** A rating or a table. */
  from: slug,
  /** The two scales, or rating columns: the one that should be reached, and the one that falls behind. */
  between: z.tuple([slug, slug]),
  /** Group by group, or item by item. */
  by: z.enum(['groups', 'items']).default('items'),
})

/** How many rows of a table have each choice of a column (or a yes); or how many items of a checklist are ticked, group by group. */
const count = z.strictObject({
  kind: z.literal('count'),
  ...common,
  /** A table or a checklist. */
  from: slug,
  /** The choice or yes/no column of the table. */
  column: slug.optional(),
})

/** The amounts of a `numbers` block as shares of the whole, beside the author's target and what the reader wants. */
const share = z.strictObject({
  kind: z.literal('share'),
  ...common,
  /** The `numbers` block. */
  from: slug,
})

/** What was written set as a page to print: a poster in several sizes and a card for the wallet, or a canvas with a box for each question. */
const document = z.strictObject({
  kind: z.literal('document'),
  ...common,
  /** A statements block, or a table of which one column is set; a canvas takes more blocks (see `boxes`). */
  from: slug,
  /** The text column of a table: a notice with one line for each row. */
  column: slug.optional(),
  /** Further blocks of a canvas. With it, `from` and all of these may be questions (a box for each), tables or statements (a box each). */
  boxes: z.array(slug).optional(),
  /** The question whose answer signs the page: `block/item`. */
  signed: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be BLOCK/ITEM')
    .optional(),
  /** The large line on the page. */
  heading: line,
  /** The question whose answer, where there is one, stands in place of the heading: `block/item`. */
  headingFrom: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be BLOCK/ITEM')
    .optional(),
})

/** A result of a worksheet, told apart by `kind`. */
export const result = z.discriminatedUnion('kind', [score, extreme('strongest'), extreme('weakest'), gap, count, share, document])

export type Result = z.infer<typeof result>
/** The result of one kind: `ResultOf<'gap'>`. */
export type ResultOf<K extends Result['kind']> = Extract<Result, { kind: K }>
