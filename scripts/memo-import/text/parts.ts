import type { LeftOut, Remark } from '../found.ts'
import { pictureName } from './furniture.ts'
import { labelledIn } from './labelled.ts'
import { isNumber } from './markers.ts'
import { endsSentence, isHeadingLike, isOfSeries, isProse, isRule, isTitleCase, wordCount } from './shapes.ts'
import type { Unit } from './units.ts'

/** A piece of a memo's text, as it will stand in Markdown. */
export interface Part {
  kind: 'paragraph' | 'heading' | 'list' | 'quote' | 'lines' | 'rule'
  units: Unit[]
}

/** The text of a memo in parts, and what was noticed on the way. */
export interface Parts {
  parts: Part[]
  added: string[]
  leftOut: LeftOut[]
  doubts: Remark[]
}

/** Takes the next part from the units that are left; undefined where they do not begin with one of its kind. */
type Taker = (left: readonly Unit[], memo: Parts & { base: number }) => Part | undefined

function next(left: readonly Unit[], memo: Parts & { base: number }): Part {
  for (const take of takers) {
    const part = take(left, memo)
    if (part) return part
  }
  return { kind: 'paragraph', units: left.slice(0, 1) }
}

/** Puts units together to lists, quotations and paragraphs, and tells headings from short lines. */
export function partsOf(units: readonly Unit[]): Parts {
  const memo = { parts: [] as Part[], added: [] as string[], leftOut: [] as LeftOut[], doubts: [] as Remark[], base: baseOf(units) }
  leaveMarkers(units, memo)
  let left = labelledIn(withoutPictures(units, memo), memo)
  while (left.length > 0) {
    const part = next(left, memo)
    memo.parts.push(part)
    left = left.slice(part.units.length)
  }
  return memo
}

/** An "o" before an item is a letter to whoever counts words. */
function leaveMarkers(units: readonly Unit[], { leftOut }: Parts) {
  const letters = units.filter(({ marker }) => marker === 'o')
  if (letters[0]) leftOut.push({ line: letters[0].lines[0] ?? 0, text: letters.map(() => 'o').join(' '), reason: 'signs before items' })
}

function withoutPictures(units: readonly Unit[], { leftOut }: Parts): Unit[] {
  return units.map((unit) => {
    const name = pictureName(unit.text)
    if (!name) return unit
    leftOut.push({ line: unit.lines[0] ?? 0, text: name, reason: 'name of a picture' })
    return { ...unit, text: unit.text.slice(name.length).trim() }
  })
}

/** The columns that stand before most paragraphs. */
function baseOf(units: readonly Unit[]): number {
  const times = new Map<number, number>()
  for (const { marker, indent } of units) if (marker === undefined) times.set(indent, (times.get(indent) ?? 0) + 1)
  return [...times].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0
}

const rule: Taker = ([unit]) => (unit && isRule(unit.text) ? { kind: 'rule', units: [unit] } : undefined)

const label: Taker = ([unit]) =>
  unit?.marker === 'label' ? { kind: unit.text.startsWith('##') ? 'heading' : 'paragraph', units: [unit] } : undefined

const list: Taker = (left) => {
  const items = whilst(left, ({ marker }) => marker !== undefined && marker !== '>' && marker !== 'label')
  return items.length > 0 ? { kind: 'list', units: items } : undefined
}

/** "People who:" and below it lines that end with semicolons. */
const semicolons: Taker = (left, { parts }) => {
  if (!parts.at(-1)?.units.at(-1)?.text.endsWith(':')) return undefined
  const items = whilst(left, ({ text, marker }) => marker === undefined && text.endsWith(';'))
  const last = left[items.length]
  const all = last && last.marker === undefined ? [...items, last] : items
  return items.length >= 2 ? { kind: 'list', units: all.map((unit) => ({ ...unit, marker: unit.marker ?? '•' })) } : undefined
}

const marked: Taker = (left) => {
  const quoted = whilst(left, ({ marker }) => marker === '>')
  return quoted.length > 0 ? { kind: 'quote', units: quoted } : undefined
}

const indented: Taker = (left, { base }) => {
  const within = whilst(left, ({ marker, indent, text }) => marker === undefined && indent >= base + 3 && !isRule(text))
  return within.length > 0 ? { kind: 'quote', units: within } : undefined
}

/** Lines, or a paragraph after a colon, that are within quotation marks from the first word to the last. */
const quoted: Taker = (left, { parts }) => {
  const block = blockIn(left)
  const text = block.map(({ text }) => text).join(' ')
  const whole = /^“[^”]*”$|^"[^"]*"$/.test(text) && block.every(({ marker }) => marker === undefined)
  const announced = parts.at(-1)?.units.at(-1)?.text.endsWith(':')
  return whole && (block.length > 1 || (announced && wordCount(text) > 3)) ? { kind: 'quote', units: block } : undefined
}

const heading: Taker = (left, { parts, doubts }) => {
  const [unit, next] = left
  const above = parts.at(-1)
  if (!unit || !isSubheading(unit, next, above)) return undefined
  const certain = next?.gap === 0 || isOfSeries(unit.text) || (wordCount(next?.text ?? '') > 16 && isTitleCase(unit.text))
  if (!certain) doubts.push({ line: unit.lines[0] ?? 0, message: `taken for a heading: “${unit.text}”` })
  return { kind: 'heading', units: [unit] }
}

function isSubheading(unit: Unit, next: Unit | undefined, above: Part | undefined): boolean {
  const below = next !== undefined && (isProse(next) || next.marker !== undefined)
  if (!below || next.marker === 'label' || above?.units.at(-1)?.text.endsWith(':') || above?.kind === 'lines') return false
  if (isOfSeries(unit.text)) return unit.marker === undefined && wordCount(unit.text) <= 12
  if (!isHeadingLike(unit, 14) || (endsSentence(unit.text) && !isTitleCase(unit.text))) return false
  return isTitleCase(unit.text) && (next.gap === 0 || !endsSentence(unit.text))
}

/** Short lines one under the other: verses, an address, a list of links. */
const lines: Taker = (left, { doubts }) => {
  const block = whilst(blockIn(left), ({ text, marker }) => marker === undefined && text.length <= 60 && !/[:;]$/.test(text))
  const run = block.length > 1 ? block : runIn(left)
  if (run.length < 2) return undefined
  doubts.push({ line: run[0]?.lines[0] ?? 0, message: `${run.length} short lines, kept as lines; they may be a list of links` })
  return { kind: 'lines', units: run }
}

/** At least three short lines that end like no sentence, empty lines between them. */
function runIn(left: readonly Unit[]): Unit[] {
  const run = whilst(left, (unit) => isHeadingLike(unit, 6) && !endsSentence(unit.text))
  return run.length >= 3 ? run : []
}

const takers: Taker[] = [rule, label, list, semicolons, marked, indented, quoted, heading, lines]

/** Units that no empty line parts. */
const blockIn = (left: readonly Unit[]) => left.slice(0, 1 + whilst(left.slice(1), ({ gap }) => gap === 0).length)

function whilst(units: readonly Unit[], holds: (unit: Unit) => boolean): Unit[] {
  const end = units.findIndex((unit) => !holds(unit))
  return units.slice(0, end < 0 ? undefined : end)
}

export { isNumber }
