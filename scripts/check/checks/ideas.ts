import { usedTerms } from '../../../src/markdown/terms.ts'
import type { Guide } from '../guide.ts'
import { error, type Problem, warning } from '../problem.ts'

/** Wordings that two ideas share, so that a text could mean either; and ideas that no chapter speaks of. */
export function ideas({ ideas: { data = [], at }, chapters }: Guide): Problem[] {
  const entries = data.map(({ id, term, also }, i) => ({ id, i, wordings: [term, ...also] }))
  const used = usedTerms(chapters.map(({ body }) => body).join('\n'), entries)
  return entries.flatMap(({ id, i, wordings }) => [
    ...shared(wordings, entries.slice(0, i)).map((words) =>
      error(at([i, 'id']), {
        found: `the words "${words}" in "${id}", which another idea has too`,
        expected: 'words that mean one idea only',
        mend: 'take them from one of the two',
      }),
    ),
    ...(used.has(id) ? [] : [warning(at([i, 'id']), unspoken(wordings))]),
  ])
}

const lower = (wordings: readonly string[]) => wordings.map((words) => words.toLowerCase())

const shared = (wordings: readonly string[], others: { wordings: string[] }[]) =>
  lower(wordings).filter((words) => others.some((other) => lower(other.wordings).includes(words)))

const unspoken = (wordings: string[]) => ({
  found: `an idea that no chapter speaks of: ${wordings.join(', ')}`,
  expected: 'one of its wordings in a text',
  mend: 'add to `also:` how the chapters call it, or take it away',
})
