import type { Block } from '../schema/block.ts'
import type { Worksheet } from '../schema/worksheet.ts'
import { entriesOf, type Of } from './entries.ts'
import { blockOf, fieldId, valueAt } from './fields.ts'
import { scaleOf, stepOf } from './rating.ts'
import type { AnswerRecord } from './record.ts'
import { filledRowsOf } from './rows.ts'

/** How something was rated. */
export interface Measure {
  /** In steps of the scale, from 0; `null` without an answer: unanswered is not zero. */
  mean: number | null
  /** How many of its items have an answer. */
  answered: number
  /** How many could have one: all but those that do not apply. */
  total: number
}

/** The mean of values, each counted by its weight (1 unless given); `null` where there is none. */
export function meanOf(values: { value: number; weight?: number | undefined }[]): number | null {
  if (values.length === 0) return null
  const weights = sum(values.map(({ weight = 1 }) => weight))
  const mean = sum(values.map(({ value, weight = 1 }) => value * weight)) / weights
  const all = values.map(({ value }) => value)
  // Rounding can carry a weighted mean a hair beyond its own values, and so a score beyond its scale.
  return Math.min(Math.max(mean, Math.min(...all)), Math.max(...all))
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

/** How far the second falls behind the first; `null` unless both are known. */
export function gapBetween(first: number | null, second: number | null): number | null {
  return first === null || second === null ? null : first - second
}

/** What is measured: one item, group, row or card; or in a grid what is rated on every card. */
export interface Part {
  of: Of
  id: string
}

/**
 * How a part of a block was rated; all of it where no part is given.
 * @param scale a scale of a rating or a rating column of a table; a grid has one only, whatever is given
 */
export function measureOf(def: Worksheet, record: AnswerRecord, blockId: string, scale: string, part?: Part): Measure {
  const block = blockOf(def, blockId)
  const labels = scaleOf(block, scale)?.labels ?? []
  const applying = ratedIn(def, record, block, part)
    .map(({ path, weight }) => ({ answer: valueAt(record, fieldId(blockId, ...path, ...(block?.kind === 'grid' ? [] : [scale]))), weight }))
    .filter(({ answer }) => answer !== 'na')
  const rated = applying.flatMap(({ answer, weight }) => {
    const value = stepOf(answer, labels)
    return value === null ? [] : [{ value, weight }]
  })
  return { mean: meanOf(rated), answered: rated.length, total: applying.length }
}

interface Rated {
  /** Where the answer is saved, within the block: an item, a row, or a pair of a grid. */
  path: string[]
  weight?: number | undefined
}

function ratedIn(def: Worksheet, record: AnswerRecord, block: Block | undefined, part?: Part): Rated[] {
  const isMeant = (of: Of, id: string) => part?.of !== of || part.id === id
  switch (block?.kind) {
    case 'rating':
      return block.groups
        .filter(({ id }) => isMeant('groups', id))
        .flatMap(({ items }) => items)
        .filter(({ id }) => isMeant('items', id))
        .map(({ id, weight }) => ({ path: [id], weight }))
    case 'table':
      return (part ? [part.id] : filledRowsOf(record, block)).map((row) => ({ path: [row] }))
    case 'grid':
      return pairsOf(def, record, block.id)
        .filter(([down, across]) => (part?.of === 'across' ? across : down) === (part?.id ?? down))
        .map((path) => ({ path }))
    default:
      return []
  }
}

/** Every entry of a grid's one side with every one of the other, in the order of the page. */
export function pairsOf(def: Worksheet, record: AnswerRecord, gridId: string): [down: string, across: string][] {
  const across = entriesOf(def, record, gridId, 'across')
  return entriesOf(def, record, gridId).flatMap((down) => across.map((other): [string, string] => [down.id, other.id]))
}
