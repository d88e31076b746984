import type { Worksheet } from '../../schema/worksheet.ts'
import { type Action, actionsOf } from '../../worksheet/actions.ts'
import { hasAnswers } from '../../worksheet/answers.ts'
import type { AnswerRecord } from '../../worksheet/record.ts'

/** All worksheets of the guide: what they are, where they stand, and what they are about where the title does not say. */
export type Shelf = { definition: Worksheet; href: string; about: string }[]

/** A worksheet that the reader has begun. */
export interface Begun {
  definition: Worksheet
  record: AnswerRecord
  title: string
  /** Where to go on with it; null where the guide no longer has it. */
  href: string | null
}

/** The begun worksheets in the order of the guide; last those that it no longer has, whose answers are still the reader's. */
export function shelved(shelf: Shelf, records: readonly AnswerRecord[]): Begun[] {
  const filled = records.filter(hasAnswers)
  const known = shelf.flatMap(({ definition, href, about }) => {
    const record = filled.find(({ worksheet }) => worksheet === definition.id)
    return record ? [{ definition, record, title: titleOf(shelf, definition.id), href, about }] : []
  })
  const unknown = filled.filter(({ worksheet }) => !shelf.some(({ definition }) => definition.id === worksheet))
  return [
    ...known,
    ...unknown.map((record) => ({ definition: gone(record.worksheet), record, title: gone(record.worksheet).title, href: null })),
  ]
}

/** A title that says which worksheet is meant, also where many share one: "Taking action: The complaint you never hear". */
export function titleOf(shelf: Shelf, id: string): string {
  const entry = shelf.find(({ definition }) => definition.id === id)
  if (!entry) return gone(id).title
  return entry.about ? `${entry.definition.title}: ${entry.about}` : entry.definition.title
}

/** Stands in for a worksheet that the guide no longer has: all its answers are answers to earlier questions. */
const gone = (id: string): Worksheet => ({ id, title: `No longer in the guide: ${id}`, purpose: '', minutes: 0, blocks: [], results: [] })

/** Every action of every worksheet. */
export const planOf = (begun: Begun[]): Action[] => begun.flatMap(({ definition, record }) => actionsOf(definition, record))
