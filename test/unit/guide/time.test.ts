import { expect, it } from 'vitest'
import { inHours } from '../../../src/guide/time.ts'

it.each([
  [21, '21 min'],
  [59, '59 min'],
  [60, '1 h'],
  [62, '1 h'],
  [63, '1 h 5 min'],
  [118, '2 h'],
  [445, '7 h 25 min'],
])('%i minutes are %s', (minutes, words) => expect(inHours(minutes)).toBe(words))
