import type { Element, ElementContent, Nodes, Root } from 'hast'
import { htmlToHast } from 'satteri'

/** Shows nothing of itself, or comes from elsewhere, or runs. */
export const embedded = new Set([
  'script',
  'style',
  'template',
  'head',
  'link',
  'meta',
  'object',
  'embed',
  'iframe',
  'video',
  'audio',
  'noscript',
])

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

const empty = new Set(['br', 'hr', 'img', 'input', 'wbr', 'col'])

/** What attributes are of use in Markdown, by their names in the tree and in HTML. */
const attributes: [string, string][] = [
  ['href', 'href'],
  ['src', 'src'],
  ['alt', 'alt'],
  ['start', 'start'],
  ['type', 'type'],
  ['data', 'data'],
  ['className', 'class'],
  ['checked', 'checked'],
  ['align', 'align'],
]

/** The tree of a whole page, or of a piece of one. */
export function treeOf(html: string, fragment: boolean): Root {
  const tree = htmlToHast(html, { fragment }) as Root
  for (const element of elementsOf(tree)) if (element.tagName === 'ul' || element.tagName === 'ol') element.children = itemsOf(element)
  return tree
}

/** What stands in a list and in no item of it belongs to the item before, apart from what that ends with. */
function itemsOf({ children }: Element): ElementContent[] {
  const items: Element[] = []
  for (const child of children) {
    const last = items.at(-1)
    if (child.type === 'element' && child.tagName === 'li') items.push(child)
    else if (last && child.type === 'text' && child.value.trim() !== '') last.children.push(around('p', child))
    else if (last) last.children.push(child)
    else if (shownBy(child).trim() !== '') items.push(around('li', child))
  }
  return items
}

const around = (tagName: string, child: ElementContent): Element => ({ type: 'element', tagName, properties: {}, children: [child] })

/** All elements in the order of the page. */
export const elementsOf = (node: Nodes): Element[] => [
  ...(node.type === 'element' ? [node] : []),
  ...('children' in node ? node.children.flatMap(elementsOf) : []),
]

/** The text that a reader sees, the texts of pictures and the numbers of lists in it. */
export function shownBy(node: Nodes | undefined): string {
  if (node?.type === 'text') return node.value
  if (!node || !('children' in node)) return ''
  if (node.type !== 'element') return node.children.map(shownBy).join('')
  if (embedded.has(node.tagName)) return ''
  if (node.tagName === 'img') return ` ${node.properties.alt ?? ''} `
  if (node.tagName === 'pre') return ` ${linesOf(node)} `
  if (node.tagName === 'ol') return numbered(node)
  const text = node.children.map(shownBy).join('')
  return inline.has(node.tagName) ? text : ` ${text} `
}

/** Items without a word have no number either: Markdown leaves them out. */
function numbered(list: Element): string {
  let count = Number(list.properties.start ?? 1)
  const texts = list.children.map((child) => {
    const text = shownBy(child)
    return child.type === 'element' && child.tagName === 'li' && text.trim() !== '' ? ` ${count++} ${text}` : text
  })
  return texts.join(' ')
}

/** The tree as HTML again, as far as Markdown can say it. */
export function htmlOf(node: Nodes): string {
  if (node.type === 'text') return escaped(node.value)
  if (node.type === 'root')
    return htmlOf({ type: 'element', tagName: 'div', properties: {}, children: node.children as Element['children'] })
  if (node.type !== 'element') return ''
  const { properties } = node
  const tagName = isLine(node) || !inline.has(node.tagName) || node.tagName === 'a' ? node.tagName : 'div'
  const given = attributes.flatMap(([key, name]) => {
    const value = properties[key]
    return value === undefined || value === null || value === false
      ? []
      : [` ${name}="${escaped(Array.isArray(value) ? value.join(' ') : String(value))}"`]
  })
  const inside = tagName === 'pre' ? codeOf(node) : withParagraphs(node).map(htmlOf).join('')
  const whole = `<${tagName}${given.join('')}>${empty.has(tagName) ? '' : `${inside}</${tagName}>`}`
  // Where a block stands within a line of text, its words must not run into those beside it.
  return inline.has(tagName) || empty.has(tagName) ? whole : ` ${whole} `
}

/** Code has lines and nothing else; its language is in a class. */
function codeOf(node: Element): string {
  const code = node.children.find((child) => child.type === 'element' && child.tagName === 'code')
  const name = code?.type === 'element' ? ([code.properties.className].flat().find((each) => /^lang/.test(String(each))) ?? '') : ''
  return `<code class="${escaped(String(name))}">${escaped(linesOf(node))}</code>`
}

function linesOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' || embedded.has(node.tagName)) return ''
  if (node.tagName === 'br') return '\n'
  const text = node.tagName === 'img' ? shownBy(node) : node.children.map(linesOf).join('')
  return inline.has(node.tagName) || node.tagName === 'pre' ? text : `\n${text}\n`
}

const isLoose = (child: Nodes) =>
  child.type !== 'element' || (inline.has(child.tagName) ? isLine(child) : empty.has(child.tagName) && child.tagName !== 'hr')

/** Whether all in it belongs into a line of text. */
const isLine = (node: Element): boolean =>
  node.children.every((child) => child.type !== 'element' || empty.has(child.tagName) || (inline.has(child.tagName) && isLine(child)))

/** Text that stands loose beside paragraphs and lists becomes a paragraph, or it would run into them. */
function withParagraphs({ tagName, children }: Element): Element['children'] {
  if (['pre', 'ul', 'ol', 'table', 'thead', 'tbody', 'tr'].includes(tagName) || children.every(isLoose)) return children
  // An item with a list in it stays close.
  if (tagName === 'li' && children.every((child) => isLoose(child) || (child.type === 'element' && /^[uo]l$/.test(child.tagName))))
    return children
  const all: Element['children'] = []
  for (const child of children) {
    const last = all.at(-1)
    if (!isLoose(child)) all.push(child)
    else if (last?.type === 'element' && last.properties.loose) last.children.push(child)
    else all.push({ type: 'element', tagName: 'p', properties: { loose: true }, children: [child] })
  }
  return all
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
