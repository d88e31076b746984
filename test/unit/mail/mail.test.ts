import { describe, expect, it } from 'vitest'
import { type Mail, mailHtml } from '../../../src/mail/mail.ts'

const mail: Mail = {
  language: 'en-GB',
  guide: 'Spokes & Chains',
  title: 'True a wheel <before> you trust it',
  deck: 'A wobble is a "wobble".',
  keyPoints: ['Tighten by <em>quarter</em> turns &amp; wait.'],
  text: '<p>Spin it.</p>\n<table><thead><tr><th>Wheel</th></tr></thead><tbody><tr><th>Rim</th><td>Front</td></tr></tbody></table>',
  page: 'https://spokes.example/chapters/true-a-wheel/',
  worksheets: [{ title: 'Review & repair', page: 'https://spokes.example/worksheets/review/' }],
  foot: ['From <a href="https://gazette.example">the Gazette</a>'],
}

describe('a mail', () => {
  it('has words as words, whatever signs they have in them', () => {
    const html = mailHtml(mail)
    expect(html).toContain('<title>True a wheel &lt;before&gt; you trust it</title>')
    expect(html).toContain('>True a wheel &lt;before&gt; you trust it</h1>')
    expect(html).toContain('>Review &amp; repair</a>')
    expect(html).toContain('>Spokes &amp; Chains</p>')
  })

  it('is announced with its key point, without tags; where there is none, with its deck', () => {
    const announced = (change: Partial<Mail>) =>
      /<body[^>]*>\s*<div style="display:none[^>]*>(.*?)<\/div>/.exec(mailHtml({ ...mail, ...change }))?.[1]
    expect(announced({})).toBe('Tighten by quarter turns &amp; wait.')
    expect(announced({ keyPoints: [] })).toMatch(/^A wobble is a /)
  })

  it('shows no empty box where there is no key point', () => {
    const boxes = (html: string) => html.match(/<div style="margin[^"]*background-color:#ffe680/g)?.length ?? 0
    expect([boxes(mailHtml(mail)), boxes(mailHtml({ ...mail, keyPoints: [] }))]).toEqual([1, 0])
  })

  it('rules the cells of its own tables, and those alone', () => {
    const cells = [...mailHtml(mail).matchAll(/<td[^>]*>/g)].map(([cell]) => /border-bottom/.test(cell))
    expect(cells).toEqual([false, false, true])
  })

  it('says what the headings of a table head', () => {
    const html = mailHtml(mail)
    expect(html).toMatch(/<th scope="col"[^>]*>Wheel/)
    expect(html).toMatch(/<th scope="row"[^>]*>Rim/)
  })

  it('says in which language it is', () => {
    expect(mailHtml({ ...mail, language: 'nl' })).toContain('<html lang="nl">')
  })
})
