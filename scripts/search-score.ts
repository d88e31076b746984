/**
 * `npm run search:score [dist] [-- --held]`: how often search puts first what readers want, by the queries of the relevance set. The misses are told of those
 * queries alone by which search may be tuned; with `--held`, of the others.
 */
import { parseArgs } from 'node:util'
import { type Answer, ask, type Query, readQueries, within } from './search/score.ts'
import { serve } from './search/served.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { held: { type: 'boolean', default: false } } })
const served = await serve(positionals[0] ?? 'dist')
const queries = readQueries('test/fixtures/relevance.yaml')
const answers: Weighed[] = []
for (let i = 0; i < queries.length; i += 20) answers.push(...(await Promise.all(queries.slice(i, i + 20).map(weighed))))
served.close()

const kinds = [...new Set(queries.map(({ kind }) => kind))]
console.table({
  ...Object.fromEntries(kinds.map((kind) => [kind, row(answers.filter((answer) => answer.kind === kind))])),
  'to tune by': row(answers.filter(({ held }) => !held)),
  'held back': row(answers.filter(({ held }) => held)),
  all: row(answers),
})
for (const { kind, query, place, pages, meant } of answers.filter(({ held, place }) => held === values.held && place > 1)) {
  const offered = meant ? `, or “${meant}”` : ''
  console.log(`${kind}: “${query}”${offered}: place ${place}, after ${pages.slice(0, Math.min(3, place - 1)).join(', ') || 'nothing'}`)
}

/** An answer, and what a reader had to load for it who had loaded nothing before. */
type Weighed = Answer & { bytes: number }

async function weighed(query: Query): Promise<Weighed> {
  const reader = await served.fresh()
  const answer = await ask(query, reader)
  return { ...answer, bytes: reader.bytes() }
}

function row(some: Weighed[]) {
  const most = Math.max(...some.map(({ bytes }) => bytes)) / 1024
  const figures = { 'first, %': within(1, some), 'within three, %': within(3, some), 'KB at most': most }
  return { queries: some.length, ...Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(1))])) }
}
