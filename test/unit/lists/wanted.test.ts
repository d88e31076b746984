import { describe, expect, it } from 'vitest'
import { matches, queryOf, type Wanted, without } from '../../../src/lists/wanted.ts'

const wanted = (some: Partial<Wanted>): Wanted => ({ time: '', for: '', gives: '', part: '', ...some })
const facts = { time: '45', for: 'leaders,frontline', gives: 'poster,gap chart', part: 'culture' }

describe('a worksheet is what is wanted', () => {
  it.each([
    [{}, true],
    [{ time: '45' }, true],
    [{ time: '30' }, false],
    [{ time: 'longer' }, false],
    [{ for: 'frontline' }, true],
    [{ for: 'line' }, false],
    [{ gives: 'gap chart' }, true],
    [{ gives: 'chart' }, false],
    [{ part: 'culture' }, true],
    [{ part: 'cult' }, false],
    [{ time: '45', for: 'leaders', gives: 'poster', part: 'culture' }, true],
    [{ time: '45', for: 'leaders', gives: 'poster', part: 'selling' }, false],
  ])('%j: %s', (some, is) => {
    expect(matches(facts, wanted(some))).toBe(is)
  })

  it('or takes longer than anything up to', () => {
    expect(matches({ ...facts, time: '46' }, wanted({ time: 'longer' }))).toBe(true)
  })

  it('never, where it does not say so', () => {
    expect(matches({}, wanted({ gives: 'poster' }))).toBe(false)
    expect(matches({}, wanted({ time: '30' }))).toBe(false)
  })
})

it('letting go of one thing brings what is all of the others', () => {
  const all = [facts, { ...facts, time: '30', for: 'sellers' }, { ...facts, time: '60' }]
  const nothing = wanted({ time: '30', for: 'leaders' })
  expect(without('time', all, nothing)).toBe(2)
  expect(without('for', all, nothing)).toBe(1)
  expect(without('part', all, nothing)).toBe(0)
})

describe('the address', () => {
  it('says what is wanted and nothing else, in one order', () => {
    expect(queryOf(wanted({ for: 'leaders', time: '30' }))).toBe('?time=30&for=leaders')
    expect(queryOf(wanted({ gives: 'gap chart' }))).toBe('?gives=gap+chart')
    expect(queryOf({ ...wanted({ part: 'selling' }), other: 'x' } as Wanted)).toBe('?part=selling')
  })

  it('is bare where all is wanted', () => {
    expect(queryOf(wanted({}))).toBe('')
  })
})
