import type { Synonyms } from '../../../src/schema/index.ts'
import { countIn, rootsOf } from '../../../src/search/wordings.ts'
import type { Guide } from '../guide.ts'
import { type Problem, warning } from '../problem.ts'
import { inStrides } from '../strides.ts'

/** Synonyms that stand in two groups, and groups of which the guide has no word, so that nothing is found by them. */
export function synonyms({ synonyms: { data = [], at }, chapters, worksheets }: Guide): Problem[] {
  const unknown = unsaidIn([...worksheets, ...chapters], data)
  return data.flatMap(({ words }, i) => [
    ...shared(words, data.slice(0, i)).map((word) => warning(at([i, 'words']), inTwo(word))),
    ...(unknown.includes(words) ? [warning(at([i, 'words']), unsaid(words))] : []),
  ])
}

/** The groups of which no file says a word, looked for from file to file as long as there are any. */
function unsaidIn(files: { text: string; body?: string }[], groups: Synonyms[]): string[][] {
  let left = groups.map(({ words }) => words)
  for (const { text, body = '' } of inStrides(files)) {
    if (left.length === 0) break
    const said = rootsOf(`${text}\n${body}`)
    left = left.filter((words) => countIn(said, words) === 0)
  }
  return left
}

/** Two forms of a word are one word. */
const shared = (words: string[], others: { words: string[] }[]) => {
  const before = new Set(others.flatMap(({ words }) => words.map(rootsOf)))
  return words.filter((word) => before.has(rootsOf(word)))
}

const inTwo = (word: string) => ({
  found: `the word "${word}" in a second group of synonyms`,
  expected: 'one group for each meaning',
  mend: 'make one group of the two, or take the word from one of them',
})

const unsaid = (words: string[]) => ({
  found: `synonyms of which the guide has none: ${words.join(', ')}`,
  expected: 'a word among them that stands in a chapter or a worksheet',
  mend: 'add the word that the guide has for it, or take the group away',
})
