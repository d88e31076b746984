import type { Guide } from '../guide.ts'
import { error, type Problem } from '../problem.ts'

/** Texts of `.mdx` files that cannot be read as MDX: a tag that is not closed, a brace or a `<` that was meant as text. */
export function mdx({ chapters, pages }: Guide): Problem[] {
  return [...chapters, ...pages].flatMap(({ memo: { fault }, file }) => {
    if (!fault) return []
    return error(
      { file, line: fault.line, column: fault.column },
      { found: `text that is no MDX: ${fault.message}`, ...remedy(fault.message) },
    )
  })
}

const remedy = (message: string) =>
  /closing tag|tag/i.test(message)
    ? {
        expected: 'a closing tag for every tag',
        mend: 'close the tag, as in `<KeyPoint>…</KeyPoint>` or `<Figure … />`; write `\\<` where it is meant as text',
      }
    : {
        expected: 'braces and `<` only around code and tags',
        mend: 'write `\\{` or `\\<` where it is meant as text, or rename the file to .md, where all of this is text',
      }
