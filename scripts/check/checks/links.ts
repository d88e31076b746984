import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Guide } from '../guide.ts'
import { linksIn } from '../links.ts'
import { error, type Mistake, nearest, type Problem, unknownName } from '../problem.ts'

/** Links, embeds and images in texts that lead to a worksheet, chapter, figure or page that is not there. */
export function links(guide: Guide): Problem[] {
  const { links, known } = linksIn(guide)
  const addresses = [...known.keys()]
  return links.flatMap(({ url, pathname, place }) => {
    if (known.has(pathname) || known.has(`${pathname}/`) || isFile(url) || existsSync(join(guide.root, 'public', pathname))) return []
    const mistake = unknownEntry(url, guide) ?? unknownAddress(url, pathname, addresses)
    return mistake === 'known' ? [] : error(place(), mistake)
  })
}

/** Links to files and images beside the text are looked at by other checks. */
const isFile = (url: string) => /\.(mdx?|ya?ml|svg|png|jpe?g|gif|webp|avif)(#.*)?$/i.test(url) && !url.startsWith('/figures/')

function unknownEntry(url: string, { worksheets, chapters, figures }: Guide): Mistake | 'known' | undefined {
  const [, folder = '', name = '', tail = ''] = /^\/(worksheets|chapters|figures)\/([^/#?]+)(.*)$/.exec(url) ?? []
  if (!folder) return undefined
  const entries = { worksheets, chapters, figures }[folder] ?? []
  const known = entries.map(({ name, ending }) => (folder === 'figures' ? name + ending : name))
  return known.includes(name)
    ? 'known'
    : unknownName(`link to ${folder.slice(0, -1)}`, name, known, (meant) => `/${folder}/${meant}${tail}`)
}

function unknownAddress(url: string, pathname: string, known: string[]): Mistake {
  const meant = nearest(pathname, known)
  return {
    found: `a link to ${url}, which is no page of the guide`,
    expected: 'an address such as `/chapters/SLUG/` or `/worksheets/ID/`, or one that begins with https://',
    mend: meant ? `did you mean \`${meant}\`?` : 'mend the address, or take the link away',
    change: meant ? { from: url, to: meant } : undefined,
  }
}
