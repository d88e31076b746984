import type { BlockOf } from '../schema/block.ts'
import type { Worksheet } from '../schema/worksheet.ts'
import { choicesOf, type Entry } from './entries.ts'
import { blockOf, fieldId, valueAt } from './fields.ts'
import { gapBetween, measureOf } from './measure.ts'
import type { AnswerRecord } from './record.ts'

/** A choice of a pick, with the figure that speaks for it: its mean rating, or its gap; `null` where it was not rated. */
export interface Suggestion {
  entry: Entry
  figure: number | null
}

/**
 * All choices of a pick, those rated lowest (or with the widest gap) first; those without a figure follow in the source's order, of a checklist those
 * that are not ticked first.
 */
export function suggestedOf(def: Worksheet, record: AnswerRecord, pick: BlockOf<'pick'>): Suggestion[] {
  const isChecklist = blockOf(def, pick.from)?.kind === 'checklist'
  const isTicked = ({ id }: Entry) => isChecklist && valueAt(record, fieldId(pick.from, id, 'tick')) === true
  const choices = choicesOf(def, record, pick).toSorted((a, b) => Number(isTicked(a)) - Number(isTicked(b)))
  const all = choices.map((entry) => ({ entry, figure: figureOf(def, record, pick, entry) }))
  const upwards = pick.suggest?.by === 'gap' ? -1 : 1
  const rated = all.filter(({ figure }) => figure !== null).sort((a, b) => upwards * ((a.figure ?? 0) - (b.figure ?? 0)))
  return [...rated, ...all.filter(({ figure }) => figure === null)]
}

function figureOf(def: Worksheet, record: AnswerRecord, { from, of, suggest }: BlockOf<'pick'>, { id }: Entry): number | null {
  const mean = (scale: string) => measureOf(def, record, from, scale, { of, id }).mean
  if (!suggest) return null
  return suggest.by === 'lowest' ? mean(suggest.scale) : gapBetween(mean(suggest.between[0]), mean(suggest.between[1]))
}
