import type { GuideChapter } from './chapters.ts'
import { address, site } from './site.ts'

/** Who retold the memos. Their authors are credited with the memos themselves. */
const publisher = { '@type': 'Organization', name: site.publisher, url: address('/') }
const book = { '@type': 'Book', name: site.title, url: address('/') }
const common = { inLanguage: site.language, license: site.licence.url, author: publisher, publisher }

/** A chapter as an Article. It has no date: when it was retold is not written down, and the memo's date is the memo's. */
export function articleData(chapter: GuideChapter) {
  const { title: headline, deck: description } = chapter.data
  const image = address(`/chapters/${chapter.slug}.png`)
  return { '@type': 'Article', headline, description, image, isPartOf: book, isBasedOn: memoData(chapter), ...common }
}

/** The memo that a chapter comes from, where it comes from one. */
function memoData({ data: { source }, author, publication }: GuideChapter) {
  if (!source || !publication) return undefined
  return {
    '@type': 'Article',
    headline: source.title,
    ...(author && { author: { '@type': 'Person', name: author } }),
    ...(source.date && { datePublished: source.date }),
    isPartOf: { '@type': 'CreativeWorkSeries', name: publication.name },
  }
}

/** The guidebook: the site, by whose name search engines show its pages, and the book that it is. */
export function siteData() {
  const { title: name, description } = site
  const image = address('/card.png')
  return {
    '@graph': [
      { '@type': 'WebSite', name, url: book.url, description, inLanguage: site.language, publisher },
      { ...book, description, image, ...common },
    ],
  }
}
