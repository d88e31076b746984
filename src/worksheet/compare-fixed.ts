import type { BlockOf } from '../schema/block.ts'
import type { ComparedRow, Sides } from './compare.ts'
import { fixedRow } from './compare-row.ts'
import { fieldId, isBlank, valueAt } from './fields.ts'
import type { Value } from './record.ts'
import { valueWords } from './words.ts'

// Blocks whose questions the definition names: both records have the same ones.

export const questionRows = (sides: Sides, { id, items }: BlockOf<'questions'>): ComparedRow[] =>
  items.map((item) => fixedRow(sides, fieldId(id, item.id), { question: item.text }))

export function ratingRows(sides: Sides, block: BlockOf<'rating'>): ComparedRow[] {
  const scales = shownScales(sides, block)
  return itemsOf(block).flatMap((item) => [
    ...scales.map((scale) => {
      const asked = scales.length > 1 ? { about: item.text, question: scale.title } : { question: item.wording?.[scale.id] ?? item.text }
      return fixedRow(sides, fieldId(block.id, item.id, scale.id), { ...asked, labels: scale.labels })
    }),
    ...noteRows(sides, block.id, item, block.note),
  ])
}

/** An optional scale that nobody used need not be told apart from the others. */
function shownScales({ first, second }: Sides, block: BlockOf<'rating'>) {
  const isUsed = (scale: string) =>
    itemsOf(block).some(({ id }) => [first, second].some((record) => !isBlank(valueAt(record, fieldId(block.id, id, scale)))))
  return block.scales.filter(({ id, optional }) => !optional || isUsed(id))
}

export function checklistRows(sides: Sides, block: BlockOf<'checklist'>): ComparedRow[] {
  const words = (value: Value | undefined) => (value === true ? 'ticked' : '')
  return itemsOf(block).flatMap((item) => [
    fixedRow(sides, fieldId(block.id, item.id, 'tick'), { question: item.text, words }),
    ...noteRows(sides, block.id, item, block.note),
  ])
}

const itemsOf = <Item>({ groups }: { groups: { items: Item[] }[] }): Item[] => groups.flatMap(({ items }) => items)

const noteRows = (sides: Sides, block: string, { id, text }: { id: string; text: string }, note: string | undefined) =>
  note ? [fixedRow(sides, fieldId(block, id, 'note'), { about: text, question: note })] : []

export function numberRows(sides: Sides, { id, items, unit, wanted }: BlockOf<'numbers'>): ComparedRow[] {
  const measured = (measure: string) => (value: Value | undefined) => valueWords(value) && valueWords(value) + measure
  return items.flatMap((item) => [
    fixedRow(sides, fieldId(id, item.id, 'amount'), { question: item.text, words: measured(` ${unit}`) }),
    ...(wanted ? [fixedRow(sides, fieldId(id, item.id, 'wanted'), { about: item.text, question: wanted, words: measured('%') })] : []),
  ])
}
