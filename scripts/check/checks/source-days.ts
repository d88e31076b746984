import type { Guide } from '../guide.ts'
import { error, type Mistake, type Problem, warning } from '../problem.ts'

/** Memos that appeared on a day that no calendar has, or that has not come yet. */
export function sourceDays({ chapters, today }: Guide): Problem[] {
  return chapters.flatMap(({ data, at }) => {
    const date = data?.source?.date
    if (!date) return []
    if (!exists(date)) return error(at(['source', 'date']), noDay(date))
    return date > today.slice(0, date.length) && !data.publish ? warning(at(['source', 'date']), notYet(date)) : []
  })
}

const exists = (date: string) => date.length === 4 || (!Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date))

const noDay = (date: string): Mistake => ({
  found: `source date "${date}"`,
  expected: 'a day that the calendar has',
  mend: 'write the day on which the memo appeared, or its year alone',
})

const notYet = (date: string): Mistake => ({
  found: `source date "${date}", which has not come yet`,
  expected: 'the day on which the memo appeared',
  mend: `if the chapter is to appear then, write \`publish: ${date}\` as a field of its own`,
})
