import type { GuideChapter } from './chapters.ts'

/** The memo that a chapter is retold from, as it is credited: `{ title, by, date }`; the date in words, empty where none is known. */
export function credited({ data, author, publication }: GuideChapter) {
  return {
    title: data.source.title,
    by: [author, publication.name].filter(Boolean).join(', '),
    publication: publication.name,
    author,
    date: inWords(data.source.date),
  }
}

/** A year stays a year; a day becomes "14 May 2008". */
function inWords(date = ''): string {
  if (date.length < 10) return date
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
}
