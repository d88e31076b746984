import { closest, distance } from 'fastest-levenshtein'

/** Where something stands: the file relative to the project, line and column in it from 1. */
export interface Place {
  file: string
  line: number
  column: number
}

/** What is wrong, in words for the author: what stands there, what should, and how to mend it. */
export interface Mistake {
  found: string
  expected: string
  mend: string
  /** Words of the line, and what to write in their place, where that can be told. */
  change?: { from: string; to: string } | undefined
}

/** A mistake at its place. An error stops the build, a warning does not. */
export interface Problem extends Place, Mistake {
  severity: 'error' | 'warning'
}

/** A problem as it is reported. */
export interface Finding extends Omit<Problem, 'change'> {
  /** The check that found it: the name of its file in `checks/`. */
  check: string
  /** Where the check is explained, from the project's root. */
  help: string
  /** The line as it should be, where it can be computed. */
  mended: string | undefined
}

export const error = (place: Place, mistake: Mistake): Problem => ({ ...place, ...mistake, severity: 'error' })
export const warning = (place: Place, mistake: Mistake): Problem => ({ ...place, ...mistake, severity: 'warning' })

/** The place of what concerns a file as a whole. */
export const startOf = (file: string): Place => ({ file, line: 1, column: 1 })

/** The line and column (from 1) of a character in a text. */
export function placeIn(file: string, text: string, offset: number): Place {
  const lines = text.slice(0, offset).split('\n')
  return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

/**
 * The words for a name that names nothing: `part "mindst"`, one of the known, "did you mean `part: mindset`?".
 * @param what the thing in words, such as "block kind"
 * @param write how to write a name there, such as "part: mindset"
 */
export function unknownName(what: string, name: string, known: readonly string[], write: (name: string) => string): Mistake {
  const meant = nearest(name, known)
  const mend = known.length > 0 ? `write \`${write('…')}\` with one that is there` : `add it, or take \`${write(name)}\` away`
  const found = `${what} "${name}"`
  if (!meant) return { found, expected: oneOf(known), mend }
  return { found, expected: oneOf(known), mend: `did you mean \`${write(meant)}\`?`, change: { from: name, to: meant } }
}

/**
 * The known word that a mistyped one is nearest to; undefined where none is near enough to be meant.
 * @param apart how much of the word may be different
 */
export function nearest(word: string, known: readonly string[], apart = 0.4): string | undefined {
  if (known.length === 0) return undefined
  const best = closest(word, known)
  return distance(best, word) <= apart * Math.max(best.length, word.length) ? best : undefined
}

const most = 12

/** "one of a, b, c"; of many only how many they are. */
export function oneOf(known: readonly string[]): string {
  if (known.length === 0) return 'none, since there is none yet'
  return known.length > most ? `one of the ${known.length} that are there` : `one of ${known.join(', ')}`
}
