import { describe, expect, it } from 'vitest'
import { giftsOf, giftWords, sharedGifts } from '../../../src/guide/gifts.ts'
import { type Worksheet, worksheet } from '../../../src/schema/index.ts'

type File = Parameters<typeof worksheet.parse>[0]
type Blocks = (File & { blocks: object[] })['blocks']

const labels = ['no', 'yes']
const common = { title: 'A title' }
const rating = {
  kind: 'rating',
  id: 'checks',
  ...common,
  scales: [{ id: 'today', title: 'Today', labels }],
  groups: [{ id: 'all', title: 'All', items: [{ id: 'light', text: 'There is light.' }] }],
}
const text = { id: 'name', title: 'Name', type: 'text' }
const choice = {
  id: 'kind',
  title: 'Kind',
  type: 'choice',
  choices: [
    { id: 'a', text: 'A' },
    { id: 'b', text: 'B' },
  ],
}
const rated = { id: 'today', title: 'Today', type: 'rating', labels }
const day = { id: 'day', title: 'Day', type: 'date' }
const table = (...columns: object[]) => ({ kind: 'table', id: 'rows', ...common, row: 'row', columns: [text, ...columns] })
const questions = { kind: 'questions', id: 'questions', ...common, items: [{ id: 'why', text: 'Why?' }] }
const statements = { kind: 'statements', id: 'sentences', ...common, row: 'sentence', starters: [] }
const numbers = {
  kind: 'numbers',
  id: 'hours',
  ...common,
  unit: 'hours',
  items: [
    { id: 'a', text: 'A' },
    { id: 'b', text: 'B' },
  ],
}
const actions = { kind: 'actions', id: 'actions', ...common }
const page = { kind: 'document', id: 'page', ...common, heading: 'What we promise' }
const score = (from: string) => ({ kind: 'score', id: 'score', ...common, from, scale: 'today' })
const share = { kind: 'share', id: 'share', ...common, from: 'hours' }
const gap = { kind: 'gap', id: 'gap', ...common, from: 'rows', between: ['wanted', 'today'] }

/** A worksheet of some blocks and results, checked as a file is. */
function form(blocks: Blocks, results: object[] = []): Worksheet {
  const file = { title: 'A form', purpose: 'To test.', minutes: 5, audience: ['leaders'], chapter: 'none', blocks, results }
  return { id: 'form', ...worksheet.parse(file as File) }
}

describe('what a worksheet gives', () => {
  it.each([
    ['sentences set for the wall', 'poster', form([statements], [{ ...page, from: 'sentences' }])],
    ['a column of a table set for the wall', 'poster', form([table()], [{ ...page, from: 'rows', column: 'name' }])],
    ['a page of answers', 'one-pager', form([questions], [{ ...page, from: 'questions' }])],
    ['a page of several blocks', 'one-pager', form([table(), questions], [{ ...page, from: 'rows', boxes: ['questions'] }])],
    ['scores of the author’s own items', 'scorecard', form([rating], [score('checks')])],
    ['a table that sorts and rates', 'map', form([table(choice, rated)], [score('rows')])],
    ['dates for the calendar', 'calendar', form([{ ...table(day), calendar: 'day' }])],
    ['a gap', 'gap chart', form([table(rated, { ...rated, id: 'wanted' })], [gap])],
    ['shares of a whole', 'share chart', form([numbers], [share])],
    ['actions', 'action plan', form([actions])],
  ])('%s: %s', (_, word, worksheet) => {
    expect(giftsOf(worksheet)).toEqual([word])
  })

  it.each([
    ['questions alone', form([questions])],
    ['dates that nobody asked for', form([table(day)])],
    ['a table that only sorts', form([table(choice)], [{ kind: 'count', id: 'count', ...common, from: 'rows', column: 'kind' }])],
    ['a table that sorts and rates, of which nothing is drawn', form([table(choice, rated)])],
  ])('%s: nothing to carry away', (_, worksheet) => {
    expect(giftsOf(worksheet)).toEqual([])
  })

  const rich = form([statements, rating, numbers, actions], [share, score('checks'), { ...page, from: 'sentences' }])

  it('is said in at most three words, what can be hung up first, wherever it stands in the file', () => {
    expect(giftsOf(rich)).toEqual(['poster', 'scorecard', 'share chart'])
  })

  it('leaves out what is understood, and so has room for more', () => {
    expect(giftsOf(rich, ['poster'])).toEqual(['scorecard', 'share chart', 'action plan'])
  })

  it('is said in words that are all known', () => {
    for (const word of giftsOf(rich)) expect(giftWords).toContain(word)
  })
})

describe('what every worksheet gives', () => {
  it('is what none of them is without', () => {
    expect(sharedGifts([form([actions, statements], [{ ...page, from: 'sentences' }]), form([actions])])).toEqual(['action plan'])
    expect(sharedGifts([form([questions]), form([actions])])).toEqual([])
  })
})
