import { countIn, rootsOf } from '../../../src/search/wordings.ts'
import type { Guide } from '../guide.ts'
import { type Problem, warning } from '../problem.ts'

/** Synonyms that stand in two groups, and groups of which the guide has no word, so that nothing is found by them. */
export function synonyms({ synonyms: { data = [], at }, chapters, worksheets }: Guide): Problem[] {
  const texts = [...chapters.flatMap(({ text, body }) => [text, body]), ...worksheets.map(({ text }) => text)]
  const said = rootsOf(texts.join('\n'))
  return data.flatMap(({ words }, i) => [
    ...shared(words, data.slice(0, i)).map((word) => warning(at([i, 'words']), inTwo(word))),
    ...(countIn(said, words) > 0 ? [] : [warning(at([i, 'words']), unsaid(words))]),
  ])
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
