import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { contentFolder } from '../src/settings.ts'
import { manyMemos } from './bench/memos.ts'
import { timesOf } from './bench/times.ts'
import { problemsIn } from './check/index.ts'
import { readGuide } from './check/read.ts'

// npm run bench [count]: how long the check takes on a guide of 1,000 memos, beside reading and parsing them.
const count = Number(process.argv[2] ?? 1000)
const folder = join('.cache', 'bench')
rmSync(folder, { recursive: true, force: true })
mkdirSync(join(folder, 'chapters'), { recursive: true })
manyMemos(contentFolder, folder, count)

const read = () => readGuide(folder, process.cwd())
const guide = read()
const found = problemsIn(guide)
const reading = timesOf(read)
const whole = timesOf(() => problemsIn(read()))
const memos = readdirSync(join(folder, 'chapters')).length
console.log(
  `${memos} memos, ${guide.worksheets.length} worksheets, ${found.length} findings; processor time, the least of ${reading.length} runs`,
)
console.log(`reading and parsing   ${Math.min(...reading).toFixed(0)} ms`)
console.log(
  `the whole check       ${Math.min(...whole).toFixed(0)} ms, ${(Math.min(...whole) / Math.min(...reading)).toFixed(2)} times as long`,
)
rmSync(folder, { recursive: true })
