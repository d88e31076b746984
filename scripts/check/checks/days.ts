import type { Guide } from '../guide.ts'
import { error, type Problem } from '../problem.ts'

/** Days of publication that no calendar has, where they stand without quotes: YAML takes the 30th of February for the 2nd of March. */
export function days({ chapters }: Guide): Problem[] {
  return chapters.flatMap(({ data, text, at }) => {
    const [, year, month = '', day = ''] = /^publish:\s*(\d{4})-(\d{1,2})-(\d{1,2})/m.exec(text) ?? []
    const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    if (!year || !data?.publish || data.publish === written) return []
    return error(at(['publish']), {
      found: `publish ${written}, which no calendar has`,
      expected: 'a day such as 2026-12-07',
      mend: `did you mean \`publish: ${data.publish}\`?`,
    })
  })
}
