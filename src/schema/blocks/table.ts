import { z } from 'zod'
import { column } from '../column.ts'
import { line, slug } from '../common.ts'
import { common } from './shared.ts'

/** Rows that the reader adds, with columns of several types. */
export const table = z.strictObject({
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
