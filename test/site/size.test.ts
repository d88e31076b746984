import { describe, expect, it } from 'vitest'
import { budgets, measure } from '../../scripts/size/measure.ts'

const weights = measure('dist')

it('every kind of page is weighed', () => {
  expect(weights.map(({ name }) => name)).toEqual(['chapter with a worksheet', 'chapter without', 'home', 'worksheet', 'workbook'])
})

describe.each(weights)('the heaviest page that is a $name', (weight) => {
  it.each(budgets)('keeps its budget of $name', ({ limit, of }) => {
    expect(of(weight)).toBeLessThanOrEqual(limit)
  })
})
