import type { AnswerRecord, Cell } from '../worksheet/record.ts'
import { hasAll, markWords, type Piece } from './mark.ts'

/** Where a worksheet is filled in, and what it is called. */
export interface Shelved {
  title: string
  href: string
}

/** Something that the reader has written himself. */
export interface OwnAnswer {
  /** The worksheet's title. */
  title: string
  /** The block of the worksheet that it stands in. */
  href: string
  /** What was asked; empty where nobody knows any more. */
  question: string
  /** The words around what was found. */
  text: Piece[]
}

/**
 * The reader's own answers in which all of some folded words occur.
 * @param shelf the worksheets of the guide by id; answers to one that is not there have no place to lead to, and are left out
 */
export function ownAnswers(records: readonly AnswerRecord[], words: string[], shelf: Record<string, Shelved>): OwnAnswer[] {
  if (words.length === 0) return []
  return records.flatMap((record) => {
    const worksheet = shelf[record.worksheet]
    if (!worksheet) return []
    return Object.entries(record.fields)
      .filter(([id, cell]) => isWritten(id, cell, record) && hasAll(String(cell.value), words))
      .map(([id, cell]) => answer(id, cell, record.worksheet, worksheet, words))
  })
}

/** Text in a place that still exists: a row's own cell says where the row stands, or, when it is null, that the row has gone. */
function isWritten(id: string, { value, question }: Cell, record: AnswerRecord): boolean {
  const [block, row, column] = id.split('/')
  if (typeof value !== 'string') return false
  return column === undefined ? question !== undefined : record.fields[`${block}/${row}`]?.value !== null
}

function answer(id: string, { value, question = '' }: Cell, worksheet: string, { title, href }: Shelved, words: string[]): OwnAnswer {
  const block = id.split('/')[0]
  return { title, href: `${href}#${worksheet}-${block}`, question, text: markWords(around(String(value), words), words) }
}

/** A few words before what was found, and two lines or so after it. */
function around(text: string, words: string[]): string {
  const all = text.trim().split(/\s+/)
  const found = all.findIndex((word) => words.some((wanted) => hasAll(word, [wanted])))
  const from = Math.max(0, Math.min(found - 8, all.length - 32))
  const shown = all.slice(from, from + 32)
  return `${from > 0 ? '… ' : ''}${shown.join(' ')}${from + shown.length < all.length ? ' …' : ''}`
}
