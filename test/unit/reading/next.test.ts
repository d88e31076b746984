import { describe, expect, it } from 'vitest'
import { nextOn } from '../../../src/reading/next.ts'

const path = ['a', 'b', 'c', 'd']
const next = (read: string, at: string | null) => nextOn(path, new Set(read), at)

describe('the next chapter of a path', () => {
  it.each([
    ['is the first for a newcomer', '', null, 'a'],
    ['follows the one that the reader is at', '', 'b', 'c'],
    ['is never the one that he is at, read or not', '', 'a', 'b'],
    ['is not one that has been read', 'bc', 'a', 'd'],
    ['is the first left out, at the end', 'cd', 'd', 'a'],
    ['is the first that has not been read where the reader is elsewhere', 'a', 'z', 'b'],
  ])('%s', (_, read, at, expected) => expect(next(read, at)).toBe(expected))

  it('is none where all have been read, or all but this one', () => {
    expect(next('abcd', null)).toBeUndefined()
    expect(next('abc', 'd')).toBeUndefined()
  })
})
