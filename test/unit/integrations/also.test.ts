import { describe, expect, it } from 'vitest'
import { alsoIn } from '../../../src/integrations/also.ts'
import { readGroups } from '../../../src/integrations/groups.ts'

const page = (url: string, text: string, explains = true) => ({ url, text, explains })

describe('what pages are found by besides their text', () => {
  const also = alsoIn(
    [
      page('/chapters/queues/', 'A queue, two queues, three queues.'),
      page('/chapters/waiting/', 'The queue and the other queue.'),
      page('/chapters/till/', 'A queue at the till.'),
      page('/worksheets/wait-check/', 'Queue, queue, queue, queue.', false),
      page('/chapters/garden/', 'Apples.'),
    ],
    [
      ['queue', 'waiting line'],
      ['pear', 'nashi'],
    ],
  )

  it.each([
    ['who explains a thing has all words for it', '/chapters/queues/', ['queue', 'waiting line'], ['queues']],
    ['who speaks of it half as often, too', '/chapters/waiting/', ['queue', 'waiting line'], ['waiting']],
    ['who mentions it has them for last', '/chapters/till/', [], ['till', 'queue', 'waiting line']],
    ['so has a worksheet', '/worksheets/wait-check/', [], ['wait check', 'queue', 'waiting line']],
    ['who says nothing of it has nothing', '/chapters/garden/', [], ['garden']],
  ])('%s', (_what, url, often, seldom) => {
    expect(also.get(url)).toEqual({ often, seldom })
  })
})

describe('the groups of a guide', () => {
  it('are its ideas and its synonyms', () => {
    expect(readGroups('test/fixtures/good/content')).toEqual([
      ['Rim gap', 'gap'],
      ['wheel', 'hoop'],
      ['bench', 'work table'],
    ])
  })

  it('are none where it has neither', () => {
    expect(readGroups('test/fixtures')).toEqual([])
  })
})
