import { type Monday, type Series, toCalendar, toRss } from '../monday/feeds.ts'
import { yearly } from '../monday/order.ts'
import { mondayOf, WEEK, weekOf } from '../monday/week.ts'
import { chapters, type GuideChapter, must } from './chapters.ts'
import { address, href, parts, site } from './site.ts'

/** Where one subscribes to the Mondays. */
export const feeds = { rss: href('/monday.xml'), calendar: href('/monday.ics') }

/** The chapter of every week, week 1 first. */
export async function year(): Promise<GuideChapter[]> {
  const book = await chapters()
  const known = book.map((chapter) => ({ ...chapter, id: chapter.slug }))
  const byPart = parts.map(({ id }) => book.filter(({ part }) => part.id === id).map(({ slug }) => slug))
  return yearly(byPart, site.mondays).map((slug, i) => must(known, slug, `chapter of week ${i + 1}`))
}

/** The week in which the site is built, and its chapter. */
export async function thisMonday(): Promise<{ week: number; chapter: GuideChapter }> {
  const today = new Date()
  return { week: weekOf(today).week, chapter: chapterOf(today, await year()) }
}

/** Of the chapters of a year, the one of a day. */
const chapterOf = (day: Date, year: GuideChapter[]) => year[weekOf(day).week - 1] as GuideChapter

/** The Mondays of a year up to this one, as RSS. */
export const mondayRss = async (): Promise<string> => toRss(series, await mondays(-51))

/** This Monday and those of the year to come, as a calendar. */
export const mondayCalendar = async (): Promise<string> => toCalendar(series, await mondays(0), Date.now())

/** 52 Mondays. @param first how many weeks from now */
async function mondays(first: number): Promise<Monday[]> {
  const memos = await year()
  const now = mondayOf(new Date()).getTime()
  return Array.from({ length: 52 }, (_, i) => {
    const day = new Date(now + (first + i) * WEEK)
    const { data, slug } = chapterOf(day, memos)
    return { day, title: data.title, deck: data.deck, url: address(`/chapters/${slug}/`) }
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
