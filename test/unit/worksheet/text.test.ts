import fc from 'fast-check'
import { markdownToHtml } from 'satteri'
import { describe, expect, it } from 'vitest'
import { toMarkdown, toText } from '../../../src/worksheet/text.ts'
import { answered, definition } from './fixture.ts'

const def = definition()
const filled = answered({
  ...{ 'about/why': 'Because it does.\n\nReally.' },
  ...{ 'care/greet/believe': 4, 'care/greet/do': 3, 'care/greet/said': 0, 'care/greet/note': 'Heard it\non Monday', 'care/look/do': 'na' },
  ...{
    'moments/a': 'a0',
    'moments/a/name': 'The bill',
    'moments/a/by': 'machine',
    'moments/a/takes': 90,
    'moments/a/again': false,
    'moments/a/wanted': 2,
    'moments/a/today': 1,
  },
  ...{ 'promises/a': 'a1', 'promises/a/text': 'We call back.', 'promises/b': 'a0', 'promises/b/text': 'We listen.' },
  ...{
    'first/greet': true,
    'plan/a': 'a0',
    'plan/a/for': 'greet',
    'plan/a/what': 'Practise',
    'plan/a/who': 'Ann',
    'plan/a/due': '2026-03-02',
  },
  ...{ 'anyway/a': 'a0', 'anyway/a/what': 'Celebrate', 'anyway/a/done': true },
})
const { fields } = filled
const withEarlier = {
  ...filled,
  fields: { ...fields, 'old/one': { value: true, at: 1, question: 'Was it so?' }, 'old/two': { value: 'yes!', at: 1 } },
}
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
      '- The bill\n  - By: A machine\n  - Wanted: 2 of 2 (high)\n  - Today: 1 of 2 (fair)\n  - Takes: 1 h 30 min\n  - Again?: no',
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
  })

  it('ends with the answers to earlier questions', () => {
    expect(text).toMatch(/Answers to earlier questions\n-+\n\nWas it so\?\n {2}yes\n\nA question that was not kept\n {2}yes!\n$/)
  })

  it('leaves out what is blank altogether', () => {
    expect(toText(def, answered({ 'about/team': ' ', 'moments/a': 'a0' }))).toBe('A worksheet\n===========\n')
  })
})

describe('a worksheet as Markdown', () => {
  it('tells the same as the plain text', () => {
    const words = (text: string) =>
      text
        .replaceAll(/[\\*#]|^[-=]+$/gm, '')
        .split(/\s+/)
        .filter(Boolean)
    expect(words(toMarkdown(def, withEarlier))).toEqual(words(toText(def, withEarlier)))
  })

  it('has headings, questions in bold, and lists within lists', () => {
    const { html } = markdownToHtml(toMarkdown(def, filled))
    expect(html).toContain('<h1>A worksheet</h1>')
    expect(html).toContain('<h2>About you</h2>')
    expect(html).toContain('<p><strong>Why does it matter?</strong></p>\n<p>Because it does.</p>\n<p>Really.</p>')
    expect(html).toMatch(/<li>We greet\s*<ul>\s*<li>We believe it: 4 of 4 \(always\)<\/li>/)
    expect(html).toMatch(/Evidence: Heard it<br ?\/?>\s*on Monday/)
    expect(html).toMatch(/<ol>\s*<li>We listen.<\/li>\s*<li>We call back.<\/li>\s*<\/ol>/)
  })

  it.each([
    '# no heading',
    '- no point',
    '+ nor this',
    '> no quote',
    '* no point',
    '_plain_',
    '**plain**',
    '`no code`',
    '<b>no tag</b>',
    '[no](link)',
    '| a | b |\n|---|---|',
    '1. no number',
    '2) neither',
    '~~~',
    '---',
    'no\n===',
    'a\n:-',
    '&lt;',
    '    no code',
    'a\\',
    '![x](y)',
    '~~kept~~',
    '<!-- kept -->',
    '<https://example.com>',
    '[ ] no box',
    'see www.example.com/a_b',
    'https://example.com/a_b',
    'a_b@example.com',
    'ftp://x_y',
  ])('shows %j as it was typed', (answer) => expect(shown(answer)).toBe(answer.replaceAll(/^ +/gm, '')))

  it('shows whatever is typed as it was typed', () => {
    const sign = fc.constantFrom(
      ...'#->*_`<[]|()!~=+.:\\&;/\'"{}$^@%1a \n\t',
      'https://example.com/',
      'www.example.com',
      'b@example.com',
      '<br>',
      '&amp;',
      '\n\n',
      '    ',
      '\r\n',
    )
    fc.assert(
      fc.property(fc.string({ unit: sign }), (answer) => {
        const lines = answer.split(/\r?\n/).map((line) => line.trim())
        expect(shown(answer)).toBe(lines.filter(Boolean).join('\n'))
      }),
      { numRuns: 500 },
    )
  })
})

/** What a reader of the rendered Markdown sees of an answer, in a question, in a list, and in a list within a list. All must agree. */
function shown(answer: string): string {
  const only = definition({ only: ['about', 'care', 'promises'], results: [] })
  const record = answered({
    'about/team': `(${'begin'}`,
    'about/why': answer,
    'care/greet/note': `x\n${answer}`,
    'promises/a': 'a0',
    'promises/a/text': `x\n${answer}`,
  })
  const text = plainOf(markdownToHtml(toMarkdown(only, record)).html)
  const between = (from: string, to: string) => text.slice(text.indexOf(from) + from.length, text.indexOf(to, text.indexOf(from))).trim()
  const all = [
    between('Why does it matter?', 'How you care'),
    between('Evidence: x', 'We listen'),
    text
      .slice(text.indexOf('x', text.indexOf('Promises')))
      .slice(1)
      .trim(),
  ]
  const [first = ''] = all
  if (first !== '(not answered)') expect(all).toEqual([first, first, first])
  return first === '(not answered)' ? '' : first
}

/** The text of HTML: only the tags that an outline has may be in it, and an address may be a link. */
function plainOf(html: string): string {
  const text = html.replaceAll(/<\/?(?:h[123]|p|strong|ul|ol|li|br)(?: ?\/)?>|<a href="[^"]*">|<\/a>/g, '')
  expect(text).not.toContain('<')
  const decoded = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  return decoded
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')
}
