import type { Guide } from '../guide.ts'
import { linksIn } from '../links.ts'
import { error, type Mistake, nearest, oneOf, type Problem } from '../problem.ts'

/** Links to a place within a page, its own or another, that the page does not have. */
export function fragments(guide: Guide): Problem[] {
  const { links, known } = linksIn(guide)
  return links.flatMap(({ url, pathname, fragment, place }) => {
    const places = known.get(pathname) ?? known.get(`${pathname}/`)
    return !places || fragment === '' || places.has(fragment) ? [] : error(place(), dead(fragment, url, pathname, [...places]))
  })
}

function dead(fragment: string, url: string, pathname: string, known: string[]): Mistake {
  const meant = nearest(fragment, known)
  return {
    found: `a link to the place "#${fragment}", which ${pathname} does not have`,
    expected: oneOf(known.map((id) => `#${id}`)),
    mend: meant
      ? `did you mean \`${url.replace(/#.*/, '')}#${meant}\`?`
      : 'name a heading of that page, in lower-case words joined by hyphens',
    change: meant ? { from: `#${fragment}`, to: `#${meant}` } : undefined,
  }
}
