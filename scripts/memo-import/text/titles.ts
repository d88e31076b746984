import { labelOf } from '../../../src/markdown/labels.ts'
import { bylineIn } from './byline.ts'
import { furnitureIn } from './furniture.ts'
import { endsSentence, isHeadingLike, isOfSeries, isProse, isRule, standsAlone, wordCount } from './shapes.ts'
import type { Unit } from './units.ts'

/** Where a memo begins. */
export interface Beginning {
  /** The number of the unit that is its title. */
  at: number
  /** Of its deck, where it has one. */
  deck: number | undefined
  /** What makes one doubt it. */
  doubt: string | undefined
}

/** What is known of each unit before titles are looked for. */
interface Marked {
  unit: Unit
  /** A heading that stands by itself. */
  heading: boolean
  byline: boolean
  /** The last memo is over. */
  ends: boolean
  furniture: boolean
  /** The last memo has come to its questions. */
  acting: boolean
}

/** Whether a memo begins somewhere; where it may be doubted, why. */
type Rule = (all: Marked[], at: number) => boolean | string

type Title = Omit<Beginning, 'deck'>

/** Finds the titles of a text: by what stands before them, under them, and by what the file does everywhere else. */
export function beginningsIn(units: readonly Unit[]): Beginning[] {
  const all = marked(units)
  const rules = rulesFor(all)
  const titles = all.flatMap((_, at) => {
    const found = rules.map((rule) => rule(all, at)).find((found) => found !== false)
    return found === undefined ? [] : [{ at, doubt: found === true ? undefined : String(found) }]
  })
  return withDecks(withFirst(titles, all), all)
}

function marked(units: readonly Unit[]): Marked[] {
  let acting = false
  return units.map((unit, i) => {
    const furniture = furnitureIn(unit.text)
    const alone = standsAlone({ before: units[i - 1], unit, after: units[i + 1] }) || isUnderline(units[i + 1])
    const label = labelOf(unit.text)?.label
    if (label === 'taking-action') acting = true
    const found = {
      unit,
      heading: alone && !furniture && !bylineIn(unit.text) && isHeadingLike(unit, 30),
      byline: isByline(units, i),
      ends: furniture?.ends || isSignature(units, i),
      furniture: furniture !== undefined,
      acting,
    }
    if (found.ends) acting = false
    return found
  })
}

/** "By Ann Marsh" alone is one only under a heading. */
function isByline(units: readonly Unit[], i: number): boolean {
  const byline = bylineIn(units[i]?.text ?? '')
  return byline !== undefined && (byline.sure || isHeadingLike(units[i - 1], 30))
}

/** "Posted by Ann Marsh" under the text. */
const isSignature = (units: readonly Unit[], i: number) =>
  bylineIn(units[i]?.text ?? '')?.author !== undefined && isProse(units[i - 1]) && /^posted/i.test(units[i]?.text ?? '')

/** A line of signs right under a heading. */
export const isUnderline = (unit: Unit | undefined) => unit !== undefined && unit.gap === 0 && /^(?:={3,}|-{3,})$/.test(unit.text)

/** The marks that the file uses decide what is looked for: where every post has its byline, a heading without one is a heading within. */
function rulesFor(all: Marked[]): Rule[] {
  if (all.filter((_, at) => underByline(all, at)).length > 1) return [underByline, underlined]
  const marks = all.some(({ ends, unit }) => ends || labelOf(unit.text))
  const rules = [underByline, underlined, afterEnd, afterRule, afterQuestions, withDeck]
  if (marks) return rules
  return isArchivePage(all) ? [...rules, alone] : [...rules, afterGap]
}

const isArchivePage = (all: Marked[]) => all.some(({ unit }) => furnitureIn(unit.text)?.reason === 'head of an archive page')

/** A byline right under it, or under its deck. */
const underByline: Rule = (all, at) => {
  const { unit, heading } = all[at] as Marked
  const [next, second] = [all[at + 1], all[at + 2]]
  if (!heading) return next?.byline === true && isLoneLine(all, at) && wordCount(unit.text) <= 30 && !endsSentence(unit.text)
  if (next?.byline) return !isDeckOf(all, at)
  return next?.heading === true && second?.byline === true && !all[at - 1]?.heading
}

/** The heading above it is the title, where the last memo ended right above that. */
const isDeckOf = (all: Marked[], at: number) =>
  all[at - 1]?.heading === true && (at === 1 || all[at - 2]?.ends === true || all[at - 2]?.byline === true)

const isLoneLine = (all: Marked[], at: number) => {
  const { unit, furniture, byline } = all[at] as Marked
  return !furniture && !byline && unit.marker === undefined && standsAlone({ before: all[at - 1]?.unit, unit, after: all[at + 1]?.unit })
}

const underlined: Rule = (all, at) => all[at]?.heading === true && isUnderline(all[at + 1]?.unit) && /^=/.test(all[at + 1]?.unit.text ?? '')

/** The last memo ended with its advertisement or filing. */
const afterEnd: Rule = (all, at) => all[at]?.heading === true && lastBefore(all, at)?.ends === true && hasText(all, at)

const lastBefore = (all: Marked[], at: number) =>
  all.slice(Math.max(0, at - 4), at).findLast(({ unit, byline, ends }) => !isRule(unit.text) && (ends || !byline))

const afterRule: Rule = (all, at) =>
  all[at]?.heading && isRule(all[at - 1]?.unit.text ?? '') && !isUnderline(all[at - 1]?.unit) && hasText(all, at)
    ? 'there is only a line of signs before it'
    : false

/** The questions are the last of a memo. */
const afterQuestions: Rule = (all, at) => {
  const { heading, acting, unit } = all[at] as Marked
  return heading && acting && !unit.text.endsWith('?') && hasText(all, at)
    ? 'it follows the questions of the one before, without a mark between'
    : false
}

/** Two headings, then text: a title and its deck. */
const withDeck: Rule = (all, at) => {
  const [before, unit, deck, text] = [all[at - 1], all[at], all[at + 1], all[at + 2]]
  const both = unit?.heading && deck?.heading && !before?.heading && isLong(text?.unit) && !isOfSeries(unit.unit.text)
  return both && !unit.unit.text.endsWith('?') ? 'there is no mark of an end before it' : false
}

const afterGap: Rule = (all, at) =>
  all[at]?.heading && (all[at]?.unit.gap ?? 0) >= 3 && hasText(all, at) ? 'there are only empty lines before it' : false

/** In archives that mark nothing. */
const alone: Rule = (all, at) => {
  const unit = all[at]
  if (!unit?.heading || isOfSeries(unit.unit.text) || /[?!]$/.test(unit.unit.text) || wordCount(unit.unit.text) < 3) return false
  const next = all.slice(at + 1, at + 4).find(({ unit }) => !/^\p{L}+ by:/iu.test(unit.text))
  const below = next ? blockFrom(all, all.indexOf(next)) : []
  return below.some(isLong) && !all[at - 1]?.heading ? 'nothing but its place tells it from a heading' : false
}

/** A unit and what hangs together with it. */
function blockFrom(all: Marked[], at: number): Unit[] {
  const end = all.findIndex(({ unit }, i) => i > at && unit.gap > 0)
  return all.slice(at, end < 0 ? undefined : end).map(({ unit }) => unit)
}

const isLong = (unit: Unit | undefined) => unit !== undefined && isProse(unit) && wordCount(unit.text) >= 10

/** Text follows, or a deck and text. */
const hasText = (all: Marked[], at: number) => {
  const [next, second] = all.slice(at + 1, at + 5).filter(({ byline }) => !byline)
  return isProse(next?.unit) || (next?.heading === true && isProse(second?.unit))
}

/** Before all others, the first heading of a file is a title. */
function withFirst(titles: Title[], all: Marked[]): Title[] {
  const end = titles[0]?.at ?? all.length
  const first = all.findIndex(({ heading, unit }, i) => i <= end && heading && !isPreface(all, i) && unit.marker === undefined)
  const long = all.findIndex(({ unit }) => isLong(unit))
  const prose = long < 0 ? all.length : long
  if (first < 0 || first > prose || (titles[0] && first + 2 >= titles[0].at && titles[0].doubt === undefined)) return titles
  return [{ at: first, doubt: undefined }, ...titles.filter(({ at }) => at > first + 1)]
}

/** What stands above the head of an archive page is the name of the site. */
const isPreface = (all: Marked[], at: number) =>
  all.slice(at, at + 8).some(({ unit }) => furnitureIn(unit.text)?.reason === 'head of an archive page')

function withDecks(titles: Title[], all: Marked[]): Beginning[] {
  const decked = titles.filter(({ at }) => deckUnder(all, at, false) !== undefined).length
  const usual = decked >= 2 && decked >= titles.length / 2
  return titles.map((title) => ({ ...title, deck: deckUnder(all, title.at, usual) }))
}

/** A single short line under the title, before the text; where most have one, it may end like a sentence. */
function deckUnder(all: Marked[], at: number, usual: boolean): number | undefined {
  const next = [at + 1, at + 2, at + 3].find((i) => all[i] && !all[i].byline && !isUnderline(all[i].unit))
  const [deck, text] = next === undefined ? [] : [all[next], all[next + 1]]
  if (!deck || !text || deck.furniture || !isLoneLine(all, next ?? 0) || isOfSeries(deck.unit.text)) return undefined
  if (labelOf(deck.unit.text) || deck.unit.text.length > 220 || text.unit.marker !== undefined) return undefined
  if (/^\p{L}+ by:/iu.test(deck.unit.text) || deck.unit.text.endsWith(':')) return undefined
  return deck.heading || (usual && wordCount(deck.unit.text) <= 16) ? next : undefined
}
