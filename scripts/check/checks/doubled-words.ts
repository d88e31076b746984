import type { Guide } from '../guide.ts'
import { type Problem, warning } from '../problem.ts'

/** Words that nobody means to write twice; "had had" and "that that" can be meant. */
const words = 'the|a|an|of|to|in|and|for|with|on|at|by|from|or|as|we|you|they|your|our|their|is|are|was|were|be|if|not|this|it'
const twice = new RegExp(`(?<![\\p{L}\\p{N}'’-])(${words})[ \\t]+(\\1)(?![\\p{L}\\p{N}'’-])`, 'giu')

/** A small word that stands twice in a row. */
export function doubledWords({ chapters, pages }: Guide): Problem[] {
  return [...chapters, ...pages].flatMap(({ body, placeOf }) =>
    [...body.matchAll(twice)].map(({ index, 0: pair, 1: word = '' }) =>
      warning(placeOf(index), {
        found: `"${pair}"`,
        expected: 'the word once',
        mend: `write \`${word}\``,
        change: { from: pair, to: word },
      }),
    ),
  )
}
