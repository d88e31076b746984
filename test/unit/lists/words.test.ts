import { expect, it } from 'vitest'
import { countWords } from '../../../src/lists/words.ts'

it.each([
  [31, 31, '31 worksheets'],
  [1, 1, '1 worksheet'],
  [7, 31, '7 of 31'],
  [0, 31, 'None of 31'],
])('%i shown of %i: %s', (shown, all, words) => {
  expect(countWords(shown, all)).toBe(words)
})
