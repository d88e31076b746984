import type { Chapter } from '../schema/chapter.ts'
import { isPublished } from '../schema/publish.ts'
import { dayOfBuild } from '../settings.ts'
import { dayInWords } from './credit.ts'
import { href, site } from './site.ts'

/** The day for which the site is built, where the guide is at home: `2026-12-07`. */
export const today = dayOfBuild(site.timeZone)

/** What a chapter that readers do not see yet is called: "Draft", "Draft until 7 December 2026"; `undefined` for one that they do. */
export function draftWords(chapter: Pick<Chapter, 'draft' | 'publish'>): string | undefined {
  if (isPublished(chapter, today)) return undefined
  return chapter.draft || !chapter.publish ? 'Draft' : `Draft until ${dayInWords(chapter.publish)}`
}

/**
 * HTML in which the links to pages that are not there yet are only their words, so that a text may speak of a chapter before it appears.
 * @param hidden which they are, such as `/chapters/SLUG/`
 */
export function withoutLinksTo(hidden: ReadonlySet<string>, html: string): string {
  if (hidden.size === 0) return html
  const base = href('/')
  return html.replace(/<a\s[^>]*?href="([^"#?]*)[^"]*"[^>]*>(.*?)<\/a>/gs, (link, to: string, words: string) =>
    to.startsWith(base) && hidden.has(`/${to.slice(base.length).replace(/\/?$/, '/')}`) ? words : link,
  )
}
