import { existsSync, statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { contentFolder } from '../../src/settings.ts'
import { asAnnotations } from './annotations.ts'
import { checkGuide } from './index.ts'
import { asJson } from './json.ts'
import type { Finding } from './problem.ts'
import { hasErrors, report } from './report.ts'

/**
 * Checks a guide as the command line says.
 * @param args files and folders to which the report is limited, none for everything; `--json` or `--annotations` in place of words; `--content FOLDER`
 * @param root the project
 * @param env on GitHub Actions the report is made of annotations, if nothing else is asked for
 * @returns what to say, and whether there are errors
 * @throws where an argument means nothing, saying what to do
 */
export function checkCommand(args: string[], root: string, env: NodeJS.ProcessEnv = {}): { text: string; failed: boolean } {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const wanted = positionals.map((path) => inProject(path, root))
  const found = checkGuide(values.content, root).filter(({ file }) => wanted.length === 0 || wanted.some((path) => isIn(file, path)))
  return { text: written(found, values.json, values.annotations || Boolean(env.GITHUB_ACTIONS)), failed: hasErrors(found) }
}

const options = {
  json: { type: 'boolean', default: false },
  annotations: { type: 'boolean', default: false },
  content: { type: 'string', default: contentFolder },
} as const

function written(found: Finding[], json: boolean, annotations: boolean): string {
  if (json) return asJson(found)
  return annotations ? asAnnotations(found) : report(found)
}

/** The path as findings name it. A slip of the pen must not be taken for a file without mistakes. */
function inProject(path: string, root: string): string {
  const whole = resolve(root, path)
  if (!existsSync(whole))
    throw new Error(`There is no file ${path}. Name files of the guide, such as content/site.yaml, or none to check all.`)
  const name = relative(root, whole).replaceAll('\\', '/')
  return statSync(whole).isDirectory() && name !== '' ? `${name}/` : name
}

const isIn = (file: string, path: string) => path === '' || file === path || (path.endsWith('/') && file.startsWith(path))
