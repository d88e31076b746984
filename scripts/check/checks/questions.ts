import type { Guide, TextFile } from '../guide.ts'
import { startsAt, written } from '../memo.ts'
import { error, type Mistake, type Problem, warning } from '../problem.ts'
import { type Asked, askedIn } from '../questions.ts'
import { hyphened } from '../wording.ts'

/** Under "Taking action": list items that ask nothing, that ask several things at once, or what has been asked before; ids that are none. */
export function questions({ chapters }: Guide): Problem[] {
  return chapters.flatMap((chapter) => {
    const all = askedIn(chapter.memo)
    return all.flatMap((asked, i) => {
      const place = chapter.placeOf(startsAt(asked.node))
      const twin = all.slice(0, i).find(({ question }) => question && question.id === asked.question?.id)
      if (twin) return error(place, again(asked.text, chapter.placeOf(startsAt(twin.node)).line))
      const mistake = mistakeIn(asked, chapter)
      return mistake ? warning(place, mistake) : []
    })
  })
}

function mistakeIn({ node, text, question }: Asked, { source }: TextFile<unknown>): Mistake | undefined {
  const [, id] = /\(#([^)]*)\)\s*$/.exec(text) ?? []
  if (id !== undefined && !/^[a-z0-9-]+$/.test(id)) return misnamed(id)
  if (node.type !== 'listItem') return undefined
  if (!question) return noQuestion(written(node, source))
  return node.children.some(({ type }) => type === 'list') ? several : undefined
}

/** Only what begins like a question certainly is one. */
const interrogative = /^[-*+\d.)\s]*(who|whom|whose|what|which|when|where|why|how|do|does|did|is|are|can|could|will|would|should)\b/i

const noQuestion = (item: string): Mistake => ({
  found: `a list item under "Taking action" that asks nothing: "${item
    .split('\n', 1)[0]
    ?.replace(/^\S+\s+/, '')
    .slice(0, 60)}"`,
  expected: 'questions, which get lines to write on',
  mend: 'end it with a question mark, or make it a paragraph before the list, as what it asks nothing of is shown above the form',
  change: interrogative.test(item) && !item.includes('\n') ? { from: item, to: item.replace(/[.!;:]?$/, '?') } : undefined,
})

const several: Mistake = {
  found: 'a list within a question',
  expected: 'one question to a list item: all of this gets one field, under one long text',
  mend: 'make a list item of each',
}

const misnamed = (id: string): Mistake => ({
  found: `the id "#${id}" of a question`,
  expected: 'lower-case words joined by hyphens',
  mend: `write \`(#${hyphened(id)})\``,
  change: { from: `(#${id})`, to: `(#${hyphened(id)})` },
})

const again = (text: string, line: number): Mistake => ({
  found: `a question a second time, after line ${line}: "${text.slice(0, 60)}"`,
  expected: 'each question once: their answers are saved under one id, and one would write over the other',
  mend: 'take one of the two away, or reword it',
})
