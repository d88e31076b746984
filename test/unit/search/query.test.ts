import { describe, expect, it } from 'vitest'
import type { PageData } from '../../../src/search/found.ts'
import type { Pagefind } from '../../../src/search/pagefind.ts'
import { findPages, type Wanted } from '../../../src/search/query.ts'

/** A guide of four short pages. */
const texts: Record<string, { kind: string; text: string }> = {
  lamps: { kind: 'Chapters', text: 'lamp lamp lamp cracked shop shop' },
  shop: { kind: 'Chapters', text: 'shop lamp in the window the cracked lamp' },
  garden: { kind: 'Chapters', text: 'shop garden apples' },
  log: { kind: 'Worksheets', text: 'worksheet lamp log' },
}

/** Pagefind in little: it finds pages with all words, counts how often they occur, and takes an unknown word for the longest beginning of it. */
const pagefind: Pagefind = {
  async search(words, { filters }) {
    const phrase = /^"(.*)"$/.exec(words)?.[1]
    const all = Object.entries(texts).map(([id, page]) => ({ id, ...page, found: placesOf(page.text, words.split(' ')) }))
    const having = all.filter(({ text, found }) => (phrase ? text.includes(phrase) : found.every((places) => places.length > 0)))
    const filtered = having.filter(({ kind }) => !filters.kind || filters.kind === kind)
    return { results: filtered.map(resultOf), unfilteredResultCount: having.length }
  },
}

const every = Object.values(texts).flatMap(({ text }) => text.split(' '))

function placesOf(text: string, words: string[]): number[][] {
  return words.map((word) => {
    const known = every.some((other) => other.startsWith(word))
      ? word
      : every
          .filter((other) => word.startsWith(other))
          .sort()
          .at(-1)
    return text.split(' ').flatMap((other, at) => (known && other.startsWith(known) ? at : []))
  })
}

function resultOf({ id, kind, text, found }: { id: string; kind: string; text: string; found: number[][] }) {
  const data: PageData = {
    url: id,
    content: text,
    locations: found.flat(),
    excerpt: '',
    meta: { title: id },
    filters: { kind: [kind] },
    sub_results: [],
  }
  return { id, score: found.flat().length, data: async () => data }
}

async function find(words: string, more: Partial<Wanted> = {}) {
  const { pages, known, total, unfiltered } = await findPages({ words, kind: '', part: '', ...more }, 5, pagefind)
  return { pages: pages.map(({ href }) => href), known, total, unfiltered }
}

describe('search finds', () => {
  it('pages with the word, those that have it most first', async () => {
    expect(await find('lamp')).toMatchObject({ pages: ['lamps', 'shop', 'log'], known: true, total: 3 })
  })

  it('pages with all words before pages with some', async () => {
    expect((await find('lamp shop')).pages.slice(0, 2)).toEqual(['lamps', 'shop'])
  })

  it('pages with some of the words, but not those with only what everybody has', async () => {
    expect((await find('apples shop')).pages).toEqual(['garden', 'lamps', 'shop'])
    expect((await find('apples shop lamp cracked')).pages).toContain('garden')
  })

  it('pages that have the words side by side before all others', async () => {
    expect((await find('cracked lamp')).pages[0]).toBe('shop')
    expect((await find('lamp in the window')).pages[0]).toBe('shop')
  })

  it('what a question is about', async () => {
    expect((await find('What are the apples for?')).pages).toEqual(['garden'])
  })

  it('worksheets for whoever says so, or else what there is', async () => {
    expect((await find('lamp worksheet')).pages).toEqual(['log'])
    expect((await find('apples worksheet')).pages).toContain('garden')
    expect((await find('lamp worksheet', { kind: 'Chapters' })).pages).not.toContain('log')
    expect((await find('worksheet')).pages).toEqual(['log'])
  })
})

describe('an unknown word', () => {
  it('is left out, and said to be unknown', async () => {
    expect(await find('logarithm apples')).toMatchObject({ pages: ['garden'], known: false })
    expect(await find('zebra apples')).toMatchObject({ pages: ['garden'], known: false })
  })

  it('alone finds nothing', async () => {
    expect(await find('logarithm')).toEqual({ pages: [], known: false, total: 0, unfiltered: 0 })
    expect(await find('zebra')).toEqual({ pages: [], known: false, total: 0, unfiltered: 0 })
  })
})

it('a filter that hides everything does not make a word unknown', async () => {
  expect(await find('apples', { kind: 'Worksheets' })).toEqual({ pages: [], known: true, total: 0, unfiltered: 1 })
})

it('nothing is found for nothing', async () => {
  expect(await find(' … ')).toEqual({ pages: [], known: true, total: 0, unfiltered: 0 })
})
