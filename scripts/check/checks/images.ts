import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Image } from 'mdast'
import { embedOf } from '../../../src/markdown/labels.ts'
import { embedIn } from '../../../src/markdown/plugin.ts'
import type { Guide, TextFile } from '../guide.ts'
import { startsAt } from '../memo.ts'
import { error, type Mistake, type Problem } from '../problem.ts'

/** Images that no reader would see: from another host, not there, or a figure that does not stand alone in its paragraph. */
export function images({ chapters, pages, root }: Guide): Problem[] {
  return [...chapters, ...pages].flatMap((file) => {
    const { nodes, paragraphs } = file.memo
    const alone = new Set(paragraphs.filter(embedIn).flatMap(({ children }) => children))
    const images = nodes.filter((node) => node.type === 'image').filter((node) => !alone.has(node))
    return images.flatMap((node) => {
      const mistake = mistakeIn(node, file, root)
      return mistake ? error(file.placeOf(startsAt(node)), mistake) : []
    })
  })
}

function mistakeIn({ url }: Image, { file }: TextFile<unknown>, root: string): Mistake | undefined {
  if (/^(https?:)?\/\//i.test(url)) return { found: `an image from another host: ${url}`, ...elsewhere }
  // Links to figures are looked at by another check.
  if (url.startsWith('data:') || (url.startsWith('/figures/') && embedOf(url)?.kind !== 'figure')) return undefined
  if (embedOf(url)?.kind === 'figure') return { found: `the figure ${url} within a paragraph`, ...beside }
  const path = decodeURI(url.split(/[?#]/, 1)[0] ?? '')
  return existsSync(url.startsWith('/') ? join(root, 'public', path) : join(root, dirname(file), path)) ? undefined : missing(url)
}

const elsewhere = {
  expected: 'images that come with the guide: pages load nothing from other hosts, and the browser refuses it',
  mend: 'save it as a figure, `content/figures/NAME.svg`, or beside the text, and name it from there',
}

const beside = { expected: 'a figure alone in its paragraph, which is drawn there', mend: 'put blank lines before and after it' }

const missing = (url: string): Mistake => ({
  found: `the image ${url}`,
  expected: url.startsWith('/') ? `a file public${url}` : 'a file at that place, beside the text',
  mend: 'save it there, or mend the address',
})
