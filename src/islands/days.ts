/** A moment as its day in words, where the reader is: `25 November 2026`. @param time milliseconds since 1970 */
export const dayWords = (time: number): string =>
  new Intl.DateTimeFormat(document.documentElement.lang, { day: 'numeric', month: 'long', year: 'numeric' }).format(time)

/** A day as it is where the reader is, as `YYYY-MM-DD`: due dates are days, not moments. */
export const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
