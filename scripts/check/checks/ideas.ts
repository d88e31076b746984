import { type Term, usedTerms } from '../../../src/markdown/terms.ts'
import type { Guide } from '../guide.ts'
import { error, type Problem, warning } from '../problem.ts'
import { inStrides } from '../strides.ts'

/** Wordings that two ideas share, so that a text could mean either; and ideas that no chapter speaks of. */
export function ideas({ ideas: { data = [], at }, chapters }: Guide): Problem[] {
  const entries = data.map(({ id, term, also }, i) => ({ id, i, wordings: [term, ...also] }))
  const unused = unusedIn(chapters, entries)
  return entries.flatMap(({ id, i, wordings }) => [
    ...shared(wordings, entries.slice(0, i)).map((words) =>
      error(at([i, 'id']), {
        found: `the words "${words}" in "${id}", which another idea has too`,
        expected: 'words that mean one idea only',
        mend: 'take them from one of the two',
      }),
    ),
    ...(unused.has(id) ? [warning(at([i, 'id']), unspoken(wordings))] : []),
  ])
}

/** The ideas that no chapter speaks of, looked for from chapter to chapter as long as there are any. */
function unusedIn(chapters: Guide['chapters'], terms: Term[]): Set<string> {
  let left = terms.map((term) => ({ term, words: term.wordings.map(plain) }))
  for (const { body } of inStrides(chapters)) {
    const text = plain(body)
    // Looking for a word anywhere is quicker than looking for it as a whole word.
    const candidates = left.filter(({ words }) => words.some((word) => text.includes(word))).map(({ term }) => term)
    const used = candidates.length > 0 ? usedTerms(body, candidates) : new Set()
    left = left.filter(({ term }) => !used.has(term.id))
    if (left.length === 0) break
  }
  return new Set(left.map(({ term }) => term.id))
}

const plain = (text: string) => text.toLowerCase().replaceAll('’', "'")

const lower = (wordings: readonly string[]) => wordings.map((words) => words.toLowerCase())

const shared = (wordings: readonly string[], others: { wordings: string[] }[]) =>
  lower(wordings).filter((words) => others.some((other) => lower(other.wordings).includes(words)))

const unspoken = (wordings: string[]) => ({
  found: `an idea that no chapter speaks of: ${wordings.join(', ')}`,
  expected: 'one of its wordings in a text',
  mend: 'add to `also:` how the chapters call it, or take it away',
})
