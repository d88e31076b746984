import type { Result, ResultOf } from '../schema/result.ts'
import type { Worksheet } from '../schema/worksheet.ts'
import { detail, type Piece, point, unanswered } from './pieces.ts'
import type { AnswerRecord } from './record.ts'
import { countsOf, extremesOf, gapsOf, scoreOf, sharesOf } from './score.ts'
import { figureWords, percentWords } from './words.ts'

/** A result in words and numbers; nothing while no answer bears on it. A document says again what was written and is left to its own page. */
export function resultPieces(def: Worksheet, record: AnswerRecord, result: Result): Piece[] {
  switch (result.kind) {
    case 'score':
      return scorePieces(def, record, result)
    case 'strongest':
    case 'weakest':
      return extremesOf(def, record, result).map(({ label, mean }) => point(`${label}: ${figureWords(mean)}`))
    case 'gap':
      return gapPieces(def, record, result)
    case 'count':
      return countPieces(def, record, result)
    case 'share':
      return sharePieces(def, record, result)
    case 'document':
      return []
  }
}

function scorePieces(def: Worksheet, record: AnswerRecord, result: ResultOf<'score'>): Piece[] {
  const { rows, overall, answered, total, max } = scoreOf(def, record, result)
  if (overall === null) return []
  const words = (mean: number | null, given: number, of: number) => {
    return mean === null ? unanswered : `${figureWords(mean)} of ${max} (${given} of ${of} answered)`
  }
  return [
    point(`In all: ${words(overall, answered, total)}`),
    ...rows.map((row) => point(`${row.label}: ${words(row.mean, row.answered, row.total)}`)),
  ]
}

function gapPieces(def: Worksheet, record: AnswerRecord, result: ResultOf<'gap'>): Piece[] {
  const { rows, titles, max } = gapsOf(def, record, result)
  return rows.flatMap(({ label, first, second, gap }) => {
    if (gap === null) return []
    const words = (mean: number | null) => (mean === null ? '' : `${figureWords(mean)} of ${max}`)
    return [point(label), ...detail(titles[0], words(first)), ...detail(titles[1], words(second)), ...detail('Gap', figureWords(gap))]
  })
}

function countPieces(def: Worksheet, record: AnswerRecord, result: ResultOf<'count'>): Piece[] {
  const { rows, answered } = countsOf(def, record, result)
  return answered > 0 ? rows.map(({ label, count, of = answered }) => point(`${label}: ${count} of ${of}`)) : []
}

function sharePieces(def: Worksheet, record: AnswerRecord, result: ResultOf<'share'>): Piece[] {
  const { rows, answered } = sharesOf(def, record, result)
  if (answered === 0) return []
  // Of nothing there are no shares, though it was entered.
  return rows.flatMap(({ label, amount, share, wanted }) => [
    point(`${label}: ${percentWords(share) || (amount === null ? unanswered : '–')}`),
    ...detail('Wanted', percentWords(wanted)),
  ])
}
