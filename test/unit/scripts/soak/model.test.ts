import { describe, expect, it } from 'vitest'
import { Model } from '../../../../scripts/soak/model.ts'

const sheet = 'a-sheet'

describe('the model of what forms show', () => {
  it('takes no notice of a field that nobody wrote in while it is blank, and finds one that is not', () => {
    const model = new Model()
    expect(model.mismatches(sheet, { 'care/smile': '' })).toEqual([])
    expect(model.mismatches(sheet, { 'care/smile': 'x' })).toMatchObject([
      { worksheet: sheet, field: 'care/smile', expected: [''], found: 'x' },
    ])
  })

  it('finds a saved answer that is gone, though the field is not even shown', () => {
    const model = new Model()
    model.write(sheet, 'care/smile', 'yes', 1)
    expect(model.mismatches(sheet, {})).toEqual([])
    expect(model.acknowledge(1, 10)).toBe(1)
    expect(model.mismatches(sheet, {})).toMatchObject([{ worksheet: sheet, field: 'care/smile', expected: ['yes'], found: '' }])
  })

  it('keeps worksheets apart', () => {
    const model = new Model()
    model.write(sheet, 'care/smile', 'yes', 1)
    model.acknowledge(1, 10)
    expect(model.mismatches('another', { 'care/smile': '' })).toEqual([])
  })

  it('does not ask for the cells of a row that was removed, but for those of one that is there', () => {
    const model = new Model()
    model.write(sheet, 'people', 'ann', 1)
    model.write(sheet, 'people/ann', 'there', 1)
    model.write(sheet, 'people/ann/name', 'Ann', 1)
    model.acknowledge(1, 10)
    expect(model.mismatches(sheet, { people: 'ann', 'people/ann': 'there', 'people/ann/name': '' })).toHaveLength(1)
    model.write(sheet, 'people', '', 1)
    model.write(sheet, 'people/ann', '', 1)
    model.acknowledge(1, 20)
    expect(model.mismatches(sheet, { people: '' })).toEqual([])
  })

  it('leaves the order of rows to the merge where two tabs changed it, and holds one tab to its word', () => {
    const model = new Model()
    model.write(sheet, 'people', 'ann ben', 1)
    model.acknowledge(1, 10)
    expect(model.mismatches(sheet, { people: 'ben ann' })).toHaveLength(1)
    model.write(sheet, 'people', 'ben ann', 2)
    expect(model.mismatches(sheet, { people: 'ann ben' })).toEqual([])
  })

  it('expects either of two answers while the clock is behind', () => {
    const model = new Model()
    model.skewed = true
    for (const tab of [1, 2]) model.write(sheet, 'care/smile', `of ${tab}`, tab)
    for (const tab of [1, 2]) model.acknowledge(tab, 10)
    expect(model.mismatches(sheet, { 'care/smile': 'of 1' })).toEqual([])
    expect(model.mismatches(sheet, { 'care/smile': 'of 2' })).toEqual([])
    expect(model.mismatches(sheet, { 'care/smile': '' })).toHaveLength(1)
  })

  it('expects what has taken the place of all answers', () => {
    const model = new Model()
    model.write(sheet, 'care/smile', 'yes', 1)
    model.write(sheet, 'care/door', 'no', 1)
    model.acknowledge(1, 10)
    model.replace(sheet, { 'care/smile': 'earlier' }, 20)
    expect(model.mismatches(sheet, { 'care/smile': 'earlier', 'care/door': '' })).toEqual([])
    expect(model.mismatches(sheet, { 'care/smile': 'yes', 'care/door': 'no' })).toHaveLength(2)
  })

  it('expects rows in the order of their ranks where a record has taken the place of all answers', () => {
    const model = new Model()
    model.write(sheet, 'people', 'ann ben', 1)
    for (const row of ['ann', 'ben']) model.write(sheet, `people/${row}`, 'there', 1)
    model.acknowledge(1, 10)
    model.replace(sheet, { 'people/ann': 'a1', 'people/ben': 'a0', 'people/cas': '' }, 20)
    expect(model.mismatches(sheet, { people: 'ben ann', 'people/ann': 'there', 'people/ben': 'there' })).toEqual([])
    expect(model.mismatches(sheet, { people: 'ann ben', 'people/ann': 'there', 'people/ben': 'there' })).toHaveLength(1)
  })

  it('counts what a killed browser lost on its own account, once', () => {
    const model = new Model()
    model.write(sheet, 'care/smile', 'yes', 1)
    model.acknowledge(1, 10)
    model.kill(5)
    expect(model.mismatches(sheet, { 'care/smile': '' })).toEqual([])
    expect(model.settle(sheet, { 'care/smile': '' }, 20, 0)).toBe(1)
    expect(model.settle(sheet, { 'care/smile': '' }, 30, 0)).toBe(0)
  })

  it('calls it lost where the disk had had time', () => {
    const model = new Model()
    model.write(sheet, 'care/smile', 'yes', 1)
    model.acknowledge(1, 10)
    model.kill(10)
    expect(model.mismatches(sheet, { 'care/smile': '' })).toHaveLength(1)
  })
})
