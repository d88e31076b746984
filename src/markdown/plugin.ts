import type { BlockContent, Image, Link, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { defineMdastPlugin, type MdastContent, type MdastVisitorContext } from 'satteri'
import { embedOf, isActionHeading, type Label, labelOf, type Question, questionOf } from './labels.ts'

/** What a chapter's text says about itself; found in its front matter as `memo` after rendering. */
export interface Memo {
  keyPoints: string[]
  questions: Question[]
  /** Ids of the worksheets embedded in the text, in order. */
  worksheets: string[]
}

type Context = MdastVisitorContext

/**
 * Turns an author's plain Markdown into the parts of a chapter, in `.md` and `.mdx` alike:
 *
 *     KEY POINT: Complaints are gifts.     →  <div class="key-point">…
 *     SINCE THEN: Review sites came.       →  <div class="since-then">…
 *     [Fill it in](/worksheets/ID/)        →  <mb-worksheet name="ID">
 *     ![A wheel](/figures/NAME.svg)        →  <mb-figure name="NAME">A wheel
 *     TAKING ACTION: questions …           →  <mb-actions>
 *
 * The `mb-` marks are replaced by components in Memo.astro. It never throws: Astro would publish an empty chapter and call it a success.
 * @param base the site's base path, put before links that begin with a slash
 */
export function memoPlugin(base: string) {
  return defineMdastPlugin({
    // Astro keeps rendered Markdown in a cache under this name: count it up when the output changes.
    name: `mondaybook-memo@1:${base}`,
    before(root, ctx) {
      const memo: Memo = { keyPoints: [], questions: [], worksheets: [] }
      readLabels(root, ctx, memo)
      readActions(root, ctx, memo)
      const astro = ctx.data.astro
      if (astro) astro.frontmatter.memo = memo
    },
    link(node, ctx) {
      if (node.url.startsWith('/') && !node.url.startsWith('//')) ctx.setProperty(node, 'url', base + node.url.slice(1))
    },
  })
}

function readLabels(root: Readonly<Root>, ctx: Context, memo: Memo) {
  for (const node of root.children) {
    if (node.type !== 'paragraph') continue
    const embed = embedIn(node)
    if (embed?.kind === 'worksheet') memo.worksheets.push(embed.name)
    if (embed) ctx.replaceNode(node, mark(embed.kind, embed.name, embed.text))
    const labelled = labelIn(node)
    if (!labelled || labelled.label === 'taking-action') continue
    if (labelled.label === 'key-point') memo.keyPoints.push(ctx.textContent(node).replace(/^[^:]*:\s*/, ''))
    ctx.replaceNode(node, labelled.label === 'key-point' ? keyPoint(labelled.children) : sinceThen(labelled.children))
  }
}

/** The questions stand in one section; what asks nothing in it stays as text before the form. */
function readActions(root: Readonly<Root>, ctx: Context, memo: Memo) {
  const section = actionSection(root, ctx)
  const asked = section.flatMap((node) => questionsIn(node, ctx))
  if (asked.length === 0) return
  memo.questions.push(...asked.map(({ question }) => question))
  for (const { node } of asked) ctx.removeNode(node)
  const last = section.at(-1)
  if (last) ctx.insertAfter(last, mark('actions', ''))
  const heading = section[0]
  if (heading?.type === 'heading') ctx.removeNode(heading)
}

/** What stands under "Taking action", from its heading or label down to the next heading; empty where there is none. */
export function actionSection(root: Readonly<Root>, ctx: Pick<Context, 'textContent'>): RootContent[] {
  const start = root.children.findIndex((node) => (node.type === 'heading' ? isActionHeading(ctx.textContent(node)) : isActionLabel(node)))
  if (start < 0) return []
  const length = root.children.slice(start + 1).findIndex((node) => node.type === 'heading')
  return root.children.slice(start, length < 0 ? undefined : start + 1 + length)
}

const isActionLabel = (node: RootContent) => node.type === 'paragraph' && labelIn(node)?.label === 'taking-action'

function questionsIn(node: RootContent, ctx: Context): { node: RootContent; question: Question }[] {
  const parts: RootContent[] = node.type === 'list' ? [...node.children] : node.type === 'paragraph' ? [node] : []
  const asked = parts.flatMap((part) => {
    const text = ctx.textContent(part).trim()
    const question = questionOf(labelOf(text)?.rest ?? text)
    return question ? [{ node: part, question }] : []
  })
  // A list that has nothing but questions goes as a whole: an empty list is no list.
  if (node.type !== 'list' || asked.length < node.children.length) return asked
  return asked.map(({ question }, i) => ({ node: i === 0 ? node : (node as RootContent), question }))
}

/** The label that a paragraph begins with, bold or not, and what follows it. */
export function labelIn(node: Paragraph): { label: Label; children: PhrasingContent[] } | null {
  const [first, ...others] = node.children
  if (first?.type === 'text') {
    const found = labelOf(first.value)
    return found && { label: found.label, children: [{ ...first, value: found.rest }, ...others] }
  }
  if (first?.type !== 'strong' || first.children[0]?.type !== 'text') return null
  return boldLabel(first.children[0].value, others)
}

/** `**KEY POINT:** text` and `**KEY POINT**: text`. */
function boldLabel(bold: string, others: PhrasingContent[]): { label: Label; children: PhrasingContent[] } | null {
  const [next, ...rest] = others
  const after = next?.type === 'text' ? next.value : ''
  const found = labelOf(bold.trimEnd()) ?? (after.startsWith(':') ? labelOf(`${bold}:`) : null)
  if (found?.rest !== '') return null
  return {
    label: found.label,
    children: [{ type: 'text', value: after.replace(/^:?\s*/, '') }, ...(next?.type === 'text' ? rest : others)],
  }
}

/** The worksheet or figure that a paragraph puts in its place: by a link or image that is all there is in it. */
export function embedIn(node: Paragraph) {
  const [only, ...others] = node.children
  if (others.length > 0 || (only?.type !== 'link' && only?.type !== 'image')) return null
  const embed = embedOf(only.url)
  if (!embed || (embed.kind === 'figure') !== (only.type === 'image')) return null
  return { ...embed, text: textOf(only) }
}

const textOf = (node: Link | Image) => (node.type === 'image' ? (node.alt ?? '') : '')

const element = (tag: string, attributes: Record<string, string>, children: MdastContent[]) =>
  ({ type: `mb-${tag}`, data: { hName: tag, hProperties: attributes }, children }) as unknown as MdastContent

const mark = (kind: 'worksheet' | 'figure' | 'actions', name: string, text = '') =>
  element(`mb-${kind}`, { name }, text ? [{ type: 'text', value: text }] : [])

const paragraph = (children: (PhrasingContent | MdastContent)[]) => ({ type: 'paragraph', children }) as BlockContent

function keyPoint(children: PhrasingContent[]): MdastContent {
  const label = element('p', { class: 'label' }, [{ type: 'text', value: 'Key point' }])
  return element('div', { class: 'key-point', role: 'note', 'data-pagefind-weight': '3' }, [
    label,
    paragraph([element('mark', {}, children)]),
  ])
}

function sinceThen(children: PhrasingContent[]): MdastContent {
  const label = element('p', { class: 'label' }, [{ type: 'text', value: 'Since then' }])
  return element('div', { class: 'since-then', role: 'note' }, [label, paragraph(children)])
}
