import { describe, expect, it } from 'vitest'
import { suggestedOf } from '../../../src/worksheet/suggest.ts'
import { answered, blockOfKind, definition } from './fixture.ts'

const def = definition()

describe('what to pick first', () => {
  const pick = blockOfKind(def, 'pick')
  const suggested = (values: Parameters<typeof answered>[0], suggest: typeof pick.suggest, of: typeof pick.of = 'items') =>
    suggestedOf(def, answered(values), { ...pick, suggest, of }).map(({ entry, figure }) => [entry.id, figure])

  const idsFrom = (from: string, values: Parameters<typeof answered>[0]) =>
    suggestedOf(def, answered(values), { ...pick, from, suggest: undefined }).map(({ entry }) => entry.id)

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

  it('is what is not ticked yet where a checklist is picked from, and what is noted makes no difference', () => {
    const values = { 'bag/pen/tick': true, 'bag/card/note': 'Left pocket', 'bag/passport/tick': null }
    expect(idsFrom('bag', values)).toEqual(['card', 'passport', 'pen'])
  })

  it('takes for a tick only a tick', () => {
    expect(idsFrom('bag', { 'bag/pen/tick': 'yes', 'bag/card/tick': true })).toEqual(['pen', 'passport', 'card'])
    expect(idsFrom('bag', { 'bag/pen/tick': false, 'bag/card/tick': true })).toEqual(['pen', 'passport', 'card'])
  })

  it('is the order of the source where numbers are picked from, whatever the amounts', () => {
    expect(idsFrom('week', { 'week/desk/amount': 40, 'week/road/amount': 1 })).toEqual(['desk', 'road'])
  })

  it('is the card rated lowest where a grid is picked from, and none of a row that was removed', () => {
    const values = {
      ...{
        'promises/a': 'a0',
        'promises/a/text': 'A',
        'promises/b': 'a1',
        'promises/b/text': 'B',
        'promises/c': null,
        'promises/c/text': 'C',
      },
      ...{ 'kept/a/shop': 2, 'kept/a/phone': 1, 'kept/b/shop': 1, 'kept/b/phone': 'na', 'kept/c/shop': 0 },
    }
    const cards = suggestedOf(def, answered(values), { ...pick, from: 'kept', suggest: { by: 'lowest', scale: 'any' } })
    expect(cards.map(({ entry, figure }) => [entry.label, figure])).toEqual([
      ['B', 1],
      ['A', 1.5],
    ])
  })

  it('takes a rating that cannot be for none', () => {
    const values = { 'care/greet/do': -1, 'care/listen/do': 2.5, 'care/look/do': 4 }
    expect(suggested(values, { by: 'lowest', scale: 'do' })).toEqual([
      ['look', 4],
      ['greet', null],
      ['listen', null],
    ])
    expect(suggested({ 'care/look/do': 'never', 'care/greet/do': Number.NaN }, { by: 'lowest', scale: 'do' })[0]).toEqual(['greet', null])
  })

  it('keeps the order of the rows of a table, whatever its columns are called', () => {
    const { columns } = blockOfKind(def, 'table')
    const table = {
      ...blockOfKind(def, 'table'),
      columns: [...columns.slice(0, 1), { id: 'tick', title: 'Done?', type: 'yesno' as const }],
    }
    const values = { 'moments/a': 'a0', 'moments/a/name': 'A', 'moments/a/tick': true, 'moments/b': 'a1', 'moments/b/name': 'B' }
    const rows = suggestedOf({ ...def, blocks: [table] }, answered(values), { ...pick, from: 'moments', suggest: undefined })
    expect(rows.map(({ entry }) => entry.label)).toEqual(['A', 'B'])
  })
})
