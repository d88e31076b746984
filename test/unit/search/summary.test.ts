import { expect, it } from 'vitest'
import { summary } from '../../../src/search/summary.ts'

const wanted = { words: ' lamp ', kind: '', part: '' }

it.each([
  [1, true, 0, '1 result.'],
  [7, true, 0, '7 results.'],
  [7, true, 2, '7 results, and 2 in your own answers.'],
  [0, true, 2, '2 in your own answers.'],
  [3, false, 0, '3 results with similar words.'],
  [0, false, 0, 'Nothing found for “lamp”.'],
])('%i pages (known: %s) and %i own answers: %s', (total, known, own, line) => {
  expect(summary(wanted, { total, known }, own)).toBe(line)
})

it('says that the reader has written nothing, where only that was searched', () => {
  expect(summary({ ...wanted, kind: 'own' }, { total: 0, known: true }, 0)).toBe('You have written nothing with “lamp” here.')
})
