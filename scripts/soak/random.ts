/** A generator of chance that gives the same for the same seed. */
export interface Random {
  /** A whole number from 0, below another. */
  below(n: number): number
  /** True so many times out of a hundred. */
  percent(share: number): boolean
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T
}

/**
 * Chance from a seed, and from where it is drawn (a round, an act): what one place draws changes nothing in any other.
 * The generator is mulberry32, by Tommy Ettinger: small, and even enough for choosing acts.
 */
export function random(...seeds: number[]): Random {
  let state = seeds.reduce((mixed, seed) => scrambled(mixed ^ seed), 0x9e3779b9)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    return scrambled(state) / 2 ** 32
  }
  const below = (n: number) => Math.floor(next() * n)
  return { below, percent: (share) => next() * 100 < share, pick: (list) => list[below(list.length)] as never }
}

function scrambled(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), state | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return (mixed ^ (mixed >>> 14)) >>> 0
}
