import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../../src/markdown/pieces.ts'
import { portable } from '../../../src/markdown/portable.ts'

describe('the HTML of a chapter falls into pieces', () => {
  it('at the marks of worksheets, figures and questions', () => {
    const html =
      '<p>Before.</p>\n<mb-worksheet name="stall-check"></mb-worksheet><mb-figure name="rim-gap">A rim &amp; a gap</mb-figure><mb-actions name=""></mb-actions>'
    expect(piecesOf(html).filter(({ html, kind }) => kind !== 'text' || html)).toEqual([
      { kind: 'text', name: '', html: '<p>Before.</p>\n' },
      { kind: 'worksheet', name: 'stall-check', html: '' },
      { kind: 'figure', name: 'rim-gap', html: 'A rim &amp; a gap' },
      { kind: 'actions', name: '', html: '' },
    ])
  })
})

describe('HTML that leaves the site', () => {
  const there = (html: string) => portable(html, 'https://wheels.example/guide/chapters/true-a-wheel/')

  it.each([
    ['/guide/worksheets/stall-check/', 'https://wheels.example/guide/worksheets/stall-check/'],
    ['#spokes', 'https://wheels.example/guide/chapters/true-a-wheel/#spokes'],
    ['https://elsewhere.example/?a=1&amp;b=2', 'https://elsewhere.example/?a=1&amp;b=2'],
  ])('has the address %s in full', (address, full) => {
    expect(there(`<a href="${address}">x</a>`)).toBe(`<a href="${full}">x</a>`)
    expect(there(`<img src="${address}" alt="A wheel">`)).toBe(`<img src="${full}" alt="A wheel">`)
  })

  it('has no scripts, styles, buttons, or attributes that mean something here alone', () => {
    const html =
      '<style>p{}</style><p class="x" style="color:red" onclick="go()">A <button popovertarget="y">spoke</button></p><script>go()</script>'
    expect(there(html)).toBe('<p>A spoke</p>')
  })

  it('keeps labels apart from the text they stand over', () => {
    expect(there('<div class="key-point" role="note"><p class="label">Key point</p><p><mark>Turn it.</mark></p></div>')).toBe(
      '<div><p><b>Key point</b></p><p><mark>Turn it.</mark></p></div>',
    )
  })

  it('keeps signs as signs', () => {
    expect(there('<p>1 &lt; 2 &amp; 3 “so”</p><br><table><tr><td>4</td></tr></table>')).toBe(
      '<p>1 &lt; 2 &amp; 3 “so”</p><br><table><tr><td>4</td></tr></table>',
    )
  })
})
