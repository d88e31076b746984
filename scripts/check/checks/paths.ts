import type { Guide } from '../guide.ts'
import { error, type Mistake, type Problem, unknownName } from '../problem.ts'

/** Reading paths that lead to a chapter that is not there, or twice to the same. */
export function paths({ paths: { data = [], at }, chapters }: Guide): Problem[] {
  const known = chapters.map(({ name }) => name)
  return data.flatMap(({ id, chapters: steps }, i) =>
    steps.flatMap((slug, step) => {
      const place = at([i, 'chapters', step])
      if (!known.includes(slug))
        return error(
          place,
          unknownName('chapter', slug, known, (meant) => `- ${meant}`),
        )
      return steps.indexOf(slug) < step ? error(place, again(slug, id)) : []
    }),
  )
}

const again = (slug: string, path: string): Mistake => ({
  found: `chapter "${slug}" a second time on the path "${path}"`,
  expected: 'each chapter of a path once',
  mend: 'take one of the two away',
})
