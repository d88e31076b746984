import { createContext, useCallback, useContext, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Worksheet } from '../schema/worksheet.ts'
import { type Snapshot, sessionFor } from '../storage/browser.ts'
import { questionOf } from '../worksheet/fields.ts'
import { type AnswerRecord, type Changes, emptyRecord, type Value } from '../worksheet/record.ts'
import { addRow, rowsOf } from '../worksheet/rows.ts'

/** Where a form's answers live: the reader's own session, or a fixed record to look at. */
export interface Answers {
  subscribe(listener: () => void): () => void
  snapshot(): Snapshot
  edit(changes: Changes): void
}

/** What every part of a worksheet's form shares. */
export interface Form {
  definition: Worksheet
  answers: Answers
  /** Somebody else's answers, or paper: nothing can be changed. */
  fixed: boolean
  /** The rank of the headings of blocks: 2 below a page's own heading, 3 below a chapter's. */
  rank: 2 | 3
  /** A blank form to print: lines to write on stand for what would be added or chosen on the screen. */
  paper: boolean
}

export const FormContext = createContext<Form | null>(null)

/** The form that a component is part of. */
export function useForm(): Form {
  const form = useContext(FormContext)
  if (!form) throw new Error('A block must be inside a WorksheetForm')
  return form
}

/** Answers that never change: a record to look at, a blank form to print, or the server's form. */
export function fixedAnswers(record: AnswerRecord): Answers {
  const snapshot: Snapshot = { record, save: { kind: 'untouched' } }
  return { subscribe: never, snapshot: () => snapshot, edit: () => {} }
}

/** The reader's own answers to a worksheet; blank ones while the page is built. */
export function useOwnAnswers(id: string): Answers {
  return useMemo(() => (typeof window === 'undefined' ? fixedAnswers(emptyRecord(id)) : sessionFor(id)), [id])
}

/** Whether the form has come to life: what cannot work on paper or without JavaScript is not sent with the page. */
export function useAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

const never = () => () => {}

/**
 * The record, for a component that shows some blocks: it renders again only when an answer in these blocks changes, so that typing in one block
 * leaves all others alone. The server's form is blank, and so is the first render in the browser.
 */
export function useRecord(blocks: string[]): AnswerRecord {
  const { definition, answers } = useForm()
  const blank = useMemo(() => emptyRecord(definition.id), [definition.id])
  const shown = useRef(blank)
  const current = () => {
    const { record } = answers.snapshot()
    if (differsIn(blocks, shown.current, record)) shown.current = record
    return shown.current
  }
  return useSyncExternalStore(answers.subscribe, current, () => blank)
}

/** Whether a cell of these blocks is another one: its time alone would not tell, since two tabs can write in the same millisecond. */
function differsIn(blocks: string[], before: AnswerRecord, after: AnswerRecord): boolean {
  const cellsOf = (record: AnswerRecord) =>
    Object.entries(record.fields).filter(([id]) => blocks.some((block) => id.startsWith(`${block}/`)))
  const cells = cellsOf(after)
  return cells.length !== cellsOf(before).length || cells.some(([id, cell]) => cell !== before.fields[id])
}

/** Writes answers, each with its question as it reads today. */
export function useEdit(): (values: Record<string, Value>) => void {
  const { definition, answers } = useForm()
  return useCallback((values) => answers.edit(changesFor(definition, answers.snapshot().record, values)), [definition, answers])
}

/**
 * Values as changes: each carries the words of its question, which may read differently one day; and a cell that is the first of its row brings the
 * row into being, so that a blank row on the form is nothing until somebody writes in it.
 */
export function changesFor(definition: Worksheet, record: AnswerRecord, values: Record<string, Value>): Changes {
  const changes: Changes = {}
  for (const [id, value] of Object.entries(values)) {
    const [block = '', row, cell] = id.split('/')
    if (row && cell && hasRows(definition, block) && !rowsOf(record, block).includes(row))
      Object.assign(changes, addRow(record, block, row))
    changes[id] = { value, question: questionOf(definition, id) }
  }
  return changes
}

const hasRows = (definition: Worksheet, id: string) =>
  definition.blocks.some((block) => block.id === id && (block.kind === 'table' || block.kind === 'statements' || block.kind === 'actions'))
