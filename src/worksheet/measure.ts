import type { Block } from '../schema/block.ts'
import type { Worksheet } from '../schema/worksheet.ts'
import { blockOf, fieldId, valueAt } from './fields.ts'
import { scaleOf, stepOf } from './rating.ts'
import type { AnswerRecord } from './record.ts'

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

/** What is measured: one item, group or row. */
export interface Part {
  of: 'items' | 'groups'
  id: string
}

/** How a part of a block was rated on a scale (or, for a table's row, in a rating column); all of a rating where no part is given. */
export function measureOf(def: Worksheet, record: AnswerRecord, blockId: string, scale: string, part?: Part): Measure {
  const block = blockOf(def, blockId)
  const labels = scaleOf(block, scale)?.labels ?? []
  const applying = itemsOf(block, part)
    .map(({ id, weight }) => ({ answer: valueAt(record, fieldId(blockId, id, scale)), weight }))
    .filter(({ answer }) => answer !== 'na')
  const rated = applying.flatMap(({ answer, weight }) => {
    const value = stepOf(answer, labels)
    return value === null ? [] : [{ value, weight }]
  })
  return { mean: meanOf(rated), answered: rated.length, total: applying.length }
}

/** What the answers of a part are saved under: `block/ITEM/scale`. In a table that is the row. */
function itemsOf(block: Block | undefined, part?: Part): { id: string; weight?: number | undefined }[] {
  if (block?.kind !== 'rating') return part ? [part] : []
  const groups = block.groups.filter(({ id }) => part?.of !== 'groups' || id === part.id)
  return groups.flatMap(({ items }) => items).filter(({ id }) => part?.of !== 'items' || id === part.id)
}
