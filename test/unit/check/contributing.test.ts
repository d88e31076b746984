import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkGuide } from '../../../scripts/check/index.ts'
import { block, result } from '../../../src/schema/index.ts'
import { withGuide } from './guide.ts'

const contributing = readFileSync(new URL('../../../CONTRIBUTING.md', import.meta.url), 'utf8')

it('the worksheet that CONTRIBUTING shows is a good one, in twenty lines', () => {
  const [, example = ''] = /```yaml\n(.*?)```/s.exec(contributing) ?? []
  const problems = withGuide([], (root) => {
    writeFileSync(join(root, 'content/worksheets/example.yaml'), example.replace('a-chapter-slug', 'true-a-wheel'))
    return checkGuide('content', root)
  })
  expect(problems).toMatchObject([{ found: 'a worksheet that no chapter shows' }])
  expect(example.trimEnd().split('\n')).toHaveLength(20)
})

it('CONTRIBUTING names every kind of block and result', () => {
  const kinds = [...block.options, ...result.options].map(({ shape }) => shape.kind.value)
  expect(kinds.filter((kind) => !contributing.includes(`\`${kind}\``))).toEqual([])
})
