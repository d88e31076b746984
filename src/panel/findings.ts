import type { Finding } from '../../scripts/check/problem.ts'

/** The names of the messages between the preview's server and the panel. */
export const messages = { ask: 'mondaybook-check:ask', found: 'mondaybook-check:found' }

/** What the check found, as the server tells the panel. */
export interface Found {
  findings: Finding[]
  /** The project's folder on the author's machine, which files are named from. */
  root: string
  /** What is said to help, by the name of the check. */
  help: Record<string, string>
}

/** The findings of a page, and those of each other file. */
export interface ByPage {
  here: Finding[]
  elsewhere: [file: string, findings: Finding[]][]
}

/**
 * Parts findings into those of the file that a page is made from and the others, file by file.
 * @param path the page's address, below whatever base path
 */
export function byPage(findings: Finding[], path: string): ByPage {
  const isHere = ({ file }: Finding) => isMadeFrom(path, file)
  const others = Object.groupBy(
    findings.filter((finding) => !isHere(finding)),
    ({ file }) => file,
  )
  return { here: findings.filter(isHere), elsewhere: Object.entries(others).map(([file, list = []]) => [file, list]) }
}

function isMadeFrom(path: string, file: string): boolean {
  const [, folder, name = ''] = /(chapters|worksheets|pages)\/([^/]+)\.[a-z]+$/.exec(file) ?? []
  if (!folder) return false
  return folder === 'pages' ? path.endsWith(`/${name}/`) && !/\/(chapters|worksheets)\//.test(path) : path.endsWith(`/${folder}/${name}/`)
}

/** "2 errors, 1 warning"; of none "nothing to mend". */
export function counted(findings: Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const parts = [several(errors, 'error'), several(findings.length - errors, 'warning')].filter(Boolean)
  return parts.join(', ') || 'nothing to mend'
}

const several = (n: number, what: string) => (n === 0 ? '' : `${n} ${what}${n === 1 ? '' : 's'}`)

/** What the toolbar's sign is to say: the gravest on this page, else an error elsewhere, since that stops the build. */
export function gravest({ here, elsewhere }: ByPage): Finding['severity'] | undefined {
  const all = [...here, ...elsewhere.flatMap(([, findings]) => findings)]
  if (all.some(({ severity }) => severity === 'error')) return 'error'
  return here.length > 0 ? 'warning' : undefined
}
