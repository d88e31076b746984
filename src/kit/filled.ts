import type { Block } from '../schema/block.ts'
import type { Worksheet } from '../schema/worksheet.ts'
import { entriesOf } from '../worksheet/entries.ts'
import { fieldId, questionOf } from '../worksheet/fields.ts'
import { type AnswerRecord, edit, emptyRecord, type Value } from '../worksheet/record.ts'
import { addRow } from '../worksheet/rows.ts'
import { blanksOf } from './blanks.ts'
import type { Words } from './words.ts'

/** When it was all written: the records of the kit are the same in every build. */
const WRITTEN = Date.UTC(2026, 2, 2)

/** How many rows a list of the reader's own has. */
const ROWS = 3

/**
 * Answers to any worksheet, made up block by block: what is written above decides what there is to write below.
 * @param words where the answers come from
 * @param isWanted which fields to fill, by their place in the block, from 0; rows are there in any case
 */
export function filled(def: Worksheet, words: Words, isWanted: (n: number) => boolean = () => true): AnswerRecord {
  return def.blocks.reduce((record, block) => {
    const withRows = rowsFor(def, record, block).reduce((before, row) => added(def, before, block, row), record)
    const blanks = blanksOf(def, withRows, block).map(([id, fill], n) => [id, fill(words, n)] as const)
    return written(def, withRows, Object.fromEntries(blanks.filter((_, n) => isWanted(n))))
  }, emptyRecord(def.id))
}

interface Row {
  id: string
  /** The entry of another block that it belongs to. */
  entry?: string
}

function rowsFor(def: Worksheet, record: AnswerRecord, block: Block): Row[] {
  if (block.kind === 'actions' && block.from) return entriesOf(def, record, block.from).map(({ id }) => ({ id: `for-${id}`, entry: id }))
  const isList = block.kind === 'table' || block.kind === 'statements' || block.kind === 'actions'
  return Array.from({ length: isList ? ROWS : 0 }, (_, n) => ({ id: `row-${n + 1}` }))
}

function added(def: Worksheet, record: AnswerRecord, block: Block, { id, entry }: Row): AnswerRecord {
  const after = edit(record, addRow(record, block.id, id), WRITTEN)
  return entry ? written(def, after, { [fieldId(block.id, id, 'for')]: entry }) : after
}

function written(def: Worksheet, record: AnswerRecord, values: Record<string, Value>): AnswerRecord {
  const changes = Object.entries(values).map(([id, value]) => [id, { value, question: questionOf(def, id) }])
  return edit(record, Object.fromEntries(changes), WRITTEN)
}
