import type { AnswerRecord } from '../worksheet/record.ts'
import { type Past, underNewIds } from '../worksheet/renamed.ts'

/** What worksheets and their fields were called before. */
export interface Renamings {
  /** The id of today for any id that a worksheet has had. */
  idOf(id: string): string
  /** All ids that a worksheet has had, today's first. */
  idsOf(id: string): [string, ...string[]]
  /** A record under the ids of today. */
  current(record: AnswerRecord): AnswerRecord
}

/** @param pasts by the id of today; a worksheet that has always been called so has none */
export function renamingsFrom(pasts: Readonly<Record<string, Past>>): Renamings {
  const today = new Map(Object.entries(pasts).flatMap(([id, { formerly = [] }]) => formerly.map((old) => [old, id] as const)))
  const idOf = (id: string) => today.get(id) ?? id
  return {
    idOf,
    idsOf: (id) => [id, ...(pasts[id]?.formerly ?? [])],
    current: (record) => {
      const id = idOf(record.worksheet)
      const past = pasts[id]
      return past ? underNewIds(record, id, past.renamed) : record
    },
  }
}

/** Where nothing was ever called otherwise. */
export const noRenamings: Renamings = { idOf: (id) => id, idsOf: (id) => [id], current: (record) => record }
