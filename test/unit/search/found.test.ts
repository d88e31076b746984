import { describe, expect, it } from 'vitest'
import { foundIn, type PageData } from '../../../src/search/found.ts'
import { type Loaded, strangers } from '../../../src/search/strangers.ts'

/** A page in which Pagefind found the words at some places of its content. */
const page = (words: string[], content: string, locations: number[], more: Partial<PageData> = {}): Loaded => ({
  words,
  data: {
    url: '/guide/chapters/lamps/',
    content,
    locations,
    excerpt: content,
    meta: { title: 'Lamps' },
    filters: { kind: ['Chapters'], part: ['Light'] },
    sub_results: [],
    ...more,
  },
})
const count = { total: 1, unfiltered: 1 }

describe('what Pagefind found', () => {
  it('has the page’s title, place, kind and part', () => {
    const { pages } = foundIn([page(['lamp'], 'Lamps. A broken lamp.', [0, 3])], ['lamp'], count)
    expect(pages).toMatchObject([
      { title: [{ text: 'Lamps', marked: true }], href: '/guide/chapters/lamps/', kind: 'Chapters', part: 'Light' },
    ])
  })

  it('has the sections by their headings, three at most', () => {
    const section = (title: string) => ({
      title,
      url: `/guide/chapters/lamps/#${title}`,
      excerpt: `${title}. A <mark>lamp</mark>`,
      anchor: {},
    })
    const sub_results = ['one', 'two', 'three', 'four'].map(section)
    const [first] = foundIn([page(['lamp'], 'A lamp', [1], { sub_results })], ['lamp'], count).pages
    expect(first?.sections.map(({ href }) => href.split(':')[0])).toEqual([
      '/guide/chapters/lamps/#one',
      '/guide/chapters/lamps/#two',
      '/guide/chapters/lamps/#three',
    ])
    expect(first?.sections[0]?.excerpt).toEqual([
      { text: 'A ', marked: false },
      { text: 'lamp', marked: true },
    ])
    expect(first?.excerpt).toEqual([])
  })

  it('is known when the pages have the words, in whatever form', () => {
    expect(foundIn([page(['glows'], 'a glowing lamp', [1])], ['glows'], count)).toMatchObject({ total: 1, known: true })
  })

  it('is shown, but not known, when the pages have only similar words', () => {
    expect(foundIn([page(['servise'], 'they serve', [1])], ['servise'], count)).toMatchObject({ total: 1, known: false })
  })

  it('says how many there would be without the filters', () => {
    expect(foundIn([], ['lamp'], { total: 0, unfiltered: 4 })).toMatchObject({ total: 0, unfiltered: 4 })
  })
})

describe('a stranger', () => {
  it('is a word of which the pages have only the beginning', () => {
    expect(strangers([page(['apolgy', 'lamp'], 'a lamp', [0, 1])], ['apolgy', 'lamp'])).toEqual(['apolgy'])
  })

  it('is no word that stands in the metadata', () => {
    expect(strangers([page(['lantern'], 'a glow', [], { meta: { title: 'Lamps', also: 'lantern' } })], ['lantern'])).toEqual([])
  })

  it('is no word for which another page was found', () => {
    expect(strangers([page(['glow'], 'a glow', [1])], ['glow', 'night'])).toEqual([])
  })

  it('is a word of which a part is missing', () => {
    expect(strangers([page(['night-light'], 'a light', [1])], ['night-light'])).toEqual(['night-light'])
  })
})
