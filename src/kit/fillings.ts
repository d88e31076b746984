import type { Column } from '../schema/column.ts'
import type { Value } from '../worksheet/record.ts'
import type { Words } from './words.ts'

/** Makes the answer to the n-th field of a block. */
export type Filling = (words: Words, n: number) => Value

export const label: Filling = (words, n) => words.label(n)
export const line: Filling = (words, n) => words.line(n)
export const text: Filling = (words, n) => words.text(n)
export const figure: Filling = (words, n) => words.figure(n)
export const day: Filling = (_, n) => `2026-03-${10 + (n % 20)}`
export const yes: Filling = () => true

/** In per cent of a whole. */
export const share: Filling = (_, n) => 20 + 5 * (n % 8)

/** A step of a scale; now and then "does not apply". */
export const step =
  (labels: readonly string[], notApplicable = false): Filling =>
  (_, n) =>
    notApplicable && n % 7 === 4 ? 'na' : scattered(n, labels.length)

/** A number below another one. Multiples of the golden section lie evenly, and repeat no pattern of the page. */
const scattered = (n: number, below: number) => Math.floor(((n * 0.618034) % 1) * below)

/** What a column takes; nothing where the form works it out. */
export function fillingOf(column: Column): Filling | undefined {
  switch (column.type) {
    case 'choice':
      return (_, n) => column.choices[scattered(n, column.choices.length)]?.id ?? null
    case 'rating':
      return step(column.labels)
    case 'share':
      return undefined
    default:
      return { text: line, long: text, number: figure, duration: figure, date: day, yesno: yes }[column.type]
  }
}
