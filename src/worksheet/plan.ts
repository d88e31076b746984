import { answersOf } from './answers.ts'
import type { AnswerRecord } from './record.ts'

/** What an import would do to the answers that are here, counted in fields. */
export interface ImportPlan {
  /** Answered there, not here. */
  added: number
  /** Answered here, and otherwise (or cleared) there. */
  changed: number
  /** Answered alike. */
  same: number
}

/** Compares the answers of a file or link with those that are here, before anything is merged. The order of rows does not count. */
export function importPlan(mine: AnswerRecord | undefined, theirs: AnswerRecord): ImportPlan {
  const here = new Map(mine ? answersOf(mine) : [])
  const there = new Map(answersOf(theirs))
  const both = [...here].filter(([id]) => Object.hasOwn(theirs.fields, id))
  const same = both.filter(([id, cell]) => there.get(id)?.value === cell.value).length
  return { added: [...there.keys()].filter((id) => !here.has(id)).length, changed: both.length - same, same }
}
