import type { Nodes, Root } from 'mdast'
import { markdownToMdast } from 'satteri'
import type { LeftOut, Remark } from './found.ts'
import type { Furniture } from './text/furniture.ts'
import { labelledIn } from './text/labelled.ts'
import type { Unit } from './text/units.ts'
import { textShown } from './words.ts'

/** A Markdown text in the form that chapters have. */
export interface Settled {
  body: string
  added: string[]
  leftOut: LeftOut[]
  doubts: Remark[]
}

/**
 * Brings Markdown that comes from elsewhere into the form of a chapter: labels as the guide reads them, headings from the second level down.
 * @param furnitureIn tells what paragraphs are no text of the memo
 */
export function settled(markdown: string, line: number, furnitureIn: (text: string) => Furniture | undefined = () => undefined): Settled {
  const noted: Settled = { body: '', added: [], leftOut: [], doubts: [] }
  const blocks = blocksOf(demoted(markdown)).flatMap(labelApart).map(withItems)
  const kept = blocks.filter((block) => {
    const text = plainly(block)
    const reason = furnitureIn(text)?.reason
    if (reason) noted.leftOut.push({ line, text, reason })
    return !reason
  })
  const units = labelledIn(kept.flatMap(unitsFrom), { ...noted, parts: [] })
  const body = units.map(({ text }) => text).join('\n\n')
  return { ...noted, body: `${body.replace(/^\n+|\s+$/g, '')}\n`, leftOut: noted.leftOut.map((left) => ({ ...left, line })) }
}

const plainly = (block: string) =>
  textShown(markdownToMdast(block) as Nodes)
    .replace(/\s+/g, ' ')
    .trim()

/** Blocks between empty lines; code in fences is one. */
const blocksOf = (markdown: string) =>
  markdown.match(
    /^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:\n {0,3}\1[`~]*[ \t]*$|(?![\s\S]))|^[^\n]*[^ \t\n][^\n]*(?:\n(?! {0,3}(?:`{3}|~{3}))[^\n]*[^ \t\n][^\n]*)*/gm,
  ) ?? []

/** The label of several points, with nothing else in its block. */
const pointsAlone = /^(?:#{1,6} +)?(?:\*\*|__)?key points\W*$/i

/** A label and the list right below it are two blocks. */
function labelApart(block: string): string[] {
  const [, label = '', list = ''] = /^([^\n]+)\n((?:[-*+•●▪◦‣]|\d+[.)])\s[\s\S]*)$/.exec(block) ?? []
  return pointsAlone.test(label) ? [label, list] : [block]
}

/** Lines that all begin with a bullet are a list. */
const withItems = (block: string) =>
  block.split('\n').every((line) => /^[•●▪◦‣]/.test(line)) ? block.replace(/^[•●▪◦‣]\s*/gm, '- ').replace(/\\$/gm, '') : block

/** A block as labels are looked for in it: lists, code and the addresses of links are none, and a heading that is a label is one. */
function unitsFrom(block: string, i: number, all: string[]): Unit[] {
  const items = block.split('\n')
  const listed = pointsAlone.test(all[i - 1] ?? '') && items.every((item) => /^(?:[-*+]|\d{1,3}[.)]) \S/.test(item))
  if (listed)
    return items.map((item) => ({ lines: [0], text: item.replace(/^\S+ /, ''), indent: 0, gap: 1, marker: /^\d+/.exec(item)?.[0] ?? '•' }))
  const heading = /^#{1,6} +/.exec(block)?.[0] ?? ''
  const bare = block.slice(heading.length).replace(/^(\*\*|__)(.+?)\1/, '$2')
  const isLabel = /^(?:key points?|taking action|since then)\b/i.test(bare)
  const other = /\n\[/.test(block) || /^(?: {0,3}(?:[-*+]\s|\d+[.)]\s|\[[^\]\n]+\]:|\t)| {4}|`{3}|~{3}|>|\|)/.test(block)
  return [{ lines: [0], text: isLabel ? bare : block, indent: 0, gap: 1, marker: other ? 'block' : undefined }]
}

/** The title is the heading of the page; below it begin those of the second level. */
function demoted(markdown: string): string {
  const headings = (markdownToMdast(markdown) as Root).children.filter((node) => node.type === 'heading')
  if (!headings.some(({ depth }) => depth === 1)) return markdown
  return headings.reduceRight((text, { depth, position }) => {
    const [start = 0, end = 0] = [position?.start.offset, position?.end.offset]
    return text.slice(0, start) + lowered(text.slice(start, end), depth) + text.slice(end)
  }, markdown)
}

/** A heading one level lower; one with a line under it in the other form. */
function lowered(heading: string, depth: number): string {
  const marks = '#'.repeat(Math.min(6, depth + 1))
  if (/^#/.test(heading)) return heading.replace(/^#+/, marks)
  const [, addresses = '', words = ''] = /^((?:\[[^\]]+\]:[^\n]*\n)*)([\s\S]*)\n[^\n]*$/.exec(heading) ?? []
  return `${addresses && `${addresses}\n`}${marks} ${words.replace(/\s+/g, ' ')}`
}

/** Changes what is not code. */
export const outside = (markdown: string, change: (text: string) => string): string =>
  markdown
    .split(/(^ {0,3}(?:`{3,}[^\n`]*$[\s\S]*?(?:\n {0,3}`{3,}[ \t]*$|(?![\s\S]))|~{3,}[\s\S]*?(?:\n {0,3}~{3,}[ \t]*$|(?![\s\S]))))/m)
    .map((piece, i) => (i % 2 === 1 ? piece : change(piece)))
    .join('')
