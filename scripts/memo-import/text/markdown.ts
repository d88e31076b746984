import { isNumber } from './markers.ts'
import type { Part } from './parts.ts'
import type { Unit } from './units.ts'

/** Writes the parts of a memo as Markdown. What a character means to Markdown and not to the source is taken from it. */
export const markdownOf = (parts: readonly Part[]): string => `${parts.map(write).join('\n\n')}\n`

function write({ kind, units }: Part): string {
  const texts = units.map(({ text, marker }) => (marker === 'label' ? afterLabel(text) : escaped(text)))
  if (kind === 'heading') return units[0]?.marker === 'label' ? (units[0]?.text ?? '') : `## ${texts.join(' ').replace(/#+$/, '\\$&')}`
  // Three hyphens at its beginning would be front matter.
  if (kind === 'rule') return '***'
  if (kind === 'list') return listOf(units)
  if (kind === 'lines') return texts.join('\\\n')
  return kind === 'quote' ? quoteOf(units) : texts.join('\n\n')
}

const afterLabel = (text: string) => text.replace(/^([^:]*: )(.*)$/s, (_, label, rest) => label + escaped(rest, false))

/** Lines that hang together stay lines; empty lines part paragraphs. */
const quoteOf = (units: Unit[]) =>
  units.map(({ text, gap }, i) => (i === 0 ? '> ' : gap === 0 ? '\\\n> ' : '\n>\n> ') + escaped(text)).join('')

interface Level {
  indent: number
  marker: string
  /** The number of the last item. */
  count: number
  /** The sign after numbers: another one begins another list. */
  sign: '.' | ')'
  /** Columns before its text. */
  column: number
}

/** A list, with lists in it where items are indented, or have a marker of their own. */
function listOf(units: Unit[]): string {
  const levels: Level[] = []
  const lines = units.map((unit) => {
    const level = levelOf(unit, levels)
    const mark = isNumber(level.marker) ? `${level.count}${level.sign}` : '-'
    const before = ' '.repeat(levels.at(-2)?.column ?? 0)
    level.column = before.length + mark.length + 1
    return `${before}${mark} ${escaped(unit.text)}`
  })
  return lines.join('\n')
}

function levelOf(unit: Unit, levels: Level[]): Level {
  const marker = unit.marker ?? '•'
  while (levels.length > 1 && isAbove(unit, levels)) levels.pop()
  const level = levels.at(-1)
  if (level && !isBelow(unit, level)) return goOn(level, marker, unit)
  const deeper = { indent: unit.indent, marker, count: Number(marker) || 0, sign: '.' as const, column: 0 }
  levels.push(deeper)
  return deeper
}

const alike = (a: string, b: string) => a === b || (isNumber(a) && isNumber(b))

const isAbove = ({ indent, marker = '' }: Unit, levels: Level[]) => {
  const level = levels.at(-1) as Level
  if (indent < level.indent) return true
  return (
    indent === level.indent &&
    !alike(marker, level.marker) &&
    levels.slice(0, -1).some((upper) => alike(upper.marker, marker) && upper.indent === indent)
  )
}

const isBelow = ({ indent, marker = '' }: Unit, level: Level) =>
  indent > level.indent + 1 || (indent >= level.indent && !alike(marker, level.marker))

function goOn(level: Level, marker: string, unit: Unit): Level {
  const count = Number(marker)
  if (isNumber(marker) && (count !== level.count + 1 || !isNumber(level.marker))) level.sign = level.sign === '.' ? ')' : '.'
  Object.assign(level, { marker, count, indent: Math.min(level.indent, unit.indent) })
  return level
}

const emphasis = /(?<![\w*_])(\*{1,2}|_{1,2})(?=[\p{L}\p{N}“"‘'])([^*_\n]*?[\p{L}\p{N}”"’'.,!?])\1(?![\w*_])/gu

/** Text as Markdown that shows it as it stands; `*so*` and `_so_` are emphasis in both. */
export function escaped(text: string, first = true): string {
  const safe = text.split(emphasis).map((piece, i, all) => {
    if (i % 3 === 1) return ''
    if (i % 3 === 2) return marksOf(all[i - 1] ?? '') + plainly(piece) + marksOf(all[i - 1] ?? '')
    return plainly(piece)
  })
  return first ? lineStart(safe.join('')) : safe.join('')
}

const marksOf = (marks: string) => '*'.repeat(marks.length)

const plainly = (text: string) => text.replace(/[\\`*<~]|&(?=[#\w]+;)|\[(?=[^\]]*\][(:[])|\[(?=[\^ xX])|(?<!\w)_|_(?!\w)|\|/g, '\\$&')

const lineStart = (text: string) => text.replace(/^(?:[-+=#>:])/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
