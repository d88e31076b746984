import { mkdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Chapter, worksheet } from '../../src/schema/index.ts'
import { contentFolder } from '../../src/settings.ts'
import type { DataFile, Guide } from '../check/guide.ts'
import { nearest } from '../check/problem.ts'
import { readGuide } from '../check/read.ts'
import { titleFrom } from '../title.ts'
import { writeWhole } from '../write.ts'
import { idFor } from './id.ts'
import { starter } from './starter.ts'

type Chapters = DataFile<Chapter>[]

const usage = 'npm run worksheet:new "Title" -- --chapter SLUG [--id ID]'

/**
 * Writes the file of a new worksheet.
 * @param root the project; its guide is in its content folder
 * @param ask asks for a chapter where none is named; left out where nobody is there to answer
 * @returns what was done and what comes next, in words
 * @throws before anything is written, where it cannot be, saying what to do
 */
export async function newWorksheet(args: string[], root: string, ask?: (chapters: Chapters) => Promise<string>): Promise<string> {
  const options = { chapter: { type: 'string' }, id: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const content = resolve(root, contentFolder)
  const guide = readGuide(content, root)
  const title = titleFrom(positionals, { what: 'worksheet', usage, schema: worksheet.shape.title })
  const id = idFor(title, values.id, guide)
  const chapter = chapterNamed(values.chapter ?? (await askWith(ask, guide.chapters)), guide.chapters)
  const folder = join(content, 'worksheets')
  mkdirSync(folder, { recursive: true })
  writeWhole(join(folder, `${id}.yaml`), starter(title, chapter.name))
  return nextSteps(title, id, relative(root, folder), chapter.file, guide)
}

function askWith(ask: ((chapters: Chapters) => Promise<string>) | undefined, chapters: Chapters): Promise<string> {
  if (ask) return ask(chapters)
  throw new Error(`Add the chapter that the worksheet belongs to: ${usage}\n${slugsOf(chapters)}`)
}

function chapterNamed(slug: string, chapters: Chapters) {
  const chapter = chapters.find(({ name }) => name === slug)
  if (chapter) return chapter
  const meant = nearest(
    slug,
    chapters.map(({ name }) => name),
  )
  throw new Error(`There is no chapter "${slug}". ${meant ? `Did you mean --chapter ${meant}?` : slugsOf(chapters)}`)
}

const slugsOf = (chapters: Chapters) => `The chapters are:\n${chapters.map(({ name }) => `  ${name}`).join('\n')}`

function nextSteps(title: string, id: string, folder: string, chapter: string, { site }: Guide): string {
  return [
    `Wrote ${folder}/${id}.yaml`,
    `Preview, while \`npm run dev\` runs: http://localhost:4321${site.data?.base ?? '/'}worksheets/${id}/`,
    `To show it in the chapter, put this line into ${chapter}, as a paragraph of its own:`,
    `\n[${title.replace(/[[\]]/g, '\\$&')}](/worksheets/${id}/)`,
  ].join('\n')
}
