import { ELEMENT_NODE, type ElementNode, h, type Node, transformSync, walkSync } from 'ultrahtml'
import sanitize from 'ultrahtml/transformers/sanitize'

/** What keeps its meaning away from the site. */
const attributes = ['href', 'src', 'alt', 'start', 'lang']

/**
 * HTML that reads the same in a feed reader as on the page: addresses in full, no scripts, no styles, nothing that counts on the site's style sheets.
 * @param page the address that links in it start from
 */
export function portable(html: string, page: string): string {
  return transformSync(html, [sanitize({ dropElements: ['script', 'style'], blockElements: ['button'] }), travelLight])

  function travelLight(root: Node): Node {
    walkSync(root, (node) => {
      if (node.type === ELEMENT_NODE) lighten(node as ElementNode, page)
    })
    return root
  }
}

function lighten(node: ElementNode, page: string) {
  if (node.attributes.class === 'label') node.children = [{ ...h('b'), children: node.children }]
  node.attributes = Object.fromEntries(
    Object.entries(node.attributes)
      .filter(([name]) => attributes.includes(name))
      .map(([name, value]) => [name, name === 'href' || name === 'src' ? new URL(value, page).href : value]),
  )
}
