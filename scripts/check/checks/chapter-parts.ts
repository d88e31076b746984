import { labelIn } from '../../../src/markdown/plugin.ts'
import type { Guide } from '../guide.ts'
import { type Mistake, type Problem, warning } from '../problem.ts'
import { questionsOf } from '../questions.ts'

/** Chapters without a key point, or without questions to act on. */
export function chapterParts({ chapters }: Guide): Problem[] {
  return chapters.flatMap(({ body, memo, placeOf }) => {
    const hasKeyPoint = memo.paragraphs.some((node) => labelIn(node)?.label === 'key-point') || body.includes('<KeyPoint')
    const mistakes = [hasKeyPoint ? [] : noKeyPoint, questionsOf(memo).length > 0 ? [] : noQuestions].flat()
    return mistakes.map((mistake) => warning(placeOf(body.search(/\S|$/)), mistake))
  })
}

const noKeyPoint: Mistake = {
  found: 'a chapter without a key point',
  expected: 'a paragraph with what the reader should remember',
  mend: 'begin a paragraph with `KEY POINT:`',
}

const noQuestions: Mistake = {
  found: 'a chapter without questions to act on',
  expected: 'questions under "Taking action"',
  mend: 'add a heading `## Taking action` and below it a list of questions',
}
