import { describe, expect, it } from 'vitest'
import { importPlan } from '../../../src/worksheet/plan.ts'
import { answered } from './fixture.ts'

describe('the plan of an import', () => {
  it('adds everything where nothing is yet, ranks and blanks aside', () => {
    expect(
      importPlan(undefined, answered({ 'a/a': 'x', 'a/b': ' ', 'r/1': 'a0', 'r/1/text': 'row', 'r/2': null, 'r/2/text': 'removed' })),
    ).toEqual({ added: 2, changed: 0, same: 0 })
  })

  it('tells what is new from what is otherwise and what is alike', () => {
    const mine = answered({ 'a/same': 0, 'a/other': 0, 'a/cleared': null, 'a/mine': 'only here' })
    const theirs = answered({ 'a/same': 0, 'a/other': '0', 'a/cleared': 'again', 'a/new': false })
    expect(importPlan(mine, theirs)).toEqual({ added: 2, changed: 1, same: 1 })
  })

  it('counts as changed what is cleared or removed there', () => {
    const mine = answered({ 'a/a': 'x', 'r/1': 'a0', 'r/1/text': 'row' })
    expect(importPlan(mine, answered({ 'a/a': null, 'r/1': null, 'r/1/text': 'row' }))).toEqual({ added: 0, changed: 2, same: 0 })
  })

  it('adds a row again that was removed here', () => {
    const row = { 'r/1': 'a0', 'r/1/text': 'row' }
    expect(importPlan(answered({ ...row, 'r/1': null }), answered(row))).toEqual({ added: 1, changed: 0, same: 0 })
  })
})
