import { slug } from '../../../src/schema/index.ts'
import { endings, type Guide, type GuideFile } from '../guide.ts'
import { error, type Problem, startOf } from '../problem.ts'
import { hyphened } from '../wording.ts'

/** File names that cannot be addresses, and files that no page would be made from. */
export function fileNames(guide: Guide): Problem[] {
  const { chapters, worksheets, pages, figures, strays } = guide
  const misnamed = [...chapters, ...worksheets, ...pages, ...figures].filter(({ name }) => !slug.safeParse(name).success)
  return [...misnamed.map(notAnAddress), ...strays.map(ignored), ...worksheets.filter(isLoneYml).map(ignored)]

  /** Where a twin has the right ending, the check of doubled files says so. */
  function isLoneYml({ name, ending }: GuideFile) {
    return ending === '.yml' && !worksheets.some((other) => other.name === name && other.ending === '.yaml')
  }
}

const notAnAddress = ({ file, name, ending }: GuideFile) =>
  error(startOf(file), {
    found: `file name "${name}"`,
    expected: 'lower-case words joined by hyphens, since the name becomes the address',
    mend: `rename it to ${hyphened(name)}${ending}`,
  })

const ignored = ({ file, name, ending }: GuideFile) =>
  error(startOf(file), {
    found: `file ending "${ending}", which nothing is made from`,
    expected: `a file that ends in ${accepted(file).join(' or ')}`,
    mend: `rename it to ${hyphened(name)}${accepted(file)[0]}, or move it out of the folder`,
  })

/** The endings of its folder. */
function accepted(file: string): string[] {
  const folder = file.split('/').at(-2) as keyof typeof endings
  return endings[folder].filter((ending) => ending !== '.yml')
}
