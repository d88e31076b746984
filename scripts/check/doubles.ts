import { error, type Place, type Problem } from './problem.ts'

/** An id and where it stands. */
export interface Id {
  id: string
  place: Place
}

/**
 * A problem for each id that another has before it.
 * @param among where ids have to be unique, in words: "among the blocks and results of a worksheet"
 */
export function doubles(ids: Id[], among: string): Problem[] {
  return ids.flatMap(({ id, place }, i) => {
    const first = ids.findIndex((other) => other.id === id)
    if (first === i) return []
    return error(place, {
      found: `id "${id}" a second time, after line ${ids[first]?.place.line}`,
      expected: `an id of its own ${among}`,
      mend: `give the newer of the two another id, such as \`${unused(id, ids)}\``,
    })
  })
}

function unused(id: string, ids: Id[]): string {
  let n = 2
  while (ids.some((other) => other.id === `${id}-${n}`)) n++
  return `${id}-${n}`
}
