import type { Guide } from '../guide.ts'
import { error, type Mistake, type Problem, unknownName } from '../problem.ts'

/** Reading paths that lead to a chapter that is not there, or twice to the same, or that the home page has no words for. */
export function paths(guide: Guide): Problem[] {
  return [...steps(guide), ...words(guide)]
}

function words({ paths, site }: Guide): Problem[] {
  const { data, at } = site
  if (!data || !paths.data?.length) return []
  return (['path', 'paths'] as const)
    .filter((field) => data.home[field] === undefined)
    .map((field) =>
      error(at(['home']), { found: `no home ${field}`, expected: `words for the ways of ${paths.file}`, mend: `add \`${field}:\`` }),
    )
}

function steps({ paths: { data = [], at }, chapters }: Guide): Problem[] {
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
