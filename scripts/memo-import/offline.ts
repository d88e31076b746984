import type { Element, ElementContent, Root } from 'hast'
import { embedded, shownBy } from './tree.ts'

/** A tree that shows nothing of other places, and what there was to see. */
export interface Offline {
  tree: Root
  /** Words that stand for pictures without a text. */
  added: string[]
  remarks: string[]
}

/** Makes links of pictures, takes away what is embedded or runs, and notes both, and links to places beside the file. */
export function offline(tree: Root): Offline {
  const found: Offline = { tree, added: [], remarks: [] }
  return { ...found, tree: { ...tree, children: tree.children.flatMap((child) => safe(child as ElementContent, found, false)) } }
}

function safe(node: ElementContent, found: Offline, inLink: boolean): ElementContent[] {
  if (node.type !== 'element') return [node]
  if (embedded.has(node.tagName)) return leave(node, found)
  if (node.tagName === 'img') return [picture(node, found, inLink)]
  const isLink = node.tagName === 'a' && isAddress(node, found)
  const children = node.children.flatMap((child) => safe(child, found, inLink || isLink))
  return node.tagName === 'a' && !isLink ? children : [{ ...node, children }]
}

const quiet = new Set(['head', 'link', 'meta', 'style', 'template', 'noscript'])

function leave(node: Element, { remarks }: Offline): [] {
  const source = String(node.properties.src ?? node.properties.data ?? '')
  if (!quiet.has(node.tagName)) remarks.push(`left out what was embedded: ${node.tagName}${source ? ` of ${short(source)}` : ''}`)
  return []
}

/** A picture's text, linked to where it was. */
function picture({ properties }: Element, { added, remarks }: Offline, inLink: boolean): ElementContent {
  const source = String(properties.src ?? '').trim()
  const alternative = String(properties.alt ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  remarks.push(`a picture was here: ${short(source) || 'without an address'}${alternative ? `, “${alternative}”` : ', without a text'}`)
  if (!alternative) added.push('picture')
  const text = { type: 'text' as const, value: alternative || 'picture' }
  const linked = !inLink && leadsAway(source)
  const shown: ElementContent = linked ? { type: 'element', tagName: 'a', properties: { href: source }, children: [text] } : text
  const space = { type: 'text' as const, value: ' ' }
  return { type: 'element', tagName: 'span', properties: {}, children: [space, shown, space] }
}

/** Whether an address is whole: what leads beside the file leads nowhere in the guide. */
export const leadsAway = (address: string) => /^(?:https?:|mailto:|tel:)/i.test(address)

/** Whether it leads somewhere; a link that runs a script, or leads beside the file, becomes text. */
function isAddress(node: Element, { remarks }: Offline): boolean {
  const address = String(node.properties.href ?? '').trim()
  const runs = /^(?:javascript|vbscript|data):/i.test(address)
  const text = shownBy(node).replace(/\s+/g, ' ').trim()
  if (runs) remarks.push(`a link that runs a script became text: “${short(text)}”`)
  else if (address !== '' && !leadsAway(address)) {
    remarks.push(`a link led beside the file, and is text now: “${short(text)}” to ${short(address)}`)
  }
  return leadsAway(address)
}

const short = (text: string) => (text.length > 100 ? `${text.slice(0, 99)}…` : text)
