import { describe, expect, it } from 'vitest'
import { type Action, actionsOf, byDue } from '../../../src/worksheet/actions.ts'
import { answered, definition } from './fixture.ts'

const def = definition()

describe('actions', () => {
  it('say who does what by when, and what for', () => {
    const record = answered({
      ...{
        'first/look': true,
        'plan/a': 'a0',
        'plan/a/for': 'look',
        'plan/a/what': ' Look up ',
        'plan/a/who': 'Ann',
        'plan/a/due': '2026-03-02',
      },
      ...{ 'anyway/b': 'a0', 'anyway/b/what': 'Celebrate', 'anyway/b/done': true },
    })
    expect(actionsOf(def, record)).toEqual([
      { worksheet: 'sample', block: 'plan', row: 'a', what: 'Look up', who: 'Ann', due: '2026-03-02', done: false, about: 'We look up' },
      { worksheet: 'sample', block: 'anyway', row: 'b', what: 'Celebrate', who: '', due: '', done: true, about: '' },
    ])
  })

  it('are none while nothing says what is to be done', () => {
    expect(actionsOf(def, answered({ 'plan/a': 'a0', 'plan/a/who': 'Ann', 'plan/a/what': ' ' }))).toEqual([])
  })

  it('still say what they are about when something else was picked since', () => {
    const record = answered({ 'first/look': null, 'plan/a': 'a0', 'plan/a/for': 'look', 'plan/a/what': 'Look up' })
    expect(actionsOf(def, record)[0]?.about).toBe('We look up')
  })

  it.each(['2026-02-30', '2026-13-01', 'soon', '2026-3-2', '0026-03-02', '12026-03-02'])(
    'have no date where “%s” is written for one',
    (due) => {
      expect(actionsOf(def, answered({ 'anyway/a': 'a0', 'anyway/a/what': 'Call', 'anyway/a/due': due }))[0]?.due).toBe('')
    },
  )

  it('are sorted by date, then those without one, then those that are done', () => {
    const action = (what: string, due: string, done = false): Action => ({
      worksheet: 'w',
      block: 'b',
      row: what,
      what,
      who: '',
      due,
      done,
      about: '',
    })
    const actions = [
      action('done', '2025-01-01', true),
      action('some day', ''),
      action('later', '2026-05-01'),
      action('sooner', '2026-03-01'),
      action('also some day', ''),
    ]
    expect(byDue(actions).map(({ what }) => what)).toEqual(['sooner', 'later', 'some day', 'also some day', 'done'])
    expect(actions[0]?.what).toBe('done')
  })
})
