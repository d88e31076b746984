import type { BlockOf } from '../schema/block.ts'
import type { ComparedRow, Sides } from './compare.ts'
import { fixedRow } from './compare-row.ts'
import { fieldId } from './fields.ts'
import type { Value } from './record.ts'
import { valueWords } from './words.ts'

// Blocks whose questions the definition names: both records have the same ones.

export const questionRows = (sides: Sides, { id, items }: BlockOf<'questions'>): ComparedRow[] =>
  items.map((item) => fixedRow(sides, fieldId(id, item.id), { question: item.text }))

export function ratingRows(sides: Sides, { id, groups, scales, note }: BlockOf<'rating'>): ComparedRow[] {
  return groups
    .flatMap(({ items }) => items)
    .flatMap((item) => [
      ...scales.map((scale) => {
        const asked = scales.length > 1 ? { about: item.text, question: scale.title } : { question: item.wording?.[scale.id] ?? item.text }
        return fixedRow(sides, fieldId(id, item.id, scale.id), { ...asked, labels: scale.labels })
      }),
      ...noteRows(sides, id, item, note),
    ])
}

export function checklistRows(sides: Sides, { id, groups, note }: BlockOf<'checklist'>): ComparedRow[] {
  const words = (value: Value | undefined) => (value === true ? 'ticked' : '')
  return groups
    .flatMap(({ items }) => items)
    .flatMap((item) => [fixedRow(sides, fieldId(id, item.id, 'tick'), { question: item.text, words }), ...noteRows(sides, id, item, note)])
}

const noteRows = (sides: Sides, block: string, { id, text }: { id: string; text: string }, note: string | undefined) =>
  note ? [fixedRow(sides, fieldId(block, id, 'note'), { about: text, question: note })] : []

export function numberRows(sides: Sides, { id, items, unit, wanted }: BlockOf<'numbers'>): ComparedRow[] {
  const measured = (measure: string) => (value: Value | undefined) => valueWords(value) && valueWords(value) + measure
  return items.flatMap((item) => [
    fixedRow(sides, fieldId(id, item.id, 'amount'), { question: item.text, words: measured(` ${unit}`) }),
    ...(wanted ? [fixedRow(sides, fieldId(id, item.id, 'wanted'), { about: item.text, question: wanted, words: measured('%') })] : []),
  ])
}
