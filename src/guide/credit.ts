import type { GuideChapter } from './chapters.ts'

/** The memo that a chapter is retold from, as it is credited: `{ title, by, date }`; the date in words, empty where none is known. */
export function credited({ data, author, publication }: GuideChapter) {
  return {
    title: data.source.title,
    by: [author, publication.name].filter(Boolean).join(', '),
    publication: publication.name,
    author,
    date: dayInWords(data.source.date),
  }
}

/** A day as "14 May 2008"; a year stays a year. */
export function dayInWords(date = ''): string {
  if (date.length < 10) return date
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
}
