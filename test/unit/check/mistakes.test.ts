import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkGuide } from '../../../scripts/check/index.ts'
import { type Change, withGuide } from './guide.ts'

/** A row of the tables in test/fixtures/bad: a change to the good guide, and what the check has to say. */
interface Row extends Change {
  mistake: string
  /** FILE:LINE:COLUMN */
  at: string
  severity?: 'error' | 'warning'
  /** Words that have to occur. */
  found?: string
  expected?: string
  mend?: string
  /** The line as it should be, where it is known. */
  mended?: string
  /** How many more problems the change brings about, where one cannot be had without the other. */
  also?: number
}

const folder = new URL('../../fixtures/bad/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
const tables = files.map((name) => ({ name, rows: parse(readFileSync(new URL(name, folder), 'utf8')) as Row[] }))

describe.each(tables)('in $name, the check finds', ({ rows }) => {
  it.each(rows)('$mistake', (row) => {
    const problems = withGuide([row], (root) => checkGuide('content', root))
    const problem = problems.find(({ file, line, column }) => `${file}:${line}:${column}` === `content/${row.at}`)
    expect(problem, `at ${row.at} in ${JSON.stringify(problems, null, 2)}`).toMatchObject({
      severity: row.severity ?? 'error',
      found: expect.stringContaining(row.found ?? ''),
      expected: expect.stringContaining(row.expected ?? ''),
      mend: expect.stringContaining(row.mend ?? ''),
    })
    if (row.mended !== undefined) expect(problem?.mended).toBe(row.mended)
    expect(problems, 'nothing else is wrong').toHaveLength(1 + (row.also ?? 0))
  })
})
