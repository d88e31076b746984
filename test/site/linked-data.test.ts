import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { builds, host, pagesOf } from './built.ts'

const url = z.url({ protocol: /^https$/ })
const text = z.string().min(1)
/** Google: "dates in ISO 8601 format"; a memo may be known by its year alone. */
const date = z.union([z.iso.date(), z.string().regex(/^\d{4}$/)])
const language = z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/)

/** developers.google.com/search/docs/appearance/structured-data/article: of an author, its type, name and url. */
const organization = z.strictObject({ '@type': z.literal('Organization'), name: text, url })
const person = z.strictObject({ '@type': z.literal('Person'), name: text })

/** What schema.org says of every CreativeWork, as far as the guide uses it. */
const work = { inLanguage: language, license: url, author: organization, publisher: organization }
const book = { '@type': z.literal('Book'), name: text, url }

/** The memo that a chapter retells. */
const memo = z.strictObject({
  '@type': z.literal('Article'),
  headline: text,
  author: person.optional(),
  datePublished: date.optional(),
  isPartOf: z.strictObject({ '@type': z.literal('CreativeWorkSeries'), name: text }),
})

/**
 * Google's fields of an Article: headline, image, author, and dates, of which a chapter has none. Strict, so that a field that nobody documents is noticed.
 */
const article = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('Article'),
  headline: text.max(110),
  description: text,
  image: url,
  isPartOf: z.strictObject(book),
  isBasedOn: memo,
  ...work,
})

/** developers.google.com/search/docs/appearance/site-names: WebSite with name and url, on the home page alone. Book is for others than Google. */
const home = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.tuple([
    z.strictObject({ '@type': z.literal('WebSite'), name: text, url, description: text, inLanguage: language, publisher: organization }),
    z.strictObject({ ...book, description: text, image: url, ...work }),
  ]),
})

describe.each(builds)('data for search engines under $base', ({ dist, base }) => {
  const pages = pagesOf(dist)
  const chapters = pages.filter(({ path }) => /^chapters\/.+/.test(path))

  it.each(chapters)('of $path has the fields of an Article', ({ data, meta }) => {
    const { headline, description, image, isBasedOn } = article.parse(data)
    expect({ headline, description, image }).toEqual({
      headline: meta['og:title'],
      description: meta.description,
      image: meta['og:image'],
    })
    expect(isBasedOn.headline).not.toBe('')
    expect(existsSync(join(dist, image.slice(`${host}${base}`.length)))).toBe(true)
  })

  it('of the home page has the fields of a WebSite and of a Book', () => {
    const [site, guide] = home.parse(pages.find(({ path }) => path === '')?.data)['@graph']
    expect([site.url, guide.url]).toEqual([host + base, host + base])
  })

  it('stands on no other page', () => {
    expect(
      pages
        .filter(({ data }) => data)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['', ...chapters.map(({ path }) => path)].sort())
  })
})
