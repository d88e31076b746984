import { labelOf } from '../../../src/markdown/labels.ts'
import type { Unit } from './units.ts'

/** A text and its neighbours, to judge it by. */
export interface Around {
  before: Unit | undefined
  unit: Unit
  after: Unit | undefined
}

export const wordCount = (text: string) => text.split(' ').length

/** Whether it ends as a sentence does. */
export const endsSentence = (text: string) => /[.!?:;,][”"’')\]]*$/.test(text)

/** Whether it is a paragraph of text and no heading: long, or ended as a sentence. */
export const isProse = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.marker === undefined && (wordCount(unit.text) > 16 || endsSentence(unit.text))

/** Whether a text could be a heading: short, begun like one, a single sentence without its full stop. */
export function isHeadingLike(unit: Unit | undefined, mostWords = 26): unit is Unit {
  if (!unit || unit.marker !== undefined) return false
  const { text } = unit
  const begins = /^[“"‘'«(¿¡…#]*[\p{Lu}\p{N}]/u.test(text)
  const sentences = /[.!?]["”’]? +["“‘]?\p{Lu}/u.test(text.replace(/\b(?:vs|mr|mrs|ms|dr|st|no|\p{Lu})\. /giu, '$& '.replace('. ', ' ')))
  const stops = /(?<!\.\.)[.,;:][”"’')\]]*$/.test(text)
  return begins && !sentences && !stops && text.length <= 160 && wordCount(text) <= mostWords && !labelOf(text) && !isCredit(text)
}

/** "Via: the Daily Bell", "Presented by: Ann Marsh": says whose something is, and heads nothing. */
export const isCredit = (text: string) =>
  /^(?:via|source|hat tip|h\/t|by|(?:presented|written|moderated|hosted|told|drawn|translated) by|from)\b\s*:/i.test(text)

const small = new Set(
  'a an and as at but by for from if in into nor of on onto or over per so than that the their to up via vs with your yet is it its not'.split(
    ' ',
  ),
)

/** Whether The Words of a Text Begin like This. */
export function isTitleCase(text: string): boolean {
  const words = (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []).filter((word, i) => i === 0 || !small.has(word.toLowerCase()))
  const capital = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length
  return capital >= Math.max(1, words.length * 0.75)
}

/** "Lesson #2: …", "Step 3 …": one of a series within a memo. */
export const isOfSeries = (text: string) =>
  /^(?:lesson|tip|step|rule|principle|reason|number|no\.?|question|secret|myth|mistake|habit|law|idea|way)s?\s*#?\d+\b/i.test(text)

/** Whether nothing hangs together with it: empty lines before and after. */
export const standsAlone = ({ before, unit, after }: Around) => (unit.gap > 0 || !before) && (!after || after.gap > 0)

/** A line of signs alone: "* * *", "-----". */
export const isRule = (text: string) => /^(?:[-=_*~·•#]\s*){3,}$/.test(text)
