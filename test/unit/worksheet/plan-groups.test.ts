import { describe, expect, it } from 'vitest'
import type { Action } from '../../../src/worksheet/actions.ts'
import { groupsByDue, groupsByWorksheet, isLate } from '../../../src/worksheet/plan-groups.ts'

const today = '2026-11-25'
const action = (row: string, due: string, more: Partial<Action> = {}): Action => {
  return { worksheet: 'one', block: 'plan', row, what: row, who: '', due, done: false, about: '', ...more }
}
const shown = (actions: Action[]) => groupsByDue(actions, today).map(({ title, actions }) => [title, actions.map(({ row }) => row)])

describe('the plan by date', () => {
  it('has what is late first, then this week, later, and what has no date', () => {
    const actions = [action('later', '2027-01-01'), action('none', ''), action('late', '2026-11-24'), action('week', '2026-12-01')]
    expect(shown(actions)).toEqual([
      ['Overdue', ['late']],
      ['In the next seven days', ['week']],
      ['Later', ['later']],
      ['Without a date', ['none']],
    ])
  })

  it('counts today as not yet late, and the eighth day as later', () => {
    expect(shown([action('today', today), action('eighth', '2026-12-02')])).toEqual([
      ['In the next seven days', ['today']],
      ['Later', ['eighth']],
    ])
  })

  it('keeps what is done in its place, never as late', () => {
    const done = action('done', '2026-11-24', { done: true })
    expect(isLate(done, today)).toBe(false)
    expect(shown([done])).toEqual([['Done in time', ['done']]])
  })

  it('sorts within a group by day, whatever is done', () => {
    const actions = [action('b', '2026-11-27'), action('a', '2026-11-26', { done: true })]
    expect(shown(actions)).toEqual([['In the next seven days', ['a', 'b']]])
  })

  it('loses no action', () => {
    const actions = ['', '2026-01-01', today, '2026-12-01', '2999-12-31'].flatMap((due) => [
      action(`${due}-open`, due),
      action(`${due}-done`, due, { done: true }),
    ])
    expect(groupsByDue(actions, today).flatMap((group) => group.actions)).toHaveLength(actions.length)
  })
})

describe('the plan by worksheet', () => {
  it('follows the order of the guide, and leaves out worksheets without an action', () => {
    const actions = [action('b', '', { worksheet: 'two' }), action('a', '2026-12-01')]
    const groups = groupsByWorksheet(actions, { one: 'One', empty: 'Empty', two: 'Two' })
    expect(groups.map(({ title, actions }) => [title, actions.map(({ row }) => row)])).toEqual([
      ['One', ['a']],
      ['Two', ['b']],
    ])
  })
})
