import type { AnswerRecord, Cell } from './record.ts'

/**
 * Merges two copies of a record field by field: the later edit wins. Two edits at the same logical time are settled by their content, so that
 * every tab arrives at the same record whichever copy it merges first (a last-writer-wins map: Shapiro et al., "A comprehensive study of
 * convergent and commutative replicated data types", 2011).
 */
export function merge(a: AnswerRecord, b: AnswerRecord): AnswerRecord {
  const fields = { ...a.fields }
  for (const [id, cell] of Object.entries(b.fields)) {
    const mine = fields[id]
    fields[id] = mine ? later(mine, cell) : cell
  }
  return { ...a, fields }
}

/** The later of two edits of one field. */
export function later(a: Cell, b: Cell): Cell {
  if (a.at !== b.at) return a.at > b.at ? a : b
  return content(a) >= content(b) ? a : b
}

const content = (cell: Cell) => JSON.stringify([cell.value, cell.question ?? ''])
