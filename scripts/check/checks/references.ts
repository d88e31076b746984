import { valueAt } from '../fields.ts'
import type { DataFile, Guide } from '../guide.ts'
import { error, type Problem, unknownName } from '../problem.ts'
import type { Path } from '../yaml.ts'

/** Parts, publications, chapters and worksheets that are named in a file but not there. */
export function references({ site, parts, publications, chapters, worksheets }: Guide): Problem[] {
  const chapterNames = chapters.map(({ name }) => name)
  // A guide that comes from nowhere else has no such file; of a list that is broken nothing is known.
  const sources = publications.missing ? [] : idsOf(publications)
  const worksheetNames = worksheets.map(({ name }) => name)
  return [
    ...chapters.flatMap((chapter) => [
      ...named(chapter, ['part'], idsOf(parts)),
      ...(chapter.data?.source ? named(chapter, ['source', 'publication'], sources) : []),
      ...(chapter.data?.related ?? []).flatMap((_, i) => named(chapter, ['related', i, 'chapter'], chapterNames)),
    ]),
    ...worksheets.flatMap((worksheet) => named(worksheet, ['chapter'], chapterNames)),
    ...named(site, ['start'], chapterNames, 'chapter'),
    ...named(site, ['worksheet'], worksheetNames),
    ...Object.keys(site.data?.mondays ?? {}).flatMap((week) => named(site, ['mondays', week], chapterNames, 'chapter')),
  ]
}

/** A problem where a field names none of the known; nothing is known of a list that is broken itself. */
function named(source: DataFile<object>, path: Path, known: string[] | undefined, what = String(path.at(-1))): Problem[] {
  if (!source.data || !known) return []
  const name = String(valueAt(source.data, path))
  return known.includes(name)
    ? []
    : [
        error(
          source.at(path),
          unknownName(what, name, known, (meant) => `${String(path.at(-1))}: ${meant}`),
        ),
      ]
}

const idsOf = (list: DataFile<{ id: string }[]>) => list.data?.map(({ id }) => id)
