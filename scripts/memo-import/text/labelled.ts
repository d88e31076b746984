import { wordsIn } from '../words.ts'
import { isNumber } from './markers.ts'
import type { Parts } from './parts.ts'
import type { Unit } from './units.ts'

const keyPoint = /^(key points?)(\s*#?\s*\d+)?\s*(?:[:.]|[-–—─]\s)\s*/i
const keyPointAlone = /^(key points?)(\s*#?\s*\d+)?\s*:?$/i
const action = /^(taking action)\s*(?::|[-–—─]\s)\s*/i
const actionAlone = /^(taking action)\s*:?$/i
const sinceThen = /^since then\s*:\s*/i

/**
 * Writes labels as the guide reads them: `KEY POINT: …` before each point, a heading before the questions. A label alone on its line takes what follows.
 * Units that are done have the marker `label`.
 */
export function labelledIn(units: readonly Unit[], memo: Parts): Unit[] {
  const done: Unit[] = []
  let left = [...units]
  for (let unit = left[0]; unit; unit = left[0]) {
    const taken = takeLabel(unit, left.slice(1), memo)
    done.push(...(taken?.units ?? [unit]))
    left = left.slice(taken?.used ?? 1)
  }
  return done
}

function takeLabel(unit: Unit, after: Unit[], memo: Parts): { units: Unit[]; used: number } | undefined {
  if (unit.marker !== undefined) return undefined
  const bare = unit.text.replace(/^\*\*(.+?)\*\*/, '$1')
  const question = action.exec(bare) ?? actionAlone.exec(bare)
  if (question) return questions(unit, bare.slice(question[0].length))
  const point = keyPointAlone.exec(bare) ?? keyPoint.exec(bare)
  if (point) return points(unit, point, bare.slice(point[0].length), after, memo)
  return sinceThen.test(bare) ? { units: [{ ...unit, text: bare, marker: 'label' }], used: 1 } : undefined
}

/** The first of what to do goes on below the heading, as a paragraph of its own. */
function questions(unit: Unit, rest: string) {
  const heading = { ...unit, text: '## Taking action', marker: 'label' }
  const first = { ...unit, text: rest.charAt(0).toUpperCase() + rest.slice(1), gap: 1 }
  return { units: rest === '' ? [heading] : [heading, first], used: 1 }
}

function points(unit: Unit, point: RegExpExecArray, rest: string, after: Unit[], memo: Parts) {
  const [, words = '', number = ''] = point
  const label = `KEY POINT${number.replace(/\s+/g, ' ')}:`
  if (rest !== '' && !/s$/i.test(words)) return { units: [{ ...unit, text: `${label} ${rest}`, marker: 'label' }], used: 1 }
  const below = rest !== '' ? [{ ...unit, text: rest }] : pointsBelow(after)
  if (below.length === 0) return undefined
  memo.leftOut.push({ line: unit.lines[0] ?? 0, text: point[0].trim(), reason: 'label, written anew' })
  const labelOf = ({ marker = '' }: Unit) => (isNumber(marker) ? `KEY POINT #${marker}:` : label)
  memo.added.push(...below.flatMap((each) => wordsIn(labelOf(each)).filter((word) => word !== each.marker)))
  return {
    units: below.map((each) => ({ ...each, text: `${labelOf(each)} ${each.text}`, marker: 'label' })),
    used: 1 + (rest === '' ? below.length : 0),
  }
}

/** The items of the list below, or the one paragraph. */
function pointsBelow(after: Unit[]): Unit[] {
  const end = after.findIndex(({ marker }) => marker === undefined || marker === '>' || marker === 'block')
  const items = after.slice(0, end < 0 ? undefined : end)
  return items.length > 0
    ? items
    : after.slice(0, 1).filter(({ text, marker }) => marker !== 'block' && !keyPoint.test(text) && !action.test(text))
}
