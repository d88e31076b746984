import { join, resolve } from 'node:path'
import { contentFolder } from '../../src/settings.ts'
import { checkGuide } from '../check/index.ts'
import { readGuide } from '../check/read.ts'
import { report } from '../check/report.ts'
import { writeWhole } from '../write.ts'
import { added, withNew } from './add.ts'
import { nothing } from './list.ts'
import { textOf } from './text.ts'

/**
 * Adds to the list of released ids what is new in a guide.
 * @param root the project; its guide is in its content folder
 * @returns what was done, in words
 * @throws where the guide has mistakes, since their ids would be released with them
 */
export function release(root: string): string {
  const content = resolve(root, contentFolder)
  const errors = checkGuide(content, root).filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(`${report(errors)}\n\nNothing was released. Mend these first.`)
  const guide = readGuide(content, root)
  const before = guide.released.data ?? nothing
  const after = withNew(before, guide)
  writeWhole(join(content, 'released.yaml'), textOf(after))
  return summary(guide.released.file, added(before, after))
}

function summary(file: string, added: [name: string, count: number][]): string {
  if (added.length === 0) return 'Nothing is new: all ids have been released.'
  return [`New in ${file}:`, ...added.map(([name, count]) => `  ${name}: ${count}`)].join('\n')
}
