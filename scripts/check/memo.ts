import Slugger from 'github-slugger'
import type { Heading, Nodes, Paragraph, Root, RootContent } from 'mdast'
import { markdownToMdast, mdxToMdast } from 'satteri'
import { actionSection } from '../../src/markdown/plugin.ts'

/** How a text is built: what its headings, paragraphs and questions are, as the build reads them. Every node knows its place in the file. */
export interface Memo {
  /** What keeps a text from being MDX. Its structure is then that of plain Markdown. */
  fault: { message: string; line: number; column: number } | undefined
  root: Root
  /** Everything in it, in the order of the text. */
  nodes: Nodes[]
  headings: { node: Heading; text: string; id: string }[]
  /** The paragraphs that stand on their own: in no list, quotation or element. */
  paragraphs: Paragraph[]
  /** From the heading or label "Taking action" down to the next heading; empty where there is none. */
  actions: RootContent[]
}

/** As Astro has them. */
const options = { features: { gfm: true, smartPunctuation: true } }

/** Reads a text once, for all checks. Never throws. */
export function readMemo(text: string, mdx: boolean): Memo {
  const { root, fault } = mdx ? mdxTree(text) : { root: plainTree(text), fault: undefined }
  const nodes = within(root)
  const actions = actionSection(root, { textContent: (node) => textOf(node as Nodes) })
  return { fault, root, nodes, actions, headings: headingsIn(nodes, actions), paragraphs: root.children.filter(isParagraph) }
}

const plainTree = (text: string) => markdownToMdast(text, options) as Root

function mdxTree(text: string): Pick<Memo, 'root' | 'fault'> {
  try {
    return { root: mdxToMdast(text, options) as Root, fault: undefined }
  } catch (problem) {
    const [, line, column, message] = /^(?:(\d+):(\d+): )?(.*?)(?: \(mdx[^)]*\))?$/s.exec((problem as Error).message) ?? []
    return { root: plainTree(text), fault: { message: message ?? '', line: Number(line ?? 1), column: Number(column ?? 1) } }
  }
}

const isParagraph = (node: RootContent): node is Paragraph => node.type === 'paragraph'

function within(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(within) : [])]
}

/** With the ids that Astro gives them. The heading over the questions goes, and leaves its id to the form in its place. */
function headingsIn(nodes: Nodes[], actions: RootContent[]): Memo['headings'] {
  const slugger = new Slugger()
  const headings = nodes.filter((node) => node.type === 'heading')
  return headings.map((node) => {
    const text = textOf(node)
    return { node, text, id: node === actions[0] ? 'taking-action' : slugger.slug(text) }
  })
}

/** The words of a node, without any marks. */
export function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('')
  return 'value' in node && node.type !== 'html' ? node.value : ''
}

/** Where a node begins in its file. */
export const startsAt = (node: Nodes): number => node.position?.start.offset ?? 0

/** The text of a file that a node was read from. */
export const written = (node: Nodes, source: string): string => source.slice(startsAt(node), node.position?.end.offset)
