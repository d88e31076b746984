import type { ListItem, Paragraph } from 'mdast'
import { labelOf, type Question, questionOf } from '../../src/markdown/labels.ts'
import { type Memo, textOf } from './memo.ts'

/** A paragraph or list item under "Taking action". */
export interface Asked {
  node: Paragraph | ListItem
  text: string
  /** Where it asks nothing, it is none. */
  question: Question | null
}

const found = new WeakMap<Memo, Asked[]>()

/** All that stands under a chapter's "Taking action" and could be a question. Several checks look at it: it is looked for once. */
export function askedIn(memo: Memo): Asked[] {
  const asked = found.get(memo) ?? readAsked(memo)
  found.set(memo, asked)
  return asked
}

function readAsked({ actions }: Memo): Asked[] {
  const nodes = actions.flatMap((node): Asked['node'][] => (node.type === 'list' ? node.children : node.type === 'paragraph' ? [node] : []))
  return nodes.map((node) => {
    const text = textOf(node).trim()
    return { node, text, question: questionOf(labelOf(text)?.rest ?? text) }
  })
}

/** The questions of a chapter, as the build finds them. */
export const questionsOf = (memo: Memo) => askedIn(memo).filter(({ question }) => question)
