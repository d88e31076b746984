import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readGuide } from '../../../scripts/check/read.ts'
import { withFollowers } from '../../../src/integrations/followers.ts'
import { oldPaths, pastsIn, renamedChapters } from '../../../src/integrations/renamed.ts'
import { type Change, withGuide } from '../check/guide.ts'
import { definition } from '../worksheet/fixture.ts'

const changes: Change[] = [
  { file: 'chapters/true-a-wheel.md', replace: 'part: ', by: 'formerly: [wheels]\npart: ' },
  { file: 'worksheets/stall-check.yaml', replace: 'blocks:\n', by: 'formerly: [market]\nrenamed: { notice/bid: notice/offer }\nblocks:\n' },
]

test('what was renamed is told by the ids of today, with the chapters’ own questions, and nothing else is', () => {
  withGuide(changes, (root) => {
    const guide = readGuide(join(root, 'content'), root)
    expect(pastsIn(guide)).toEqual({
      'stall-check': { formerly: ['market'], renamed: { 'notice/bid': 'notice/offer' } },
      'action-true-a-wheel': { formerly: ['action-wheels'] },
    })
    expect(renamedChapters(guide)).toEqual({ wheels: 'true-a-wheel' })
    expect(oldPaths('content', root)).toEqual(['/chapters/wheels/', '/worksheets/market/'])
  })
})

test('where an item was renamed, what was picked, and what is done about what was picked, follow', () => {
  const { blocks } = definition()
  expect(withFollowers(blocks, { 'care/hail': 'care/greet' })).toEqual({
    'care/hail': 'care/greet',
    'first/hail': 'first/greet',
    'plan/*/for/hail': 'plan/*/for/greet',
  })
})
