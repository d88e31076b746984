/**
 * `npm run fuzz -- --runs 1000000 --seed 1`: reads files, links and hand-overs that were altered in every way, and says what broke. Inputs that reach rare
 * code, or break something, are written to `.cache/fuzz`; those worth keeping belong into `test/fixtures/corpus`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fuzz } from './fuzz/run.ts'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } } })
const start = performance.now()
const seconds = () => ((performance.now() - start) / 1000).toFixed(0)

const found = await fuzz(Number(values.runs), Number(values.seed), ({ inputs, failures, ran, blocks }) => {
  if (inputs % 50_000 === 0) console.log(`${inputs} inputs, ${seconds()} s, ${ran} of ${blocks} blocks, ${failures.length} failures`)
})

mkdirSync('.cache/fuzz', { recursive: true })
for (const [place, { way, text }] of found.reached.entries()) writeFileSync(`.cache/fuzz/${way}-${place}.txt`, text)
for (const [place, { input }] of found.failures.slice(0, 20).entries())
  writeFileSync(`.cache/fuzz/failed-${input.way}-${place}.txt`, input.text)
for (const [problem, count] of Object.entries(Object.groupBy(found.failures, (one) => one.problem.slice(0, 160))))
  console.log(`FAILED ${count?.length} ×: ${problem}`)
console.log(
  `${found.inputs} inputs in ${seconds()} s: ${found.read} read, ${found.refused} refused, ${found.failures.length} failed; ${found.ran} of ${found.blocks} blocks of the parsers ran`,
)
process.exitCode = found.failures.length > 0 ? 1 : 0
