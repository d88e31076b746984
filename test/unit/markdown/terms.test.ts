import { describe, expect, it } from 'vitest'
import { markTerms, usedTerms } from '../../../src/markdown/terms.ts'

const terms = [
  { id: 'recovery', wordings: ['Recovery'] },
  { id: 'service-recovery', wordings: ['Service recovery'] },
  { id: 'worth', wordings: ["Customer's worth"] },
]
const marked = (html: string) => markTerms(html, terms, (id, words) => `[${id}:${words}]`)

describe('the terms of a text', () => {
  it('are marked where they are first used, whatever the case', () => {
    expect(marked('<p>On recovery. RECOVERY again.</p>')).toEqual({
      html: '<p>On [recovery:recovery]. RECOVERY again.</p>',
      used: ['recovery'],
    })
  })

  it('are taken by their longest wording', () => {
    expect(marked('<p>service recovery</p>').used).toEqual(['service-recovery'])
  })

  it('are whole words', () => {
    expect(marked('<p>recoveryless, self-recovery</p>').used).toEqual([])
  })

  it('are found with any apostrophe', () => {
    for (const sign of ["'", '’', '&#39;']) expect(marked(`<p>a customer${sign}s worth</p>`).used).toEqual(['worth'])
  })

  it('stay unmarked in headings, links, code and figures, and are marked after them', () => {
    const html = '<h2>Recovery</h2><a href="/">recovery</a><code>recovery</code><p>recovery</p>'
    expect(marked(html).html).toBe(html.replace('<p>recovery', '<p>[recovery:recovery]'))
  })

  it('do not touch attributes', () => {
    expect(marked('<p title="recovery">none</p>').used).toEqual([])
  })

  it('are marked eight to a chapter at most', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ id: `t${i}`, wordings: [`word${i}x`] }))
    const html = many.map(({ wordings }) => `<p>${wordings[0]}</p>`).join('')
    expect(markTerms(html, many, (_, words) => words).used).toHaveLength(8)
  })

  it('are none where the book has none', () => {
    expect(markTerms('<p>recovery</p>', [], () => '')).toEqual({ html: '<p>recovery</p>', used: [] })
    expect(usedTerms('recovery', [])).toEqual(new Set())
  })

  it('are found anywhere in a text, headings too', () => {
    expect(usedTerms('# Service recovery\n\nThe customer’s worth.', terms)).toEqual(new Set(['service-recovery', 'worth']))
  })
})
