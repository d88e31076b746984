import { describe, expect, it } from 'vitest'
import { entriesOf } from '../../../src/worksheet/entries.ts'
import { suggestedOf } from '../../../src/worksheet/suggest.ts'
import { answered, blockOfKind, definition } from './fixture.ts'

const def = definition()
const labels = (entries: { label: string }[]) => entries.map(({ label }) => label)

describe('the entries', () => {
  it('of a rating are its items or its groups', () => {
    expect(labels(entriesOf(def, answered({}), 'care'))).toEqual(['We greet', 'We listen', 'We look up'])
    expect(entriesOf(def, answered({}), 'care', 'groups')).toEqual([
      { id: 'phone', label: 'On the phone', about: 'Voices only' },
      { id: 'desk', label: 'At the desk', about: undefined },
    ])
  })

  it('of a table are its rows by rank, those without a name left out', () => {
    const record = answered({
      'moments/a': 'a1',
      'moments/a/name': ' Late ',
      'moments/b': 'a0',
      'moments/b/name': 'Early',
      'moments/c': 'a2',
      'moments/c/by': 'person',
    })
    expect(entriesOf(def, record, 'moments')).toEqual([
      { id: 'b', label: 'Early' },
      { id: 'a', label: 'Late' },
    ])
  })

  it('of statements are their texts, blank ones and removed ones left out', () => {
    const record = answered({
      'promises/a': 'a0',
      'promises/a/text': 'We call.',
      'promises/b': 'a1',
      'promises/b/text': ' ',
      'promises/c': null,
      'promises/c/text': 'Gone.',
    })
    expect(labels(entriesOf(def, record, 'promises'))).toEqual(['We call.'])
  })

  it('of a pick are what was picked, in the order of the source, as long as it is there', () => {
    const record = answered({ 'first/look': true, 'first/gone': true, 'first/greet': true, 'first/listen': null })
    expect(labels(entriesOf(def, record, 'first'))).toEqual(['We greet', 'We look up'])
  })

  it('of questions, actions and unknown blocks are none', () => {
    expect(['about', 'plan', 'nowhere'].flatMap((block) => entriesOf(def, answered({}), block))).toEqual([])
  })
})

describe('what to pick first', () => {
  const pick = blockOfKind(def, 'pick')
  const suggested = (values: Parameters<typeof answered>[0], suggest: typeof pick.suggest, of: typeof pick.of = 'items') =>
    suggestedOf(def, answered(values), { ...pick, suggest, of }).map(({ entry, figure }) => [entry.id, figure])

  it('is what is rated lowest; what is unrated or does not apply comes last', () => {
    const values = { 'care/greet/do': 'na', 'care/listen/do': 3, 'care/look/do': 0 }
    expect(suggested(values, { by: 'lowest', scale: 'do' })).toEqual([
      ['look', 0],
      ['listen', 3],
      ['greet', null],
    ])
  })

  it('is where the second scale falls furthest behind the first', () => {
    const values = { 'care/greet/believe': 4, 'care/greet/do': 3, 'care/listen/believe': 4, 'care/look/believe': 4, 'care/look/do': 0 }
    expect(suggested(values, { by: 'gap', between: ['believe', 'do'] })).toEqual([
      ['look', 4],
      ['greet', 1],
      ['listen', null],
    ])
  })

  it('goes by the weighted mean where groups are picked', () => {
    const values = { 'care/greet/do': 0, 'care/listen/do': 4, 'care/look/do': 2 }
    expect(suggested(values, { by: 'lowest', scale: 'do' }, 'groups')).toEqual([
      ['desk', 2],
      ['phone', 3],
    ])
  })

  it('is the order of the source where nothing is suggested, or ratings tie', () => {
    expect(suggested({}, undefined)).toEqual([
      ['greet', null],
      ['listen', null],
      ['look', null],
    ])
    expect(suggested({ 'care/look/do': 1, 'care/greet/do': 1 }, { by: 'lowest', scale: 'do' })).toEqual([
      ['greet', 1],
      ['look', 1],
      ['listen', null],
    ])
  })

  it('goes by rating columns where rows are picked', () => {
    const values = {
      'moments/a': 'a0',
      'moments/a/name': 'A',
      'moments/b': 'a1',
      'moments/b/name': 'B',
      'moments/b/wanted': 2,
      'moments/b/today': 0,
    }
    const rows = suggestedOf(def, answered(values), { ...pick, from: 'moments', suggest: { by: 'gap', between: ['wanted', 'today'] } })
    expect(rows.map(({ entry, figure }) => [entry.label, figure])).toEqual([
      ['B', 2],
      ['A', null],
    ])
  })
})
