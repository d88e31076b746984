import { expect, it } from 'vitest'
import { countIn, rootsOf } from '../../../src/search/wordings.ts'

const text = rootsOf('Two queues, a Queue, and somebody queueing at the café. Organised by the organisers.')

it.each([
  [['queue'], 3],
  [['queues', 'cafe'], 4],
  [['two queues'], 1],
  [['organise'], 1],
  [['que'], 0],
  [['somebody at'], 0],
])('%j are counted in all their forms, as whole words: %i', (wordings, count) => {
  expect(countIn(text, wordings)).toBe(count)
})
