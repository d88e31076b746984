import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Worksheet } from '../../../src/schema/index.ts'
import { worksheet } from '../../../src/schema/index.ts'
import { earlierAnswers } from '../../../src/worksheet/earlier.ts'
import { VERSION } from '../../../src/worksheet/migrate.ts'
import { progressOf } from '../../../src/worksheet/progress.ts'
import { type AnswerRecord, parseRecord } from '../../../src/worksheet/record.ts'
import { scoreOf } from '../../../src/worksheet/score.ts'
import { toText } from '../../../src/worksheet/text.ts'

/**
 * A record as the site of some version saved it, and what has to be seen of it for ever. New ones are recorded from the real site, with the definition
 * of the day; none is ever changed.
 */
interface Fixture {
  note: string
  definition: { id: string; title: string; blocks: unknown[]; results: unknown[] }
  text: string
  seen: {
    progress: { answered: number; total: number }
    scores: (number | null)[]
    earlier: unknown[]
    /** Lines of the worksheet as text. */
    lines: string[]
  }
}

const folder = new URL('../../fixtures/records/', import.meta.url)
const fixtures = readdirSync(folder).flatMap((version) =>
  readdirSync(new URL(`${version}/`, folder)).map((name): [string, Fixture] => [
    `${version}/${name}`,
    JSON.parse(readFileSync(new URL(`${version}/${name}`, folder), 'utf8')),
  ]),
)

test.each(fixtures)('fault 11: all of %s is seen', (_, { definition, text, seen }) => {
  const def = readDefinition(definition)
  const parsed = parseRecord(JSON.parse(text))
  if (!parsed.ok) throw new Error(parsed.problem)
  expect(seenOf(def, parsed.record)).toEqual(seen)
})

test('there are records of every version, the present one too', () => {
  for (let version = 1; version <= VERSION; version++) expect(existsSync(new URL(`v${version}/`, folder)), `v${version}`).toBe(true)
})

/** The definition may have to be brought up to date one day; the record may not. */
function readDefinition({ id, ...definition }: Fixture['definition']): Worksheet {
  const {
    audience: _,
    chapter: __,
    ...rest
  } = worksheet.parse({ purpose: id, minutes: 1, audience: ['owners'], chapter: 'any', ...definition })
  return { id, ...rest }
}

function seenOf(def: Worksheet, record: AnswerRecord): Fixture['seen'] {
  return {
    progress: progressOf(def, record),
    scores: def.results.flatMap((result) => (result.kind === 'score' ? [scoreOf(def, record, result).overall] : [])),
    earlier: earlierAnswers(def, record),
    lines: toText(def, record).split('\n'),
  }
}
