import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../../scripts/memo-import/found.ts'
import { readMarkdown } from '../../../../scripts/memo-import/marked.ts'
import { readPage } from '../../../../scripts/memo-import/page.ts'
import { readArchive } from '../../../../scripts/memo-import/text/archive.ts'
import { missingIn, wordsIn, wordsShown } from '../../../../scripts/memo-import/words.ts'

/** What archives are made of, and what Markdown could take for its own. */
const pieces = [
  'A Heading Like This',
  'Why It Matters',
  'a line without a stop',
  'Rain falls on the pier, and nobody minds it in the least.',
  'KEY POINT:  wave first',
  'KEY POINTS:',
  'Key point 2 - be kind.',
  'TAKING ACTION: who waves?',
  'TAKING ACTION',
  'Since then: it rained.',
  '  • one',
  '    • two',
  '  o three',
  '  – four',
  '1) five',
  '2)  six',
  '  3. seven',
  '7. eight',
  '- nine',
  '* ten',
  '> eleven',
  '12',
  '- 13 -',
  '\f14',
  'Posted by Ann Marsh on May 4, 2011',
  '4 May 2011',
  'By Ann Marsh',
  'Posted in Boats | Tagged: a, b | 3 Comments »',
  'Tag Archives: Boats',
  '(Photo credit: fox)',
  'oar.jpg Oars are long.',
  'This article is excerpted from our book Oars, available in paperback.',
  '====',
  '* * *',
  '-----',
  '<b>bold</b> & &amp; <script>run()</script>',
  '[link]: http://example.org "title"',
  '[x](y) ![z](w)',
  '`code` and ``more``',
  '```',
  '~~gone~~ ~x~',
  '*so* and _so_ and 2*3*4 and a_b_c *',
  '# hash #',
  '+ plus',
  '= is',
  '|a|b|',
  '|-|-|',
  '\\ back\\slash\\',
  '    indented',
  '\tTabbed',
  'www.example.org',
  '“All of this',
  'is a quotation.”',
  'First;',
  'Second;',
  'It has:',
  '<!-- note -->',
  'a\u00a0b',
  '[^1]',
  '[^1]: foot',
  '- [ ] box',
  '1. - x',
  '<http://example.org>',
]
const text = (more: readonly string[] = []) =>
  fc
    .array(
      fc.tuple(
        fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces, ...more) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) }),
        fc.constantFrom('\n', '\n\n', '\n\n\n\n', ' ', '\n \u00a0\n'),
      ),
      { maxLength: 15 },
    )
    .map((all) => all.map(([piece, end]) => piece + end).join(''))

/** The words that a reading accounts for, of every file as a whole and of each memo. */
function expectNothingLost({ words, memos, leftOut }: Reading) {
  for (const memo of memos) {
    const out = [memo.title, memo.deck ?? '', ...memo.leftOut.map(({ text }) => text)].flatMap(wordsIn).concat(wordsShown(memo.body))
    const before = [...memo.words, ...memo.added]
    expect({ lost: missingIn(out, before), strange: missingIn(before, out), body: memo.body }).toEqual({
      lost: [],
      strange: [],
      body: memo.body,
    })
  }
  const all = [...memos.flatMap(({ words }) => words), ...leftOut.flatMap(({ text }) => wordsIn(text))]
  expect(missingIn(all, words)).toEqual([])
  expect(missingIn(words, all)).toEqual([])
}

const runs = { numRuns: Number(process.env.RUNS ?? 150) }

describe('not a word is lost', { timeout: 60_000 }, () => {
  it('of any text, and every line is in one memo or left out', () => {
    fc.assert(
      fc.property(text(), (text) => {
        const reading = readArchive('a.txt', text)
        expectNothingLost(reading)
        const ranges = reading.memos.map(({ from, to }) => [from, to])
        expect(ranges.every(([from = 0, to = 0], i) => from <= to && from > (ranges[i - 1]?.[1] ?? 0))).toBe(true)
      }),
      runs,
    )
  })

  it('of any Markdown', () => {
    fc.assert(
      fc.property(text(['---\ntitle: T\n---', '## Two', '# One', '**Key point:** so']), (text) =>
        expectNothingLost(readMarkdown('a.md', text)),
      ),
      runs,
    )
  })

  it('of any HTML', () => {
    const tags = [
      '<p>',
      '</p>',
      '<ul>',
      '<li>',
      '</ul>',
      '<ol start="4">',
      '</ol>',
      '<h1>',
      '</h1>',
      '<b>',
      '</b>',
      '<article>',
      '</article>',
      '<pre>',
      '</pre>',
    ]
    const more = [
      ...tags,
      '<br>',
      '<table><tr><td>',
      '</td></tr></table>',
      '<img alt="an oar" src="x.png">',
      '<a href="y.html">',
      '</a>',
      '<em> ',
      '</em>',
    ]
    fc.assert(
      fc.property(text(more), (text) => expectNothingLost(readPage('a.html', text))),
      runs,
    )
  })
})
