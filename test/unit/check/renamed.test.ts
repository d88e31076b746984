import { expect, test } from 'vitest'
import { checkGuide } from '../../../scripts/check/index.ts'
import { type Change, withGuide } from './guide.ts'

/** What the check says of the good guide after some changes. */
const problemsAfter = (...changes: Change[]) => withGuide(changes, (root) => checkGuide('content', root))
const file = 'worksheets/stall-check.yaml'
const declared = (renamed: string): Change => ({ file, replace: 'blocks:\n', by: `renamed: { ${renamed} }\nblocks:\n` })

test('nobody misses a chapter or a worksheet that says what it was called', () => {
  const renamed: Change[] = [
    { rename: ['chapters/true-a-wheel.md', 'chapters/a-true-wheel.md'] },
    { file: 'chapters/a-true-wheel.md', replace: 'part: ', by: 'formerly: [true-a-wheel]\npart: ' },
  ]
  const missed = problemsAfter(...renamed).filter(({ file }) => file.endsWith('released.yaml'))
  expect(missed).toEqual([])
  const worksheet: Change[] = [
    { rename: [file, 'worksheets/market-day.yaml'] },
    { file: 'worksheets/market-day.yaml', replace: 'blocks:\n', by: 'formerly: [stall-check]\nblocks:\n' },
  ]
  expect(problemsAfter(...worksheet).filter(({ file }) => file.endsWith('released.yaml'))).toEqual([])
})

test.each([
  [
    'a block',
    'id: van\n',
    'id: bag\n',
    'van: bag',
    [
      { file, replace: 'from: van\n', by: 'from: bag\n' },
      { file, replace: 'from: van }', by: 'from: bag }' },
    ],
  ],
  ['a question', '{ id: offer,', '{ id: bid,', 'notice/offer: notice/bid', []],
  ['a column', 'id: day, title', 'id: on, title', 'stalls/*/day: stalls/*/on', [{ file, replace: 'calendar: day', by: 'calendar: on' }]],
  ['what is rated on every card', '{ id: time,', '{ id: on-time,', 'kept/*/time: kept/*/on-time', []],
])('nobody misses %s that is said to have been renamed', (_, replace, by, rule, others) => {
  expect(problemsAfter({ file, replace, by }, ...others, declared(rule))).toEqual([])
})

test('who misses an id is told how to say that it was renamed', () => {
  const [problem] = problemsAfter({ file, replace: '{ id: offer,', by: '{ id: bid,' })
  expect(problem?.mend).toContain('`renamed:`')
})
