import type { Worksheet } from '../schema/worksheet.ts'
import { escapeMarkdown } from './markdown.ts'
import { outlineOf } from './outline.ts'
import { type Piece, unanswered } from './pieces.ts'
import type { AnswerRecord } from './record.ts'

/** A filled worksheet as plain text, for a mail. */
export function toText(def: Worksheet, record: AnswerRecord): string {
  return written(outlineOf(def, record), plainPiece)
}

/** A filled worksheet as Markdown (CommonMark), in which what was written stays text whatever signs it has in it. */
export function toMarkdown(def: Worksheet, record: AnswerRecord): string {
  return written(outlineOf(def, record), markdownPiece)
}

/** Pieces apart by an empty line, the points of one list close together. */
function written(pieces: Piece[], write: (piece: Piece) => string): string {
  const between = (piece: Piece, before: Piece | undefined) => {
    if (!before) return ''
    return piece.kind === 'point' && before.kind === 'point' ? '\n' : '\n\n'
  }
  return `${pieces.map((piece, index) => between(piece, pieces[index - 1]) + write(piece)).join('')}\n`
}

function plainPiece(piece: Piece): string {
  switch (piece.kind) {
    case 'heading':
      return piece.level === 3 ? piece.text : `${piece.text}\n${(piece.level === 1 ? '=' : '-').repeat(piece.text.length)}`
    case 'answer':
      return `${piece.question}\n${indented(piece.answer || unanswered, '  ')}`
    case 'point':
      return pointed(piece, piece.text.split(lineBreak))
  }
}

function markdownPiece(piece: Piece): string {
  switch (piece.kind) {
    case 'heading':
      return `${'#'.repeat(piece.level)} ${escapeMarkdown(piece.text)}`
    case 'answer':
      return `**${escapeMarkdown(piece.question)}**\n\n${escapeMarkdown(piece.answer || unanswered)}`
    case 'point':
      return pointed(piece, escapeMarkdown(piece.text).split('\n'))
  }
}

const lineBreak = /\r\n?|\n/

/** A list's point, its further lines under the first. */
function pointed({ depth, number }: Piece & { kind: 'point' }, [first = '', ...more]: string[]): string {
  const mark = number === undefined ? '- ' : `${number}. `
  const margin = '  '.repeat(depth)
  return [`${margin}${mark}${first}`, ...more.map((line) => indented(line, margin + ' '.repeat(mark.length)))].join('\n')
}

function indented(text: string, margin: string): string {
  const lines = text.split(lineBreak)
  return lines.map((line) => (line.trim() ? margin + line : '')).join('\n')
}
