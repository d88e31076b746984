import type { Guide } from '../guide.ts'
import { type Problem, warning } from '../problem.ts'

/** `![](…)`, `![][…]`, and `<img>` or `<Figure>` without alt text. */
const silent = /!\[\s*\](?=[([])|<(?:img|Figure)\b(?![^>]*\salt=)[^>]*>|<Figure\b[^>]*\salt=["']["'][^>]*>/g

/** Images that say nothing to readers who cannot see them. */
export function alternatives({ chapters, pages }: Guide): Problem[] {
  return [...chapters, ...pages].flatMap(({ body, placeOf }) =>
    [...body.matchAll(silent)].map(({ index }) =>
      warning(placeOf(index), {
        found: 'an image without a text alternative',
        expected: 'words that tell what the image tells',
        mend: 'write them between the brackets: `![what it shows](…)`, or as `alt="what it shows"`',
      }),
    ),
  )
}
