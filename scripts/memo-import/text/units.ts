import { type Line, linesOf } from './lines.ts'
import { markerOf } from './markers.ts'

/** A paragraph, a heading, an item of a list: what stands on a line of its own, or on several where lines were broken to fit a page. */
export interface Unit {
  lines: readonly number[]
  /** Without the marker of an item, spaces made single. */
  text: string
  /** Columns before it. */
  indent: number
  /** The marker of an item: "•", "3". */
  marker: string | undefined
  /** Empty lines before it; none where it hangs together with the line above. */
  gap: number
}

/** Whether the lines of a text were broken to fit a page: none is long, and most that go on are full. */
export function isWrapped(lines: readonly Line[]): number | undefined {
  const lengths = lines.map(({ text }) => text.trimEnd().length).filter((length) => length > 0)
  const width = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 0
  const inner = lines.flatMap(({ text }, i) => (text.trim() && lines[i + 1]?.text.trim() ? [text.trimEnd().length] : []))
  const full = inner.filter((length) => length > width * 0.75).length
  return width >= 30 && width <= 110 && inner.length > 0 && full >= inner.length * 0.4 ? width : undefined
}

/** Reads the lines of a text as units. A space that does not break counts as a space. */
export function unitsOf(lines: readonly Line[]): Unit[] {
  const width = isWrapped(lines)
  const units: Unit[] = []
  let gap = 0
  let last: Line | undefined
  lines.forEach((line, i) => {
    const text = plain(line.text)
    if (text.trim() === '') {
      gap++
      return
    }
    const unit = unitOf(line, gap, units.at(-1), nextFilled(lines, i))
    const before = units.at(-1)
    const turned = last !== undefined && line.number - last.number > gap + 1
    if (before && last && !unit.marker && goesOn(before, unit, plain(last.text), { width, turned }))
      units[units.length - 1] = joined(before, unit)
    else units.push(unit)
    gap = 0
    last = line
  })
  return units
}

export const plain = (text: string) => text.replace(/\t/g, '    ').replace(/[^\S\n]/g, ' ')

const nextFilled = (lines: readonly Line[], i: number) => plain(lines.slice(i + 1).find(({ text }) => text.trim() !== '')?.text ?? '')

function unitOf({ number, text }: Line, gap: number, before: Unit | undefined, next: string): Unit {
  const line = plain(text)
  const indent = line.length - line.trimStart().length
  const found = markerOf(line.trim(), indent, before, next.trim())
  return { lines: [number], text: single(found?.text ?? line), indent, marker: found?.marker, gap }
}

const single = (text: string) => text.trim().replace(/ +/g, ' ')

/** Whether a line goes on with what stands above it: broken to fit a page, or parted from it by the turn of a page. */
function goesOn(before: Unit, unit: Unit, above: string, { width, turned }: { width: number | undefined; turned: boolean }): boolean {
  if (turned && width !== undefined) return !/[.!?:”"’)]$/.test(before.text) && /^\p{Ll}/u.test(unit.text)
  if (unit.gap > 0) return false
  if (before.marker !== undefined) return unit.indent > before.indent
  if (width === undefined || unit.indent !== before.indent || /^[>=-]/.test(unit.text)) return false
  const [word = ''] = unit.text.split(' ')
  return above.trimEnd().length + 1 + word.length > width * 0.8
}

const joined = (before: Unit, unit: Unit): Unit => ({
  ...before,
  lines: [...before.lines, ...unit.lines],
  text: `${before.text} ${unit.text}`,
})

export { linesOf }
