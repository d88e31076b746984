import type { Guide } from '../guide.ts'
import { linksIn } from '../links.ts'
import { type Problem, warning } from '../problem.ts'

/** Links to a page without the slash at its end: the preview does not find it, and some hosts do not either. */
export function slashes(guide: Guide): Problem[] {
  const { links, known } = linksIn(guide)
  const open = links.filter(({ pathname }) => !known.has(pathname) && known.has(`${pathname}/`))
  return open.map(({ url, place }) => {
    const to = url.replace(/(?=[#?]|$)/, '/')
    const expected = 'a slash at the end of the path'
    return warning(place(), { found: `a link to ${url}`, expected, mend: `write \`${to}\``, change: { from: url, to } })
  })
}
