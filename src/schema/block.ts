import { z } from 'zod'
import { column } from './column.ts'
import { hint, labels, line, slug } from './common.ts'

/** What every block has. */
const common = {
  /** Unique in the worksheet. It never changes once released: answers are saved under it. */
  id: slug,
  /** The heading of the block. */
  title: line,
  /** A sentence or two on how to go about it. */
  intro: line.optional(),
}

/** "Does not apply" as an answer. */
const notApplicable = z.boolean().default(false)

const count = z.number().int().positive()

/** How many there should be. */
const range = z.strictObject({
  /** At least so many. */
  min: count,
  /** At most so many. */
  max: count,
})

/** Questions with lines to write on. */
const questions = z.strictObject({
  kind: z.literal('questions'),
  ...common,
  /** The questions, in this order. */
  items: z
    .array(
      z.strictObject({
        id: slug,
        /** The question. */
        text: line,
        hint,
        /** One line to write on, or several. */
        size: z.enum(['short', 'long']).default('long'),
        /** An example of an answer, shown in the field while it is empty. What the reader needs in order to answer is a `hint`. */
        placeholder: line.optional(),
        /** Beginnings of an answer to choose from, which the reader then goes on writing. */
        starters: z.array(line).optional(),
      }),
    )
    .min(1),
})

/** Items under a heading. */
const group = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({
    id: slug,
    /** The heading. */
    title: line,
    /** A line below the heading. */
    about: line.optional(),
    /** What stands below it. */
    items: z.array(item).min(1),
  })

/** What is rated. */
const ratingItem = z.strictObject({
  id: slug,
  /** A statement that is more or less true, or a thing that is done more or less often. */
  text: line,
  /** Other words for the same item on one of the scales, such as those for a customer: scale id to text. */
  wording: z.record(slug, line).optional(),
  /** How much it counts in scores; 1 unless given. */
  weight: z.number().positive().optional(),
})

/** Items, each rated on a scale or two. */
const rating = z.strictObject({
  kind: z.literal('rating'),
  ...common,
  /** One ruler per item, or two to compare: "do we believe it?" beside "do we do it?". */
  scales: z
    .array(
      z.strictObject({
        id: slug,
        /** What the scale asks: "How often do we do it?". */
        title: line,
        labels,
        /** An optional scale does not count towards "all answered". */
        optional: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(3),
  /** The items under headings; a plain rating has one group. */
  groups: z.array(group(ratingItem)).min(1),
  /** Offers a line for evidence at each item, under this label. */
  note: line.optional(),
  notApplicable,
})

/** Items to tick. */
const checklist = z.strictObject({
  kind: z.literal('checklist'),
  ...common,
  /** What can be ticked, under headings; a plain list has one group. */
  groups: z.array(group(z.strictObject({ id: slug, text: line, hint }))).min(1),
  /** Offers a line to write on at each item, under this label. */
  note: line.optional(),
})

/** Amounts that make up a whole. */
const numbers = z.strictObject({
  kind: z.literal('numbers'),
  ...common,
  /** What is counted, in the plural: "hours", "minutes", "per cent". */
  unit: line,
  /** What the amounts should add up to, such as the hours of a month; the form says how much is left. */
  total: z.number().positive().optional(),
  /** Asks beside each amount which share of the whole it ought to have, under this label: "Wanted". */
  wanted: line.optional(),
  /** What the whole is made up of. */
  items: z
    .array(
      z.strictObject({
        id: slug,
        text: line,
        hint,
        /** The share of the whole that the author holds to be right, in per cent. */
        target: z.number().min(0).max(100).optional(),
      }),
    )
    .min(2),
})

/** One side of a grid: fixed items, or the entries of a block above, such as the rows of a table. */
const side = z.strictObject({
  /** A table, statements, a rating, a checklist or a pick. */
  from: slug.optional(),
  /** The author's own, where they do not come from a block. */
  items: z.array(z.strictObject({ id: slug, text: line })).optional(),
})

/** Rates each of one list against each of another: every promise in every place. */
const grid = z.strictObject({
  kind: z.literal('grid'),
  ...common,
  /** Each of these is a card … */
  down: side,
  /** … on which each of these is rated. */
  across: side,
  labels,
  notApplicable,
})

/** Rows that the reader adds, with columns of several types. */
const table = z.strictObject({
  kind: z.literal('table'),
  ...common,
  /** What one row is, in the singular: "point of interaction". */
  row: line,
  /** The first column names the row in charts and lists, so it is text. */
  columns: z.array(column).min(1).max(10),
  /** Rows to take as a start. */
  starters: z
    .array(
      z.strictObject({
        id: slug,
        /** What is filled in already: column id to text, or to the id of a choice. */
        cells: z.record(slug, line),
      }),
    )
    .default([]),
  /** A date column whose days can be put into the reader's calendar. */
  calendar: slug.optional(),
})

/** Sentences that the reader takes, rewords, puts in order and adds to. */
const statements = z.strictObject({
  kind: z.literal('statements'),
  ...common,
  /** What one statement is, in the singular: "commitment". */
  row: line,
  /** Sentences to take as a start. */
  starters: z.array(
    z.strictObject({
      id: slug,
      /** The sentence. */
      text: line,
      /** Why one would want it. */
      why: line,
      /** What somebody would see who watched you keep it. */
      example: line.optional(),
    }),
  ),
  /** How many are a good number. */
  good: range.optional(),
})

/** The few that matter, chosen among what stands in another block. */
const pick = z.strictObject({
  kind: z.literal('pick'),
  ...common,
  /** The block to choose from: a rating, a checklist, numbers, a grid, a table or statements. */
  from: slug,
  /** From a rating: choose among its items (the default) or its groups. */
  of: z.enum(['items', 'groups']).default('items'),
  /** How many to choose. */
  n: count,
  /** Which to put first. */
  suggest: z
    .discriminatedUnion('by', [
      z.strictObject({
        /** Those rated lowest. */
        by: z.literal('lowest'),
        /** The scale of the rating, or the rating column of the table. */
        scale: slug,
      }),
      z.strictObject({
        /** Those with the widest gap. */
        by: z.literal('gap'),
        /** The two scales, or rating columns: the one that should be reached, and the one that falls behind. */
        between: z.tuple([slug, slug]),
      }),
    ])
    .optional(),
})

/** What will be done, by whom, by when. */
const actions = z.strictObject({
  kind: z.literal('actions'),
  ...common,
  /** A pick, statements or a table: actions are listed under each of its entries. Without it: one plain list. */
  from: slug.optional(),
  /** How many actions to ask for, and how many to allow, for each entry. */
  each: range.default({ min: 1, max: 5 }),
})

/** A block of a worksheet, told apart by `kind`. */
export const block = z.discriminatedUnion('kind', [questions, rating, checklist, numbers, grid, table, statements, pick, actions])

export type Block = z.infer<typeof block>
/** The block of one kind: `BlockOf<'rating'>`. */
export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>
export type RatingItem = z.infer<typeof ratingItem>
