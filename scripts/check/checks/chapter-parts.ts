import type { Guide } from '../guide.ts'
import { type Mistake, type Problem, warning } from '../problem.ts'
import { isActionStart, isHeading, labelIn, paragraphs } from '../text.ts'

/** Chapters without a key point, or without questions to act on. */
export function chapterParts({ chapters }: Guide): Problem[] {
  return chapters.flatMap(({ body, placeOf }) => {
    const texts = paragraphs(body).map(({ text }) => text)
    const mistakes = [hasKeyPoint(texts) ? [] : noKeyPoint, hasQuestions(texts) ? [] : noQuestions].flat()
    return mistakes.map((mistake) => warning(placeOf(body.search(/\S|$/)), mistake))
  })
}

const hasKeyPoint = (texts: string[]) => texts.some((text) => labelIn(text) === 'key-point' || text.includes('<KeyPoint'))

/** Questions stand below "Taking action", down to the next heading. */
function hasQuestions(texts: string[]): boolean {
  const start = texts.findIndex(isActionStart)
  if (start < 0) return false
  const below = texts.slice(start + 1)
  const end = below.findIndex(isHeading)
  return [texts[start], ...below.slice(0, end < 0 ? undefined : end)].some((text) => text?.includes('?'))
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
