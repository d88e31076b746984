import type { Guide, GuideFile } from '../guide.ts'
import { error, type Problem, startOf } from '../problem.ts'

/** Two files for one address: a chapter as .md and as .mdx, a worksheet as .yaml and as .yml. */
export function doubledFiles({ chapters, worksheets }: Guide): Problem[] {
  return [chapters, worksheets].flatMap((files) => files.flatMap((file, i) => twinProblem(file, files.slice(0, i))))
}

function twinProblem({ file, name }: GuideFile, earlier: GuideFile[]): Problem[] {
  const twin = earlier.find((other) => other.name === name)
  if (!twin) return []
  const found = `a second file for "${name}", beside ${twin.file}`
  return [error(startOf(file), { found, expected: 'one file for each address', mend: `take away ${file}, or rename it` })]
}
