import rss, { type RSSFeedItem } from '@astrojs/rss'
import type { APIRoute } from 'astro'
import { type GuideChapter, publishedChapters } from '../guide/chapters.ts'
import { address, site } from '../guide/site.ts'
import { written } from '../guide/written.ts'

/**
 * All chapters with their whole text. Items have no date, which the format allows: when a chapter was retold is written nowhere, the date of the memo is
 * another work's, and the date of the build would make everything new with every build.
 */
export const GET: APIRoute = async () =>
  rss({
    title: site.title,
    description: site.description,
    site: address('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${site.language}</language><atom:link href="${address('/rss.xml')}" rel="self" type="application/rss+xml"/>`,
    items: await Promise.all((await publishedChapters()).map(item)),
  })

const item = async (chapter: GuideChapter): Promise<RSSFeedItem> => ({
  title: chapter.data.title,
  description: chapter.data.deck,
  link: address(`/chapters/${chapter.slug}/`),
  categories: [chapter.part.title],
  content: await written(chapter),
})
