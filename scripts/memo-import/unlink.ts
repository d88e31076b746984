import GithubSlugger from 'github-slugger'
import type { Nodes, Root } from 'mdast'
import { markdownToMdast } from 'satteri'
import { leadsAway } from './offline.ts'
import { textShown } from './words.ts'

/** A Markdown text whose addresses all lead somewhere. */
export interface Unlinked {
  body: string
  /** Words that stand for pictures without a text. */
  added: string[]
}

interface Known {
  source: string
  /** Definitions whose address leads somewhere, by name. */
  good: Set<string>
  headings: Set<string>
  added: string[]
}

/** Makes text of links that lead beside the file, and links of pictures, which are not there: the site shows nothing of other hosts. */
export function unlinked(source: string): Unlinked {
  const tree = markdownToMdast(source) as Root
  const known: Known = { source, good: new Set(), headings: new Set(), added: [] }
  const slugger = new GithubSlugger()
  for (const node of nodesIn(tree)) {
    if (node.type === 'heading') known.headings.add(`#${slugger.slug(textShown(node))}`)
    if (node.type === 'definition' && leadsAway(node.url)) known.good.add(node.identifier)
  }
  return { body: written(tree, known), added: known.added }
}

const nodesIn = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])]
const startOf = (node: Nodes) => node.position?.start.offset ?? 0
const endOf = (node: Nodes) => node.position?.end.offset ?? 0

/** The source of a node, with what is changed in it; all else stays letter for letter. @param from where it begins, unless that was written already */
function written(node: Nodes, known: Known, from = startOf(node)): string {
  if (node.type === 'root') return between(node, 0, known.source.length, known)
  if (node.type === 'image' || node.type === 'imageReference') return picture(node, known)
  if (node.type === 'definition' && !known.good.has(node.identifier)) return ''
  if (node.type === 'html') return bare(node.value)
  const isBad = node.type === 'link' ? !leads(node.url, known) : node.type === 'linkReference' && !known.good.has(node.identifier)
  if (!isBad || !('children' in node)) return between(node, from, endOf(node), known)
  const [first, last] = [node.children[0], node.children.at(-1)]
  return first && last ? between(node, startOf(first), endOf(last), known) : ''
}

const leads = (url: string, { headings }: Known) => leadsAway(url) || headings.has(url)

function between(node: Nodes, start: number, end: number, known: Known): string {
  let [text, at] = ['', start]
  for (const child of 'children' in node ? node.children : []) {
    // A heading under a line is said to begin with the addresses above it, which are nodes of their own.
    text += known.source.slice(at, startOf(child)) + written(child, known, Math.max(at, startOf(child)))
    at = Math.max(at, endOf(child))
  }
  return text + known.source.slice(at, end)
}

function picture(node: Extract<Nodes, { type: 'image' | 'imageReference' }>, known: Known): string {
  const text = node.alt?.trim() ? node.alt.replace(/[\\`*_[\]<~]/g, '\\$&') : 'picture'
  if (text === 'picture' && node.alt !== 'picture') known.added.push('picture')
  const inLink = /\[\s*$/.test(known.source.slice(0, startOf(node)))
  return node.type === 'image' && leadsAway(node.url) && !inLink ? `[${text}](<${node.url.replace(/[<>\s]/g, encodeURIComponent)}>)` : text
}

/** HTML without pictures and links beside the file, whose texts stay. */
const bare = (html: string) =>
  html
    .replace(/<img\b[^>]*?\balt=(["'])(.*?)\1[^>]*>/gi, ' $2 ')
    .replace(/<img\b[^>]*>/gi, '')
    .replace(/<a\b[^>]*?\bhref=(["'])(?!https?:|mailto:|tel:).*?\1[^>]*>/gi, '<span>')
