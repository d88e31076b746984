import { doubles } from '../doubles.ts'
import type { DataFile, Guide } from '../guide.ts'
import type { Problem } from '../problem.ts'

/** Two parts, publications, paths or ideas with one id. */
export function doubledEntries({ parts, publications, paths, ideas }: Guide): Problem[] {
  return [
    ...doubledIn(parts, 'among the parts'),
    ...doubledIn(publications, 'among the publications'),
    ...doubledIn(paths, 'among the paths'),
    ...doubledIn(ideas, 'among the ideas'),
  ]
}

function doubledIn({ data = [], at }: DataFile<{ id: string }[]>, among: string): Problem[] {
  return doubles(
    data.map(({ id }, i) => ({ id, place: at([i, 'id']) })),
    among,
  )
}
