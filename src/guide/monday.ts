import { type Monday, type Series, toCalendar, toRss } from '../monday/feeds.ts'
import { yearly } from '../monday/order.ts'
import { mondayOf, WEEK, weekOf } from '../monday/week.ts'
import { type GuideChapter, must, publishedChapters } from './chapters.ts'
import { today } from './drafts.ts'
import { address, href, parts, site } from './site.ts'

/** Where one subscribes to the Mondays. */
export const feeds = { rss: href('/monday.xml'), calendar: href('/monday.ics') }

/** The chapter of every week, week 1 first; none where no chapter has appeared. */
export async function year(): Promise<GuideChapter[]> {
  const book = await publishedChapters()
  if (book.length === 0) return []
  const known = book.map((chapter) => ({ ...chapter, id: chapter.slug }))
  const byPart = parts.map(({ id }) => book.filter(({ part }) => part.id === id).map(({ slug }) => slug))
  return yearly(byPart, pinnedIn(book)).map((slug, i) => must(known, slug, `chapter of week ${i + 1}`))
}

/** A chapter that is kept back has no week yet. */
const pinnedIn = (book: GuideChapter[]) =>
  Object.fromEntries(Object.entries(site.mondays).filter(([, slug]) => book.some((chapter) => chapter.slug === slug)))

/** Midnight of the day for which the site is built, in UTC. */
const now = new Date(`${today}T00:00Z`)

/** The week in which the site is built, and its chapter; `undefined` where no chapter has appeared. */
export async function thisMonday(): Promise<{ week: number; chapter: GuideChapter } | undefined> {
  const chapter = chapterOf(now, await year())
  return chapter && { week: weekOf(now).week, chapter }
}

/** Of the chapters of a year, the one of a day. */
const chapterOf = (day: Date, year: GuideChapter[]) => year[weekOf(day).week - 1]

/** The Mondays of a year up to this one, as RSS. */
export const mondayRss = async (): Promise<string> => toRss(series, await mondays(-51))

/** This Monday and those of the year to come, as a calendar. */
export const mondayCalendar = async (): Promise<string> => toCalendar(series, await mondays(0), Date.now())

/** 52 Mondays. @param first how many weeks from now */
async function mondays(first: number): Promise<Monday[]> {
  const memos = await year()
  const monday = mondayOf(now).getTime()
  return Array.from({ length: 52 }, (_, i) => new Date(monday + (first + i) * WEEK)).flatMap((day) => {
    const chapter = chapterOf(day, memos)
    return chapter ? { day, title: chapter.data.title, deck: chapter.data.deck, url: address(`/chapters/${chapter.slug}/`) } : []
  })
}

const series: Series = {
  title: `${site.title}: this Monday`,
  about: `One memo every Monday. ${site.description}`,
  language: site.language,
  page: address('/'),
  rss: address('/monday.xml'),
  host: new URL(site.address).host,
}
