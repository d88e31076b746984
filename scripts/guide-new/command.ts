import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import { site } from '../../src/schema/index.ts'
import { slugFrom } from '../slug.ts'
import { writeWhole } from '../write.ts'

const usage = 'npm run guide:new FOLDER [-- --title "Its title"]'
const starter = join(import.meta.dirname, 'starter')

/**
 * Writes a guide to begin with: two parts, a memo that says how it was written, a worksheet, a page about it all.
 * @param root the project, from which the folder is named
 * @returns what was done and what comes next, in words
 * @throws before anything is written, where it cannot be, saying what to do
 */
export function newGuide(args: string[], root: string): string {
  const { values, positionals } = parseArgs({ args, options: { title: { type: 'string' } }, allowPositionals: true })
  const folder = emptyFolder(positionals, root)
  const title = titleFrom(values.title)
  const storage = slugFrom(title ?? '') || slugFrom(basename(folder)) || 'guide'
  for (const file of globSync('**/*.{md,yaml}', { cwd: starter })) {
    const target = join(folder, file)
    mkdirSync(dirname(target), { recursive: true })
    writeWhole(
      target,
      asIn(readFileSync(join(starter, file), 'utf8'), { title, storage }, relative(dirname(target), join(root, '.schema'))),
    )
  }
  return nextSteps(relative(root, folder))
}

function emptyFolder([name, ...more]: string[], root: string): string {
  if (!name) throw new Error(`Name a folder for the guide: ${usage}`)
  if (more.length > 0) throw new Error(`Name one folder, and put the title into quotes: ${usage}`)
  const folder = resolve(root, name)
  if (!existsSync(folder)) return folder
  if (!statSync(folder).isDirectory()) throw new Error(`${name} is a file. Name a folder that is empty or not there yet: ${usage}`)
  if (readdirSync(folder).length > 0) throw new Error(`${name} is not empty, and nothing in it was changed. Name another folder: ${usage}`)
  return folder
}

function titleFrom(given: string | undefined): string | undefined {
  if (given === undefined) return undefined
  const { data, error } = site.shape.title.safeParse(given.replace(/\s+/g, ' '))
  if (data === undefined) throw new Error(`The title ${error?.issues[0]?.message}: ${usage}`)
  return data
}

/** A file of the starter with the guide's own title and storage, and with its schema where that is from the file. */
function asIn(text: string, { title = 'A new guide', storage }: { title: string | undefined; storage: string }, schemas: string): string {
  const yaml = (value: string) => stringify(value, { lineWidth: 0 }).trim()
  return text
    .replace(/^title: A new guide$/m, () => `title: ${yaml(title)}`)
    .replace(/^storage: new-guide$/m, () => `storage: ${yaml(storage)}`)
    .replace('$schema=.schema/', () => `$schema=${schemas.replaceAll('\\', '/')}/`)
}

/** The folder is named in the commands where it is not the one that is read anyway. */
function nextSteps(folder: string): string {
  const before = folder === 'content' ? '' : `MONDAYBOOK_CONTENT=${/^[\w./-]+$/.test(folder) ? folder : `'${folder}'`} `
  return [
    `Wrote a guide to begin with into ${folder}. Its first memo says how it goes on.`,
    `  Look at it:  ${before}npm run dev`,
    `  Check it:    ${before}npm run check`,
    `  Build it:    ${before}npm run build`,
    `Then give ${join(folder, 'site.yaml')} your own words, an address among them.`,
  ].join('\n')
}
