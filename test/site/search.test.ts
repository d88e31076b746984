import { afterAll, expect, it } from 'vitest'
import { type Answer, ask, readQueries, within } from '../../scripts/search/score.ts'
import { serve } from '../../scripts/search/served.ts'

const queries = readQueries('test/fixtures/relevance.yaml')
const served = await serve('dist')
afterAll(served.close)

// All by one reader: what is loaded for one query need not be loaded for the next.
const reader = await served.fresh()
const known = reader.vocabulary()
const answers: Answer[] = []
for (const query of queries) answers.push(await ask(query, { pagefind: reader.pagefind, vocabulary: () => known }))

it.each([
  { first: 1, least: 95 },
  { first: 3, least: 99 },
])('what readers want is within the first $first for $least of 100 queries', ({ first, least }) => {
  const missed = answers.filter(({ place, held }) => place > first && !held)
  expect(within(first, answers), JSON.stringify(missed, null, 2)).toBeGreaterThanOrEqual(least)
})

it('the queries are many, of many kinds, and some were never tuned for', () => {
  expect(queries.length).toBeGreaterThanOrEqual(80)
  expect(new Set(queries.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(10)
  expect(queries.filter(({ held }) => held).length).toBeGreaterThanOrEqual(30)
})
