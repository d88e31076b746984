import { isRule } from './shapes.ts'
import type { Unit } from './units.ts'

type Before = Pick<Unit, 'marker' | 'indent'> | undefined

const bullet = /^([•●▪■◦○‣▸►➢✓❖∙])\s*(?=\S)/
const weakBullet = /^([-–—*·o])\s+(?=\S)/
const number = /^\(?(\d{1,3})[.)]\s+(?=\S)/
const quote = /^(?:>\s?)+(?=\S)/

/**
 * The marker that a line begins with and what comes after it; undefined where it is no item of a list. What may as well be a word or a dash counts only
 * where it stands in, or like, a list: indented, after another item, or before a line that begins like it.
 * @param before what stands above it
 * @param next the next line with anything on it
 */
export function markerOf(line: string, indent: number, before: Before, next: string): { marker: string; text: string } | undefined {
  if (isRule(line)) return undefined
  const found = bullet.exec(line) ?? quote.exec(line)
  if (found) return { marker: found[0].trim().startsWith('>') ? '>' : (found[1] ?? ''), text: line.slice(found[0].length) }
  const weak = weakBullet.exec(line)
  if (weak && (indent >= 2 || isItem(before) || weakBullet.exec(next)?.[1] === weak[1])) return item(weak, line)
  const counted = number.exec(line)
  return counted && isInOrder(Number(counted[1]), before, next) ? item(counted, line) : undefined
}

const item = (found: RegExpExecArray, line: string) => ({ marker: found[1] ?? '', text: line.slice(found[0].length) })

const isItem = (before: Before) => before?.marker !== undefined && before.marker !== '>'

/** "2004. That year …" is no item: a list begins with 1, or is gone on with. */
function isInOrder(value: number, before: Before, next: string): boolean {
  const following = number.exec(next)?.[1]
  return value === 1 || isItem(before) || Number(following) === value + 1
}

/** Whether a marker is the number of an item. */
export const isNumber = (marker: string) => /^\d+$/.test(marker)
