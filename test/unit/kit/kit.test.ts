import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { filled } from '../../../src/kit/filled.ts'
import { reworded } from '../../../src/kit/reworded.ts'
import { overlong, plain } from '../../../src/kit/words.ts'
import { type Worksheet, worksheet } from '../../../src/schema/index.ts'
import { earlierAnswers } from '../../../src/worksheet/earlier.ts'
import { progressOf } from '../../../src/worksheet/progress.ts'
import { definition } from '../worksheet/fixture.ts'

const file = worksheet.parse(parse(readFileSync('src/kit/kit.yaml', 'utf8')))
const worksheets: [string, Worksheet][] = [
  ['the kit', { ...file, id: 'kit' }],
  ['another worksheet', definition()],
]

describe.each(worksheets)('%s, filled', (_, def) => {
  it('is answered from top to bottom, and holds no answer that nothing asks for', () => {
    const record = filled(def, plain)
    const { answered, total } = progressOf(def, record)
    expect(answered).toBe(total)
    expect(earlierAnswers(def, record)).toEqual([])
  })

  it('is answered in part where only some fields are wanted', () => {
    const { answered, total } = progressOf(
      def,
      filled(def, plain, (n) => n % 4 < 2),
    )
    expect(answered).toBeGreaterThan(total / 4)
    expect(answered).toBeLessThan(total)
  })

  it('is the same each time', () => expect(filled(def, overlong)).toEqual(filled(def, overlong)))

  it('takes the same answers in other words', () => {
    const record = filled(def, plain)
    expect(earlierAnswers(reworded(def, overlong), record)).toEqual([])
  })
})
