import { describe, expect, it } from 'vitest'
import { toText } from '../../../src/worksheet/text.ts'
import { filled, withEarlier } from './filled.ts'
import { answered, definition } from './fixture.ts'

const def = definition()
const sectionOf = (text: string, title: string) => text.split(/\n\n(?=[^\n]+\n-+\n)/).find((part) => part.startsWith(`${title}\n`))

describe('a worksheet as plain text', () => {
  const text = toText(def, withEarlier)

  it('begins with its title', () => expect(text).toMatch(/^A worksheet\n===========\n\nAbout you\n---------\n\n/))

  it('tells a question that was left open beside one that was answered', () => {
    expect(sectionOf(text, 'About you')).toContain(
      'Which team is it?\n  (not answered)\n\nWhy does it matter?\n  Because it does.\n\n  Really.',
    )
  })

  it('tells ratings with their words, and evidence below them', () => {
    expect(sectionOf(text, 'How you care')).toContain(
      [
        'On the phone\n',
        '- We greet',
        '  - We believe it: 4 of 4 (always)',
        '  - We do it: 3 of 4 (mostly)',
        '  - Customers say so (They greet me): 0 of 4 (never)',
        '  - Evidence: Heard it',
        '    on Monday',
        '- We listen',
        '  - We believe it: (not answered)',
      ].join('\n'),
    )
    expect(text).toContain('- We do it: does not apply')
  })

  it('tells the rows of a table by their names', () => {
    expect(sectionOf(text, 'Moments')).toContain(
      '- The bill\n  - By: A machine\n  - Wanted: 2 of 2 (high)\n  - Today: 1 of 2 (fair)\n  - Takes: 1 h 30 min\n  - Again?: no\n  - Came: 40\n  - Stayed: 30\n  - Stayed on: 75%',
    )
  })

  it('tells what is ticked or noted of a checklist', () => {
    expect(sectionOf(text, 'In the bag')).toBe('In the bag\n----------\n\n- [x] A pen\n- [ ] A card\n  - Where?: Left pocket')
  })

  it('tells amounts with their unit, and what is wanted in per cent', () => {
    expect(sectionOf(text, 'The week')).toContain('- At the desk: 30 hours\n  - Wanted: 60%\n- On the road: 10 hours')
    expect(sectionOf(toText(def, answered({ 'week/road/amount': 0 })), 'The week')).toContain(
      '- At the desk: (not answered)\n- On the road: 0 hours',
    )
  })

  it('tells a grid card by card, what is rated and what does not apply', () => {
    expect(sectionOf(text, 'Kept?')).toContain(
      '- We listen.\n  - On the phone: 0 of 2 (no)\n- We call back.\n  - In the shop: 2 of 2 (yes)\n  - On the phone: does not apply',
    )
  })

  it('numbers statements in the reader’s order', () => expect(sectionOf(text, 'Promises')).toContain('1. We listen.\n2. We call back.'))

  it('tells what was picked, and what will be done about it', () => {
    expect(sectionOf(text, 'Where to begin')).toMatch(/\n\n- We greet\s*$/)
    expect(sectionOf(text, 'Plan')).toContain('- Practise\n  - For: We greet\n  - By whom: Ann\n  - By when: 2026-03-02')
    expect(sectionOf(text, 'And besides')).toContain('- Celebrate\n  - Done: yes')
  })

  it('tells results in words', () => {
    expect(sectionOf(text, 'Score')).toContain(
      '- In all: 3 of 4 (1 of 2 answered)\n- On the phone: 3 of 4 (1 of 2 answered)\n- At the desk: (not answered)',
    )
    expect(sectionOf(text, 'Weakest')).toContain('- We greet: 3')
    expect(sectionOf(text, 'Gap')).toContain('- We greet\n  - We believe it: 4 of 4\n  - We do it: 3 of 4\n  - Gap: 1')
    expect(sectionOf(text, 'By whom')).toContain('- A machine: 1 of 1\n- A person: 0 of 1')
    expect(sectionOf(text, 'Where the week goes')).toContain('- At the desk: 75%\n  - Wanted: 60%\n- On the road: 25%\n  - Wanted: 25%')
  })

  it('tells ticks and yeses as counts, and the score of a grid', () => {
    const results = [
      { kind: 'count' as const, id: 'ticks', title: 'Packed', from: 'bag' },
      { kind: 'count' as const, id: 'yeses', title: 'Once more', from: 'moments', column: 'again' },
      { kind: 'score' as const, id: 'places', title: 'By place', from: 'kept', by: 'across' as const, chart: 'bars' as const },
    ]
    const told = toText(definition({ results }), filled)
    expect(sectionOf(told, 'Packed')).toContain('- Always: 1 of 2\n- Abroad: 0 of 1')
    expect(sectionOf(told, 'Once more')).toContain('- Again?: 0 of 1')
    expect(sectionOf(told, 'By place')).toContain('- In all: 1 of 2 (2 of 3 answered)\n- In the shop: 2 of 2 (1 of 2 answered)')
  })

  it('does not tell an amount of zero as not answered', () => {
    expect(sectionOf(toText(def, answered({ 'week/desk/amount': 0, 'week/road/amount': 0 })), 'Where the week goes')).not.toContain(
      '(not answered)',
    )
  })

  it('ends with the answers to earlier questions', () => {
    expect(text).toMatch(/Answers to earlier questions\n-+\n\nWas it so\?\n {2}yes\n\nA question that was not kept\n {2}yes!\n$/)
  })

  it('leaves out what is blank altogether', () => {
    expect(
      toText(def, answered({ 'about/team': ' ', 'moments/a': 'a0', 'bag/pen/tick': null, 'week/desk/amount': null, 'kept/a/shop': 2 })),
    ).toBe('A worksheet\n===========\n')
  })
})
