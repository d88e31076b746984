import type { Guide } from '../guide.ts'
import { startsAt, written } from '../memo.ts'
import { type Problem, warning } from '../problem.ts'

/** Code whose fence is never closed, so that all the rest of the text is shown as code. */
export function fences({ chapters, pages }: Guide): Problem[] {
  return [...chapters, ...pages].flatMap(({ memo: { nodes }, source, placeOf }) =>
    nodes.flatMap((node) => {
      if (node.type !== 'code') return []
      const text = written(node, source)
      const [fence] = /^(`{3,}|~{3,})/.exec(text) ?? []
      if (!fence || new RegExp(`\\n[ \\t>]*${fence}[\`~]*[ \\t]*$`).test(text.trimEnd())) return []
      return warning(placeOf(startsAt(node)), {
        found: 'code that is never closed',
        expected: `a line ${fence} below it: all that follows is shown as code`,
        mend: `put ${fence} on a line of its own where the code ends`,
      })
    }),
  )
}
