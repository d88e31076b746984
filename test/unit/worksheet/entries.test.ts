import { describe, expect, it } from 'vitest'
import { entriesOf } from '../../../src/worksheet/entries.ts'
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

  it('of a checklist are its items, ticked or not, or its groups', () => {
    expect(labels(entriesOf(def, answered({ 'bag/pen/tick': true }), 'bag'))).toEqual(['A pen', 'A card', 'A passport'])
    expect(labels(entriesOf(def, answered({}), 'bag', 'groups'))).toEqual(['Always', 'Abroad'])
  })

  it('of numbers are their items', () => {
    expect(labels(entriesOf(def, answered({}), 'week'))).toEqual(['At the desk', 'On the road'])
  })

  it('of a grid are its cards, or what is rated on each: its own items, or the rows of another block that are still there', () => {
    const record = answered({
      ...{ 'promises/a': 'a1', 'promises/a/text': 'We call.', 'promises/b': 'a0', 'promises/b/text': 'We listen.' },
      ...{ 'promises/c': null, 'promises/c/text': 'Removed.', 'kept/c/shop': 2, 'kept/gone/shop': 2 },
    })
    expect(labels(entriesOf(def, record, 'kept'))).toEqual(['We listen.', 'We call.'])
    expect(labels(entriesOf(def, record, 'kept', 'across'))).toEqual(['In the shop', 'On the phone'])
  })

  it('of a grid may be fixed items on both sides, or what was picked', () => {
    const kept = { ...blockOfKind(def, 'grid'), down: { from: 'bag' }, across: { from: 'first' } }
    const grid = { ...def, blocks: def.blocks.map((block) => (block.id === 'kept' ? kept : block)) }
    const record = answered({ 'first/look': true })
    expect(labels(entriesOf(grid, record, 'kept'))).toEqual(['A pen', 'A card', 'A passport'])
    expect(labels(entriesOf(grid, record, 'kept', 'across'))).toEqual(['We look up'])
  })

  it('of a grid are none while it has nothing to list, or its source has gone', () => {
    expect(entriesOf(def, answered({}), 'kept')).toEqual([])
    expect(entriesOf(definition({ only: ['kept'] }), answered({ 'promises/a': 'a0', 'promises/a/text': 'We call.' }), 'kept')).toEqual([])
  })

  it('of questions, actions and unknown blocks are none', () => {
    expect(['about', 'plan', 'nowhere'].flatMap((block) => entriesOf(def, answered({}), block))).toEqual([])
  })
})
