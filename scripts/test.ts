/** `npm test`: everything that must hold, in order, with one line at the end that counts it. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

interface Step {
  name: string
  command: string
  env?: Record<string, string>
  /** Counts passed and failed tests in the runner's report; a step without one counts as a single test. */
  report?: { file: string; count: (report: never) => { passed: number; failed: number } }
}

const vitestReport = (file: string) => ({
  file,
  count: ({ numPassedTests, numFailedTests }: { numPassedTests: number; numFailedTests: number }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  }),
})
const playwrightReport = {
  file: '.cache/playwright.json',
  count: ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }),
}
const vitest = (project: string) =>
  `vitest run --config test/vitest.config.ts test/${project} --reporter=dot --reporter=json --outputFile.json=.cache/${project}.json`

const steps: Step[] = [
  { name: 'types', command: 'astro check' },
  { name: 'lint', command: 'biome check' },
  { name: 'spelling', command: 'cspell --no-progress --no-summary' },
  { name: 'unit', command: vitest('unit'), report: vitestReport('.cache/unit.json') },
  { name: 'build', command: 'astro build' },
  {
    name: 'build under a base path, with the worksheet kit',
    command: 'astro build --outDir .cache/dist-guide',
    env: { MONDAYBOOK_BASE: '/guide/', MONDAYBOOK_KIT: '1' },
  },
  { name: 'site', command: vitest('site'), report: vitestReport('.cache/site.json') },
  { name: 'other guides', command: `${vitest('guides')} --no-file-parallelism`, report: vitestReport('.cache/guides.json') },
  { name: 'browser', command: 'playwright test --config test/playwright.config.ts', report: playwrightReport },
  { name: 'soak, a short one', command: 'node scripts/soak.ts --rounds 20 --seed 20' },
]

rmSync('.cache', { recursive: true, force: true })
mkdirSync('.cache')
let passed = 0
let failed = 0
for (const step of steps) {
  const counted = run(step)
  passed += counted.passed
  failed += counted.failed
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

function run({ name, command, env, report }: Step): { passed: number; failed: number } {
  console.log(`\n▸ ${name}`)
  const start = performance.now()
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
  console.log(`  ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - start) / 1000).toFixed(1)} s`)
  const counted = report ? countIn(report) : { passed: status === 0 ? 1 : 0, failed: 0 }
  // A runner that fell over before it could count has failed all the same.
  return status === 0 ? counted : { ...counted, failed: Math.max(1, counted.failed) }
}

function countIn({ file, count }: NonNullable<Step['report']>): { passed: number; failed: number } {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')) as never)
  } catch {
    return { passed: 0, failed: 1 }
  }
}
