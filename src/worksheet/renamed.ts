import { later } from './merge.ts'
import type { AnswerRecord, Cell } from './record.ts'

/** Old field path to new field path, as `renamed:` of a worksheet's file has them; `*` stands for any row or item. */
export type Renames = Readonly<Record<string, string>>

/** What a worksheet was called before, and its fields. */
export interface Past {
  formerly?: readonly string[] | undefined
  renamed?: Renames | undefined
}

/**
 * A path by its new name. A rule holds for all that begins with its old path, the longest rule first; then the others for what has come of it, so that a
 * block and an item of it can both have been renamed. The content check refuses rules that would go round in a circle, and here they end.
 */
export function renamedPath(path: string, renames: Renames): string {
  const rules = Object.entries(renames)
    .map((rule) => rule.map((side) => side.split('/')) as [string[], string[]])
    .sort(([a], [b]) => b.length - a.length)
  let parts = path.split('/')
  for (let turns = rules.length; turns > 0; turns--) {
    const [from = [], to] = rules.find(([from]) => from.every((part, i) => part === '*' || part === parts[i])) ?? []
    if (!to) break
    const before = parts
    parts = [...to.map((part, i) => (part === '*' ? (before[i] ?? '') : part)), ...before.slice(from.length)]
  }
  return parts.join('/')
}

/**
 * A record under the ids of today. Where a cell meets one that is there already, the later edit wins, as in merging; so it does not matter which of the
 * two is done first, nor how often.
 */
export function underNewIds(record: AnswerRecord, worksheet: string, renames: Renames = {}): AnswerRecord {
  const fields: Record<string, Cell> = {}
  for (const [id, cell] of Object.entries(record.fields)) {
    const [newId, moved] = movedCell(id, cell, renames)
    const there = fields[newId]
    fields[newId] = there ? later(there, moved) : moved
  }
  return { ...record, worksheet, fields }
}

/** A cell of a row may hold a name itself, such as that of a choice: it is the fourth part of a path. */
function movedCell(id: string, cell: Cell, renames: Renames): [id: string, cell: Cell] {
  const isName = typeof cell.value === 'string' && /^[\w-]+$/.test(cell.value) && id.split('/').length === 3
  if (!isName) return [renamedPath(id, renames), cell]
  const parts = renamedPath(`${id}/${cell.value}`, renames).split('/')
  return [parts.slice(0, 3).join('/'), { ...cell, value: parts[3] ?? cell.value }]
}
