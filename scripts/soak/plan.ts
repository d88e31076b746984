import type { ActName } from './acts/index.ts'
import { random } from './random.ts'

/** How often each disturbance comes, against the others. */
const weights: [name: ActName, weight: number][] = [
  ['open a tab', 3],
  ['close a tab at once', 6],
  ['crash a tab', 8],
  ['reload', 5],
  ['type before the script', 2],
  ['write in two tabs at once', 6],
  ['write unheard, then close', 4],
  ['hide a tab', 3],
  ['freeze a tab', 4],
  ['leave and return', 4],
  ['kill the browser', 4],
  ['leave, then kill the browser', 2],
  ['close the browser', 2],
  ['shut down', 1],
  ['fault: setItem throws', 2],
  ['fault: no room', 2],
  ['fault: setItem does nothing', 2],
  ['fault: getItem throws', 2],
  ['fault: the getter throws', 2],
  ['go offline', 2],
  ['set the clock', 3],
  ['damage a record', 4],
  ['remove a record', 3],
  ['a newer version', 2],
  ['keep under a date', 3],
  ['bring a copy', 2],
]

const deck = weights.flatMap(([name, weight]) => Array.from({ length: weight }, () => name))

/**
 * The acts of a round: edits, then mostly a disturbance or two, each with edits after it. The same seed gives the same acts, whatever came of those
 * of other rounds.
 */
export function planRound(seed: number, round: number): ActName[] {
  const chance = random(seed, round)
  const edits = (most: number): ActName[] => Array.from({ length: chance.below(most + 1) }, () => 'edit')
  const disturbance = (): ActName[] => (chance.percent(80) ? [chance.pick(deck), ...edits(2)] : [])
  return ['edit', ...edits(2), ...disturbance(), ...(chance.percent(30) ? disturbance() : [])]
}
