/**
 * `npm run soak -- [--rounds N] [--seed N] [--dist FOLDER]`: drives Chromium through random edits, crashes and faults on the built site, and fails where an
 * answer is lost that the form had said was saved. The same seed gives the same acts.
 */
import { parseArgs } from 'node:util'
import { soak } from './soak/run.ts'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '500' }, seed: { type: 'string' }, dist: { type: 'string', default: 'dist' } },
})
const seed = Number(values.seed ?? Date.now() % 1_000_000)
const tally = await soak({ rounds: Number(values.rounds), seed, dist: values.dist, say: console.log })
for (const line of tally.lines()) console.log(line)
process.exitCode = tally.losses > 0 ? 1 : 0
