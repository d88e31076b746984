import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { unmarked } from '../../../src/integrations/readable.ts'
import { type Html, type IndexFiles, searchIndex } from '../../../src/integrations/search-index.ts'

const html = (main: string) => `<!doctype html><html lang="en-GB"><head><title>Guide</title></head><body>${main}</body></html>`
const body = 'data-pagefind-body data-pagefind-filter="kind:Worksheets"'

const pages: Html[] = [
  {
    url: '/lamps/',
    html: html(`<nav>Menu</nav><main ${body}><h1>Lamps</h1><h2 id="care">Care of lamps</h2><p>Lamps break. Dust the <button class="term" popovertarget="x">lamps</button>.</p>
      <footer data-pagefind-ignore>From <cite data-pagefind-meta="memo">A memo on light</cite></footer></main>`),
  },
  {
    url: '/form/',
    html: html(`<main ${body}><form class="x"><h1>Form</h1><label for="a">Which lamps were replaced?</label><textarea id="a">draft</textarea>
      <fieldset><label><input type="radio" />seldom</label></fieldset><button>Download</button></form></main>`),
  },
  { url: '/contents/', html: html('<main>Everything about lamps</main>') },
]

/** What the index says of each page, by address. */
function indexed(files: IndexFiles): Record<string, { content: string; anchors: { id: string }[]; meta: Record<string, string> }> {
  const fragments = [...files].filter(([name]) => name.startsWith('fragment/')).map(([, content]) => gunzipSync(content).toString())
  return Object.fromEntries(fragments.map((text) => JSON.parse(text.slice(text.indexOf('{')))).map((page) => [page.url, page]))
}

describe('the search index', async () => {
  const files = await searchIndex(pages)
  const found = indexed(files)

  it('has the pages that are marked for it, and no others', () => {
    expect(Object.keys(found).sort()).toEqual(['/form/', '/lamps/'])
  })

  it('knows the sections of a page', () => {
    expect(found['/lamps/']?.anchors.map(({ id }) => id)).toContain('care')
  })

  it('has the questions of a form, and none of its controls', () => {
    expect(found['/form/']?.content).toBe('Form. Which lamps were replaced?')
  })

  it('has the words of the glossary that stand in the text, and the name of the memo beside it', () => {
    expect(found['/lamps/']).toMatchObject({ content: expect.stringContaining('Dust the lamps.'), meta: { memo: 'A memo on light' } })
  })

  it('has a list of its longer words, the most frequent first', () => {
    const words = JSON.parse(Buffer.from(files.get('words.json') ?? []).toString())
    expect(words.slice(0, 1)).toEqual(['lamps'])
    expect([...words].sort()).toEqual(['break', 'care', 'dust', 'form', 'lamps', 'light', 'memo', 'replaced', 'were', 'which'])
  })

  it('leaves out the parts of Pagefind that nobody loads', () => {
    expect([...files.keys()].filter((name) => /\.(js|css)$/.test(name))).toEqual(['pagefind.js'])
  })

  it('is refused where there is nothing to find', async () => {
    await expect(searchIndex(pages.slice(2))).rejects.toThrow('no page has an element with data-pagefind-body')
  })
})

it('a page in the index has no marks for it any more', () => {
  const part = '<span hidden data-pagefind-ignore data-pagefind-filter="part">Lamps</span>'
  const marked = html(
    `<main id="main" ${body}> ${part} <p data-pagefind-ignore>Say data-pagefind-body.</p><p class="x" data-pagefind-weight="3">y</p></main>`,
  )
  expect(unmarked(marked)).toBe(html('<main id="main"> <p>Say data-pagefind-body.</p><p class="x">y</p></main>'))
})

describe('the search index with synonyms', async () => {
  const files = await searchIndex(pages, [['lamp', 'lantern & light']])

  it('finds pages by them, and by their address, but does not show them among the words', () => {
    const { meta, content } = indexed(files)['/form/'] ?? {}
    expect(meta).toMatchObject({ seldom: 'form lamp lantern & light' })
    expect(content).toBe('Form. Which lamps were replaced?')
  })

  it('knows how they are spelt', () => {
    expect(JSON.parse(Buffer.from(files.get('words.json') ?? []).toString())).toContain('lantern')
  })
})
