import { describe, expect, it } from 'vitest'
import { History } from '../../../../scripts/soak/history.ts'

const A = 1
const B = 2

describe('what a field may hold', () => {
  it('is what was there, or what has been written and may not be saved yet', () => {
    const field = new History('old')
    field.write('new', A, false)
    expect(field.expected()).toEqual(['old', 'new'])
    expect(field.owes(A)).toBe(true)
  })

  it('is what was saved alone, once that was said', () => {
    const field = new History('old')
    field.write('new', A, false)
    expect(field.acknowledge(A, 10)).toBe(1)
    expect(field.expected()).toEqual(['new'])
    expect(field.owes(A)).toBe(false)
  })

  it('is not settled by what another tab saved', () => {
    const field = new History('old')
    field.write('new', A, false)
    expect(field.acknowledge(B, 10)).toBe(0)
    expect(field.expected()).toEqual(['old', 'new'])
  })

  it('is the later of two that tabs have saved', () => {
    const field = new History('old')
    field.write('of A', A, false)
    field.write('of B', B, false)
    field.acknowledge(B, 10)
    field.acknowledge(A, 11)
    expect(field.expected()).toEqual(['of B'])
  })

  it('is either of two that were written at the same logical time', () => {
    const field = new History('old')
    field.write('of A', A, true)
    field.write('of B', B, true)
    field.acknowledge(A, 10)
    field.acknowledge(B, 11)
    expect(field.expected()).toEqual(['of A', 'of B'])
    expect(field.contested()).toBe(true)
  })

  it('cannot be told of an order where the tab that gave it did not see all rows', () => {
    const field = new History('one two')
    field.write('three', A, false, true)
    expect(field.contested()).toBe(true)
    field.settle('one two three', 10, 0)
    expect(field.contested()).toBe(false)
  })

  it('is never the old value again where rivals have saved', () => {
    const field = new History('old')
    field.write('of A', A, true)
    field.acknowledge(A, 10)
    field.write('of B', B, true)
    expect(field.expected()).not.toContain('old')
  })
})

describe('when a round is over', () => {
  it('what was found is what is there, whatever else had been written', () => {
    const field = new History('old')
    field.write('lost with its tab', A, false)
    field.settle('old', 10, 0)
    expect(field.expected()).toEqual(['old'])
  })

  it('tabs of the next round are no rivals of earlier ones', () => {
    const field = new History('old')
    field.write('of A', A, true)
    field.acknowledge(A, 10)
    field.settle('of A', 11, 0)
    field.write('of B', B, true)
    field.acknowledge(B, 12)
    expect(field.expected()).toEqual(['of B'])
    expect(field.contested()).toBe(false)
  })
})

describe('when the browser was killed', () => {
  const written = () => {
    const field = new History('old')
    field.write('one', A, false)
    field.acknowledge(A, 10)
    field.settle('one', 11, 0)
    field.write('two', A, false)
    field.acknowledge(A, 20)
    field.settle('two', 21, 0)
    field.write('three', A, false)
    return field
  }

  it('what was saved before it is certainly on disk is the oldest value that may be back', () => {
    const field = written()
    field.kill(15)
    expect(field.allowed()).toEqual(['one', 'two', 'three'])
    expect(field.expected()).toEqual(['two', 'three'])
  })

  it('nothing but what was saved is allowed where all had time to reach the disk', () => {
    const field = written()
    field.kill(20)
    expect(field.allowed()).toEqual(['two', 'three'])
  })

  it('anything since the beginning is allowed where nothing had', () => {
    const field = written()
    field.kill(-1)
    expect(field.allowed()).toEqual(['old', 'one', 'two', 'three'])
  })

  it('a second time, before anybody looked, what the first may have lost stays allowed', () => {
    const field = written()
    field.kill(15)
    field.kill(30)
    expect(field.allowed()).toEqual(['one', 'two', 'three'])
  })

  it('what is saved after that has to be there', () => {
    const field = written()
    field.kill(15)
    field.write('four', B, false)
    expect(field.allowed()).toEqual(['one', 'two', 'three', 'four'])
    field.acknowledge(B, 30)
    expect(field.allowed()).toEqual(['four'])
  })

  it('and once more after an answer was written over what nobody had seen, all that may have been there is allowed', () => {
    const field = written()
    field.kill(15)
    field.write('four', B, false)
    field.acknowledge(B, 30)
    field.settle('four', 31, 25)
    field.kill(25)
    expect(field.allowed()).toEqual(['one', 'two', 'three', 'four'])
  })

  it('what a tab that crashed had not called saved may be back, since it may have saved it all the same', () => {
    const field = new History('old')
    field.write('in a tab that crashed', A, false)
    field.replace('another', 10)
    field.kill(5)
    expect(field.allowed()).toEqual(['old', 'in a tab that crashed', 'another'])
    field.write('later', B, false)
    field.acknowledge(B, 20)
    expect(field.allowed()).toEqual(['later'])
  })

  it('what another value had taken the place of may be back, though that value is an old one', () => {
    const field = written()
    field.acknowledge(A, 22)
    field.replace('one', 30)
    field.settle('one', 40, 25)
    field.kill(25)
    expect(field.allowed()).toEqual(['three', 'one'])
    field.settle('three', 50, 25)
    expect(field.expected()).toEqual(['three'])
  })

  it('what is found then is what must be there from now on', () => {
    const field = written()
    field.kill(15)
    field.settle('one', 30, 0)
    expect(field.allowed()).toEqual(['one'])
    expect(field.killed()).toBe(false)
  })

  it('older values are forgotten once a newer one is certainly on disk', () => {
    const field = written()
    field.acknowledge(A, 22)
    field.settle('three', 40, 30)
    field.kill(0)
    expect(field.allowed()).toEqual(['three'])
  })
})
