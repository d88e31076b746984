import { figureWords } from './words.ts'

/** Who wrote two records that are compared: one reader, then and now; or two readers, of whom the first looks at the second's. */
export type Hands = 'one' | 'two'

/** How far the second figure is from the first: `rose by 0.5` in one hand, `0.5 higher` in two, or `level`; empty where either is missing. */
export function changeWords(first: number | null, second: number | null, hands: Hands, amountWords = figureWords): string {
  if (first === null || second === null) return ''
  const [before, after] = [first, second].map(asShown) as [number, number]
  if (before === after) return 'level'
  const amount = amountWords(Math.abs(after - before))
  if (hands === 'one') return `${after > before ? 'rose' : 'fell'} by ${amount}`
  return `${amount} ${after > before ? 'higher' : 'lower'}`
}

/** Steps of a scale in words: `1 step`. */
export const stepWords = (steps: number): string => counted(steps, 'step')

/** The distance of two shares in words: `12 points`. */
export const pointWords = (points: number): string => counted(Math.round(points), 'point')

const counted = (count: number, noun: string) => `${figureWords(count)} ${noun}${count === 1 ? '' : 's'}`

/** To one decimal: the difference has to be that of the figures the reader sees. */
const asShown = (figure: number) => Math.round(figure * 10) / 10
