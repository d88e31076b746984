import type { Guide } from '../guide.ts'
import { linksIn } from '../links.ts'
import { error, type Mistake, nearest, type Problem } from '../problem.ts'

/** Links to a file of the guide, `other.md`, where the address of its page is wanted. */
export function fileLinks(guide: Guide): Problem[] {
  const folders = { chapters: guide.chapters, worksheets: guide.worksheets }
  const pages = Object.entries(folders).flatMap(([folder, files]) => files.map(({ name }) => [name, `/${folder}/${name}/`] as const))
  const addresses = new Map(pages)
  return linksIn(guide).links.flatMap(({ url, place }) => {
    const [, name, fragment = ''] = /([^/]+)\.(?:mdx?|ya?ml)(#.*)?$/i.exec(url) ?? []
    return name === undefined ? [] : error(place(), mistake(url, addresses.get(nearest(name, [...addresses.keys()]) ?? ''), fragment))
  })
}

function mistake(url: string, address: string | undefined, fragment: string): Mistake {
  const found = `a link to the file ${url}`
  const expected = 'the address of its page'
  if (!address) return { found, expected, mend: 'write an address such as `/chapters/SLUG/`' }
  const to = address + fragment
  return { found, expected, mend: `write \`${to}\``, change: { from: url, to } }
}
