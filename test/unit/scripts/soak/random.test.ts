import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { random } from '../../../../scripts/soak/random.ts'

const draws = (...seeds: number[]) => {
  const chance = random(...seeds)
  return Array.from({ length: 50 }, () => chance.below(1000))
}

describe('chance from a seed', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(draws(1, 2)).toEqual(draws(1, 2))
    expect(draws(1, 2)).not.toEqual(draws(1, 3))
    expect(draws(1, 2)).not.toEqual(draws(2, 1))
  })

  it('is even', () => {
    const chance = random(7)
    const counts = new Map<number, number>()
    for (let i = 0; i < 10_000; i++) {
      const drawn = chance.below(10)
      counts.set(drawn, (counts.get(drawn) ?? 0) + 1)
    }
    expect([...counts.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })

  it('is a percentage of the times, never for none of a hundred and always for all', () => {
    const chance = random(7)
    expect(Array.from({ length: 1000 }, () => chance.percent(0))).not.toContain(true)
    expect(Array.from({ length: 1000 }, () => chance.percent(100))).not.toContain(false)
    const thirds = Array.from({ length: 3000 }, () => chance.percent(33)).filter(Boolean).length
    expect(thirds).toBeGreaterThan(850)
    expect(thirds).toBeLessThan(1150)
  })

  it('picks what is in the list', () => {
    fc.assert(fc.property(fc.integer(), fc.array(fc.string(), { minLength: 1 }), (seed, list) => list.includes(random(seed).pick(list))))
  })
})
