import { describe, expect, it } from 'vitest'
import { acts } from '../../../../scripts/soak/acts/index.ts'
import { planRound } from '../../../../scripts/soak/plan.ts'

const plans = (seed: number, rounds = 500) => Array.from({ length: rounds }, (_, round) => planRound(seed, round + 1))

describe('the plan of a soak', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(plans(1)).toEqual(plans(1))
    expect(plans(1)).not.toEqual(plans(2))
  })

  it('plans a round alike, however many there are', () => {
    expect(plans(3, 20)).toEqual(plans(3).slice(0, 20))
  })

  it('has every act within 500 rounds, several times', () => {
    const planned = plans(1).flat()
    for (const name of Object.keys(acts)) expect(planned.filter((act) => act === name).length, name).toBeGreaterThan(2)
  })

  it('begins every round with an edit', () => {
    expect(plans(1).filter(([first]) => first !== 'edit')).toEqual([])
  })
})
