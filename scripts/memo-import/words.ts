import type { Nodes } from 'mdast'
import { markdownToMdast } from 'satteri'
import { shownBy, treeOf } from './tree.ts'

/** The words of a text: letters and digits with their marks, joined by apostrophes. Case and the kind of apostrophe do not count. */
export const wordsIn = (text: string): string[] =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}\p{M}]+)*/gu) ?? []
  ).map((word) => word.replaceAll('’', "'"))

/**
 * The words that a reader of a Markdown text sees, the numbers of lists and the texts of pictures among them. It is read by the processor of the site,
 * so that what the processor swallows is missed here. The text stands below front matter, and what it begins with is none.
 */
export const wordsShown = (markdown: string): string[] => wordsIn(textShown(markdownToMdast(`\n${markdown}`) as Nodes))

/** The words that a reader of HTML sees. */
export const wordsOfHtml = (html: string): string[] => wordsIn(shownBy(treeOf(html, true)))

const inline = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'linkReference', 'html', 'footnoteReference'])

/** The text that a reader of Markdown sees; what does not hang together has spaces between. */
export function textShown(node: Nodes): string {
  if (node.type === 'html') return shownBy(treeOf(node.value, true))
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value
  if (node.type === 'image' || node.type === 'imageReference') return ` ${node.alt ?? ''} `
  if (node.type === 'list' && node.ordered) return node.children.map((item, i) => ` ${(node.start ?? 1) + i} ${textShown(item)}`).join(' ')
  if (!('children' in node)) return ' '
  return node.children.map((child) => (inline.has(child.type) ? textShown(child) : ` ${textShown(child)} `)).join('')
}

/** The words of one list that the other has not, each as often as it is missing. */
export function missingIn(others: readonly string[], words: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1)
  return words.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}
