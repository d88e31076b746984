import type { Result } from '../schema/result.ts'
import type { Worksheet } from '../schema/worksheet.ts'
import { changeWords, pointWords } from './change.ts'
import type { ComparedRow, Sides } from './compare.ts'
import type { Entry } from './entries.ts'
import { matched } from './match.ts'
import type { AnswerRecord } from './record.ts'
import { countsOf, gapsOf, type Score, scoreOf, sharesOf } from './score.ts'
import { figureWords, percentWords } from './words.ts'

/** A figure of a result; `null` while no answer bears on it. */
interface Figure extends Entry {
  figure: number | null
  words: string
}

/** The figures of a result in two records. The highest and lowest are a choice among figures, and a document says again what was written: they give none. */
export function resultRows({ def, first, second, hands }: Sides, result: Result): ComparedRow[] {
  const pairs = matched(figuresOf(def, first, result), figuresOf(def, second, result), hands)
  const amountWords = result.kind === 'share' ? pointWords : figureWords
  return pairs
    .map(({ first: a, second: b, label }, index) => ({
      id: String(index),
      about: '',
      question: label,
      first: a?.words ?? '',
      second: b?.words ?? '',
      difference: changeWords(a?.figure ?? null, b?.figure ?? null, hands, amountWords),
    }))
    .filter((row) => row.first !== '' || row.second !== '')
}

function figuresOf(def: Worksheet, record: AnswerRecord, result: Result): Figure[] {
  switch (result.kind) {
    case 'score':
      return scoreFigures(scoreOf(def, record, result))
    case 'gap':
      return gapsOf(def, record, result).rows.map(({ id, label, gap }) => ({ id, label, figure: gap && -gap, words: gapWords(gap) }))
    case 'count': {
      const { rows, answered } = countsOf(def, record, result)
      return answered === 0 ? [] : rows.map(({ id, label, count }) => ({ id, label, figure: count, words: figureWords(count) }))
    }
    case 'share':
      return sharesOf(def, record, result).rows.map(({ id, label, share }) => {
        const figure = share === null ? null : Math.round(share)
        return { id, label, figure, words: percentWords(share) }
      })
    case 'strongest':
    case 'weakest':
    case 'document':
      return []
  }
}

/** A score of which a part is missing says so: with a different half answered, the figures cannot be set against each other. */
function scoreFigures({ rows, overall, answered, total, max }: Score): Figure[] {
  return [{ id: '', label: 'In all', mean: overall, answered, total }, ...rows].map((row) => ({
    id: row.id,
    label: row.label,
    figure: row.mean,
    words:
      row.mean === null
        ? ''
        : `${figureWords(row.mean)} of ${max}${row.answered < row.total ? ` (${row.answered} of ${row.total} answered)` : ''}`,
  }))
}

/** As the reader feels it: behind is below, ahead is above. */
function gapWords(gap: number | null): string {
  if (!gap) return gap === 0 ? 'level' : ''
  return `${figureWords(Math.abs(gap))} ${gap > 0 ? 'behind' : 'ahead'}`
}
