/** A week as ISO 8601 counts them: it begins on a Monday and belongs to the year that has its Thursday. */
export interface Week {
  year: number
  /** 1 to 52; to 53 in some years. */
  week: number
}

const DAY = 86_400_000
export const WEEK = 7 * DAY

/** The week of a day, by the fields that the day has in UTC. */
export function weekOf(day: Date): Week {
  const thursday = new Date(mondayOf(day).getTime() + 3 * DAY)
  const year = thursday.getUTCFullYear()
  return { year, week: Math.floor((thursday.getTime() - Date.UTC(year, 0)) / WEEK) + 1 }
}

/** The Monday on or before a day, at midnight in UTC. */
export function mondayOf(day: Date): Date {
  const sinceMonday = (day.getUTCDay() + 6) % 7
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() - sinceMonday))
}

/** `2026-W48` */
export const nameOf = ({ year, week }: Week): string => `${year}-W${`${week}`.padStart(2, '0')}`
