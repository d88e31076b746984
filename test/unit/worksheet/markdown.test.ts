import fc from 'fast-check'
import { markdownToHtml } from 'satteri'
import { describe, expect, it } from 'vitest'
import { toMarkdown, toText } from '../../../src/worksheet/text.ts'
import { filled, withEarlier } from './filled.ts'
import { answered, definition } from './fixture.ts'

const def = definition()

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
    'about/team': 'us',
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
