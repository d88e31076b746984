import type { Guide } from '../guide.ts'
import { error, type Problem, startOf } from '../problem.ts'

/** What the ids of chapters' own questions begin with. */
export const reservedPrefix = 'action-'

/** Worksheets named like those that chapters make of their own questions: readers' answers would end up under one key. */
export function reservedIds({ worksheets }: Guide): Problem[] {
  const reserved = worksheets.filter(({ name }) => name.startsWith(reservedPrefix))
  return reserved.map(({ file, name, ending }) =>
    error(startOf(file), {
      found: `worksheet id "${name}"`,
      expected: `an id that does not begin with "${reservedPrefix}", which chapters' own questions are kept under`,
      mend: `rename it to ${name.slice(reservedPrefix.length) || 'another-name'}${ending}`,
    }),
  )
}
