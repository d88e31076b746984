import type { Block } from '../schema/block.ts'
import type { ComparedRow, Sides } from './compare.ts'
import { gridRows, pickRows, statementRows } from './compare-entries.ts'
import { checklistRows, numberRows, questionRows, ratingRows } from './compare-fixed.ts'
import { actionRows, tableRows } from './compare-tables.ts'

type Rows = { [Kind in Block['kind']]: (sides: Sides, block: Extract<Block, { kind: Kind }>) => ComparedRow[] }

/** How each kind of block is compared. A new kind in the schema does not compile until it has its rows here. */
const rows: Rows = {
  questions: questionRows,
  rating: ratingRows,
  checklist: checklistRows,
  numbers: numberRows,
  grid: gridRows,
  table: tableRows,
  statements: statementRows,
  pick: pickRows,
  actions: actionRows,
}

/** The answers of a block in two records, in the order of the page; without what neither answers. */
export function blockRows(sides: Sides, block: Block): ComparedRow[] {
  const rowsOf = rows[block.kind] as (sides: Sides, block: Block) => ComparedRow[]
  return rowsOf(sides, block).filter(({ first, second }) => first !== '' || second !== '')
}
