import type { BlockOf } from '../schema/block.ts'
import type { ColumnOf } from '../schema/column.ts'
import type { ResultOf } from '../schema/result.ts'
import type { Worksheet } from '../schema/worksheet.ts'
import { type Entry, entriesOf } from './entries.ts'
import { blockOf, fieldId, numberAt, valueAt } from './fields.ts'
import { gapBetween, type Measure, measureOf } from './measure.ts'
import { scaleOf } from './rating.ts'
import type { AnswerRecord, Value } from './record.ts'
import { filledRowsOf } from './rows.ts'

export { meanOf } from './measure.ts'

/** Scores of a rating on one scale, row by row and in all. Means are in steps of the scale, from 0 to `max`. */
export interface Score {
  rows: ({ id: string; label: string } & Measure)[]
  /** The mean of all items by weight, not of the rows: a group of five items counts for more than one of two. */
  overall: number | null
  answered: number
  total: number
  max: number
  /** Every item that applies is answered. */
  complete: boolean
}

/** What a rating adds up to so far. */
export function scoreOf(def: Worksheet, record: AnswerRecord, result: ResultOf<'score'>): Score {
  const { from, by, scale = '' } = result
  const rows = entriesOf(def, record, from, by).map(({ id, label }) => ({
    id,
    label,
    ...measureOf(def, record, from, scale, { of: by, id }),
  }))
  const { mean, answered, total } = measureOf(def, record, from, scale)
  return { rows, overall: mean, answered, total, max: maxOf(def, from, scale), complete: total > 0 && answered === total }
}

/** The highest or lowest rated items or groups, the extreme one first; ties in the order of the book, what has no answer left out. */
export function extremesOf(
  def: Worksheet,
  record: AnswerRecord,
  result: ResultOf<'strongest' | 'weakest'>,
): { id: string; label: string; mean: number }[] {
  const { from, by, scale = '', kind, n } = result
  const upwards = kind === 'weakest' ? 1 : -1
  return entriesOf(def, record, from, by)
    .flatMap(({ id, label }) => {
      const { mean } = measureOf(def, record, from, scale, { of: by, id })
      return mean === null ? [] : [{ id, label, mean }]
    })
    .sort((a, b) => upwards * (a.mean - b.mean))
    .slice(0, n)
}

/** Two ratings of the same things side by side, in steps of their scales. */
export interface Gaps {
  rows: { id: string; label: string; first: number | null; second: number | null; gap: number | null }[]
  /** What the first and the second measure. */
  titles: [first: string, second: string]
  max: number
}

/** How far the second rating falls behind the first, for each item or group of a rating, or each row of a table. */
export function gapsOf(def: Worksheet, record: AnswerRecord, { from, by, between }: ResultOf<'gap'>): Gaps {
  const title = (scale: string) => scaleOf(blockOf(def, from), scale)?.title ?? ''
  const rowOf = ({ id, label }: Entry) => {
    const mean = (scale: string) => measureOf(def, record, from, scale, { of: by, id }).mean
    const [first, second] = [mean(between[0]), mean(between[1])]
    return { id, label, first, second, gap: gapBetween(first, second) }
  }
  return {
    rows: entriesOf(def, record, from, by).map(rowOf),
    titles: [title(between[0]), title(between[1])],
    max: Math.max(maxOf(def, from, between[0]), maxOf(def, from, between[1])),
  }
}

/** How the rows of a table spread over the choices of a column, or the ticks of a checklist over its groups. */
export interface Counts {
  /** A count is `of` as many as there could be, where that is known. */
  rows: { id: string; label: string; count: number; of?: number }[]
  /** How many rows have a choice; how many items are ticked. */
  answered: number
  /** How many rows there are in which something is written; how many items. */
  total: number
}

/** Counts the rows of a table by choice, or ticks by group; nothing where there is no such block or column. */
export function countsOf(def: Worksheet, record: AnswerRecord, { from, column = '' }: ResultOf<'count'>): Counts {
  const block = blockOf(def, from)
  if (block?.kind === 'checklist') return ticksOf(record, block)
  if (block?.kind !== 'table') return { rows: [], answered: 0, total: 0 }
  const chosen = filledRowsOf(record, block).map((row) => valueAt(record, fieldId(from, row, column)))
  const counted = block.columns.find(({ id }) => id === column)
  const count = (value: Value) => chosen.filter((one) => one === value).length
  const total = chosen.length
  // A box that is not ticked says "not yet" as well as "no", so only the yes is counted.
  if (counted?.type === 'yesno')
    return { rows: [{ id: column, label: counted.title, count: count(true), of: total }], answered: total, total }
  const choices = counted?.type === 'choice' ? counted.choices : []
  const rows = choices.map(({ id, text }) => ({ id, label: text, count: count(id) }))
  return { rows, answered: sumOf(rows), total }
}

function ticksOf(record: AnswerRecord, { id, groups }: BlockOf<'checklist'>): Counts {
  const isTicked = (item: { id: string }) => valueAt(record, fieldId(id, item.id, 'tick')) === true
  const rows = groups.map((group) => ({
    id: group.id,
    label: group.title,
    count: group.items.filter(isTicked).length,
    of: group.items.length,
  }))
  return { rows, answered: sumOf(rows), total: rows.reduce((all, { of }) => all + of, 0) }
}

const sumOf = (rows: { count: number }[]) => rows.reduce((all, { count }) => all + count, 0)

/** Amounts as shares of their sum, in per cent. */
export interface Shares {
  rows: {
    id: string
    label: string
    /** `null` where nothing was entered. */
    amount: number | null
    share: number | null
    /** What the reader wants it to be, or the author holds to be right; `null` where neither is said. */
    wanted: number | null
  }[]
  sum: number
  unit: string
  answered: number
}

/** What part of the whole each amount is, beside what it should be. Entries below zero, or no numbers, count as none. */
export function sharesOf(def: Worksheet, record: AnswerRecord, { from }: ResultOf<'share'>): Shares {
  const block = blockOf(def, from)
  if (block?.kind !== 'numbers') return { rows: [], sum: 0, unit: '', answered: 0 }
  const entered = block.items.map((item) => ({ ...item, amount: numberAt(record, fieldId(from, item.id, 'amount')) }))
  const sum = entered.reduce((all, { amount }) => all + (amount ?? 0), 0)
  const rows = entered.map(({ id, text, amount, target }) => ({
    id,
    label: text,
    amount,
    share: amount === null || sum === 0 ? null : (amount / sum) * 100,
    wanted: (block.wanted ? numberAt(record, fieldId(from, id, 'wanted')) : null) ?? target ?? null,
  }))
  return { rows, sum, unit: block.unit, answered: rows.filter(({ amount }) => amount !== null).length }
}

/** The first of two number cells of a row as a share of the second, in per cent; `null` where one is missing or there is nothing to share. */
export function shareInRow(record: AnswerRecord, table: string, row: string, { of: [part, whole] }: ColumnOf<'share'>): number | null {
  const [first, second] = [part, whole].map((column) => numberAt(record, fieldId(table, row, column)))
  return first == null || !second ? null : (first / second) * 100
}

const maxOf = (def: Worksheet, from: string, scale: string) => Math.max(0, (scaleOf(blockOf(def, from), scale)?.labels.length ?? 0) - 1)
