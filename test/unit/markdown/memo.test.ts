import { readFileSync } from 'node:fs'
import { createElement } from 'react'
import * as runtime from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import { evaluate, markdownToHtml } from 'satteri'
import { describe, expect, it } from 'vitest'
import { labelOf, questionOf } from '../../../src/markdown/labels.ts'
import { type Memo, memoPlugin } from '../../../src/markdown/plugin.ts'

/** Renders Markdown through the real processor; gives the HTML and what the memo says about itself. */
function render(text: string, base = '/') {
  const astro = { frontmatter: {} as { memo?: Memo } }
  const { html } = markdownToHtml(text, { mdastPlugins: [memoPlugin(base)], data: { astro } as never }) as { html: string }
  return { html, memo: astro.frontmatter.memo }
}

describe('an author’s plain Markdown', () => {
  it.each([
    ['KEY POINT: Listen first.'],
    ['Key Point #2: Listen first.'],
    ['**KEY POINT:** Listen first.'],
    ['**Key point**: Listen first.'],
  ])('makes a key point of “%s”', (text) => {
    const { html, memo } = render(text)
    expect(html).toContain('<div class="key-point"')
    expect(html).toContain('<mark>Listen first.</mark>')
    expect(memo?.keyPoints).toEqual(['Listen first.'])
  })

  it('leaves a label that it does not know as it was written', () => {
    expect(render('NOTE: bring a pen. It is 10:30.').html).toBe('<p>NOTE: bring a pen. It is 10:30.</p>\n')
  })

  it('takes the questions out of “Taking action”, keeps what asks nothing, and stops at the next heading', () => {
    const { html, memo } = render('## Taking action\n\nGo and look.\n\n- Who waits?\n- How long?\n\n## After\n\nIs this one too?')
    expect(memo?.questions.map(({ text }) => text)).toEqual(['Who waits?', 'How long?'])
    expect(html).toContain('<p>Go and look.</p>')
    expect(html).not.toContain('Who waits?')
    expect(html.indexOf('<mb-actions')).toBeLessThan(html.indexOf('After'))
    expect(html).toContain('Is this one too?')
  })

  it('takes questions after a label in a paragraph as well', () => {
    expect(render('TAKING ACTION: who waits?\n\nHow long do they wait?').memo?.questions.map(({ text }) => text)).toEqual([
      'who waits?',
      'How long do they wait?',
    ])
  })

  it('puts a worksheet where a link to it stands alone, and leaves a link in a sentence a link', () => {
    const { html, memo } = render('[Fill it](/worksheets/log/)\n\nSee [the log](/worksheets/log/).', '/guide/')
    expect(html).toContain('<mb-worksheet name="log"></mb-worksheet>')
    expect(html).toContain('<a href="/guide/worksheets/log/">the log</a>')
    expect(memo?.worksheets).toEqual(['log'])
  })

  it('is the same page as .md and as .mdx', async () => {
    const text = readFileSync(new URL('../../fixtures/memo.md', import.meta.url), 'utf8').replace(/^---.*?---\n/s, '')
    const astro = { frontmatter: {} as { memo?: Memo } }
    const module = await evaluate(text, { ...runtime, mdastPlugins: [memoPlugin('/')], data: { astro } } as never)
    const asMdx = renderToStaticMarkup(createElement((module as unknown as { default: () => never }).default))
    const plain = render(text)
    const squeeze = (html: string) =>
      html.replace(/\s+/g, ' ').replace(/> </g, '><').replaceAll('&#x27;', "'").replaceAll('&quot;', '"').trim()
    expect(squeeze(asMdx)).toBe(squeeze(plain.html))
    expect(plain.memo?.questions.length).toBeGreaterThan(2)
    expect(plain.memo?.keyPoints).toHaveLength(1)
  })
})

describe('the id of a question', () => {
  it('changes with its words, so that no answer moves to another question', () => {
    expect(questionOf('Who waits?')?.id).not.toBe(questionOf('Who waits here?')?.id)
  })

  it('does not change with case, spaces or marks', () => {
    expect(questionOf('Who  waits?')?.id).toBe(questionOf('who waits ?')?.id)
  })

  it('is the author’s where he gives one', () => {
    expect(questionOf('Who wiats? (#waiting)')).toEqual({ id: 'waiting', text: 'Who wiats?' })
  })

  it('is not given to what asks nothing', () => {
    expect(questionOf('Go and look.')).toBeNull()
  })
})

it('a label is known in any case, with a number or without', () => {
  expect(labelOf('Key point 3: x')?.label).toBe('key-point')
  expect(labelOf('Keypoint: x')).toBeNull()
})
