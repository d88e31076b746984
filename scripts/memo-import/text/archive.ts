import type { FoundMemo, LeftOut, Reading, Remark } from '../found.ts'
import { wordsIn } from '../words.ts'
import { type Byline, bylineIn } from './byline.ts'
import { doubtsIn } from './doubts.ts'
import { furnitureIn, tagsIn } from './furniture.ts'
import { linesOf } from './lines.ts'
import { markdownOf } from './markdown.ts'
import { partsOf } from './parts.ts'
import { isRule } from './shapes.ts'
import { type Beginning, beginningsIn, isUnderline } from './titles.ts'
import { type Unit, unitsOf } from './units.ts'

/**
 * Reads a text as it is saved from the pages of a blog or a newsletter: titles on lines of their own, text, and what stands around it. Every line becomes
 * part of one memo, or is listed as left out.
 */
export function readArchive(file: string, text: string): Reading {
  const { lines, leftOut } = linesOf(text)
  const units = unitsOf(lines)
  const beginnings = beginningsIn(units)
  const starts = beginnings.map(({ at }) => (isDateAbove(units, at) ? at - 1 : at))
  const memos = beginnings.map((beginning, i) => memoFrom(units.slice(starts[i], starts[i + 1]), beginning, starts[i] ?? 0))
  const head = units.slice(0, starts[0])
  const isHead = beginnings.length > 0 && isHeadOfPage(head)
  const untitled = isHead || head.length === 0 ? [] : [memoFrom(head, undefined, 0)]
  const found = [...untitled, ...memos].map((memo) => located(memo, file, text.split('\n'), leftOut))
  const outside = leftOut.filter(({ line }) => !found.some(({ from, to }) => line >= from && line <= to))
  return {
    file,
    words: wordsIn(text),
    memos: found,
    leftOut: [...(isHead ? head.map(asHead) : []), ...outside].toSorted(byLine),
    doubts: [],
  }
}

const byLine = (a: { line: number }, b: { line: number }) => a.line - b.line
const asHead = ({ lines, text }: Unit): LeftOut => ({ line: lines[0] ?? 0, text, reason: 'head of an archive page' })

/** What stands before the first title is the site's where it is short; else it is a memo that has none. */
function isHeadOfPage(units: Unit[]): boolean {
  const most = units.some(({ text }) => furnitureIn(text)?.reason === 'head of an archive page') ? 10 : 2
  return units.length <= most && units.every(({ text, marker }) => marker === undefined && text.split(' ').length <= 30)
}

/** A date alone above a title is that memo's, unless it stands under a title itself. */
function isDateAbove(units: Unit[], at: number): boolean {
  const above = units[at - 1]
  const byline = above && bylineIn(above.text)
  return (
    byline?.date !== undefined &&
    byline.author === undefined &&
    !/^posted/i.test(above?.text ?? '') &&
    !bylineIn(units[at + 1]?.text ?? '')?.date
  )
}

type Draft = Omit<FoundMemo, 'file' | 'from' | 'to' | 'words'> & { units: Unit[] }

function memoFrom(units: Unit[], beginning: Beginning | undefined, start: number): Draft {
  const title = beginning && units[beginning.at - start]
  const deck = beginning?.deck === undefined ? undefined : units[beginning.deck - start]
  const { body, leftOut, bylines, tags } = sorted(units, title, deck)
  const parts = partsOf(body)
  const [line = 0] = title?.lines ?? units[0]?.lines ?? []
  const doubts = [...titleDoubts(beginning, title, deck, line), ...parts.doubts, ...doubtsIn(body), ...unclearDates(bylines, line)]
  return {
    title: title?.text ?? 'Untitled',
    deck: deck?.text,
    author: bylines.find(({ author }) => author)?.author,
    date: bylines.find(({ date }) => date)?.date,
    tags,
    draft: false,
    slug: undefined,
    body: markdownOf(parts.parts),
    added: [...(title ? [] : ['untitled']), ...parts.added],
    leftOut: [...leftOut, ...parts.leftOut],
    doubts,
    unknown: {},
    units,
  }
}

function titleDoubts(beginning: Beginning | undefined, title: Unit | undefined, deck: Unit | undefined, line: number): Remark[] {
  if (!beginning) return [{ line, message: 'no title was found: this is what stands before the first' }]
  const doubtful = beginning.doubt ? [{ line, message: `taken for the title of a memo: “${title?.text}”; ${beginning.doubt}` }] : []
  const likeText = deck && /[.!?]$/.test(deck.text) ? [{ line: deck.lines[0] ?? 0, message: `taken for the deck: “${deck.text}”` }] : []
  return [...doubtful, ...likeText]
}

const unclearDates = (bylines: Byline[], line: number): Remark[] =>
  bylines.flatMap(({ unclear }) =>
    unclear ? [{ line, message: `day and month of ${unclear} may be either; only the year was taken` }] : [],
  )

/** Parts the text from its title, its deck and what is no text. */
function sorted(units: Unit[], title: Unit | undefined, deck: Unit | undefined) {
  const body: Unit[] = []
  const leftOut: LeftOut[] = []
  const bylines: Byline[] = []
  const tags: string[] = []
  units.forEach((unit, i) => {
    if (unit === title || unit === deck || (isUnderline(unit) && units[i - 1] === title)) return
    const byline = isBylinePlace(units, i, title, deck) ? bylineIn(unit.text) : undefined
    const reason = byline
      ? 'byline: its author and date are in the front matter'
      : unit.marker === undefined
        ? furnitureIn(unit.text)?.reason
        : undefined
    if (byline) bylines.push(byline)
    if (reason === 'where it was filed') tags.push(...tagsIn(unit.text))
    if (reason) leftOut.push({ line: unit.lines[0] ?? 0, text: unit.text, reason })
    else body.push(unit)
  })
  while (body.length > 0 && isRule(body.at(-1)?.text ?? '')) body.pop()
  return { body, leftOut, bylines, tags: [...new Set(tags)] }
}

/** A byline that says so may stand anywhere; a mere name or date only beside the title. */
function isBylinePlace(units: Unit[], i: number, title: Unit | undefined, deck: Unit | undefined): boolean {
  const [above, below] = [units[i - 1], units[i + 1]]
  const beside = above !== undefined && (above === title || above === deck || bylineIn(above.text) !== undefined)
  return beside || below === title || /^(?:posted|published|written|submitted|this entry was)\b/i.test(units[i]?.text ?? '')
}

function located({ units, ...draft }: Draft, file: string, all: string[], pages: LeftOut[]): FoundMemo {
  const from = units[0]?.lines[0] ?? 1
  const to = units.at(-1)?.lines.at(-1) ?? from
  const within = pages.filter(({ line }) => line >= from && line <= to)
  const words = wordsIn(all.slice(from - 1, to).join('\n'))
  return { ...draft, file, from, to, words, leftOut: [...draft.leftOut, ...within].toSorted(byLine), doubts: draft.doubts.toSorted(byLine) }
}
