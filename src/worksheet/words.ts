import type { Column } from '../schema/column.ts'
import { isBlank } from './fields.ts'
import { stepOf } from './rating.ts'
import type { Value } from './record.ts'

/** A rating in words: `3 of 4 (mostly)`; empty where there is none. */
export function ratingWords(value: Value | undefined, labels: readonly string[]): string {
  const step = stepOf(value, labels)
  if (step !== null) return `${step} of ${labels.length - 1} (${labels[step]})`
  return value === 'na' ? 'does not apply' : ''
}

/** A table's cell in words; empty where it is blank. */
export function cellWords(column: Column, value: Value | undefined): string {
  if (column.type === 'rating') return ratingWords(value, column.labels)
  if (column.type === 'choice') return column.choices.find(({ id }) => id === value)?.text ?? valueWords(value)
  if (column.type === 'duration' && typeof value === 'number') return durationWords(value)
  return valueWords(value)
}

/** A value of which nothing more is known in words; empty where it is blank. */
export function valueWords(value: Value | undefined): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return isBlank(value) ? '' : String(value).trim()
}

/** Minutes in words: `1 h 30 min`. */
export function durationWords(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes - hours * 60
  return [hours && `${hours} h`, (rest || !hours) && `${figureWords(rest)} min`].filter(Boolean).join(' ')
}

/** A share in words: `33%`; empty where there is none. */
export const percentWords = (share: number | null): string => (share === null ? '' : `${Math.round(share)}%`)

/** A mean or other figure to one decimal: `2.7`, `3`. */
export const figureWords = (figure: number): string => String(Math.round(figure * 10) / 10)
