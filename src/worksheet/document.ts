import type { ResultOf } from '../schema/result.ts'
import type { Worksheet } from '../schema/worksheet.ts'
import { entriesOf } from './entries.ts'
import { textOf } from './fields.ts'
import type { AnswerRecord } from './record.ts'

/** The reader's statements as a page: what stands above and below them. */
export interface Document {
  heading: string
  statements: string[]
  /** Who signs; empty where nobody has yet. */
  signed: string
}

/** What a document says: the reader's own heading where one was written, the definition's else. */
export function documentOf(def: Worksheet, record: AnswerRecord, { heading, headingFrom, from, signed }: ResultOf<'document'>): Document {
  const answer = (field: string | undefined) => (field === undefined ? '' : textOf(record, field).trim())
  return {
    heading: answer(headingFrom) || heading,
    statements: entriesOf(def, record, from).map(({ label }) => label),
    signed: answer(signed),
  }
}
