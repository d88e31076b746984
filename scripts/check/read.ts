import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, parse, relative } from 'node:path'
import { z } from 'zod'
import {
  type Chapter,
  chapter,
  idea,
  isPublished,
  page,
  part,
  publication,
  readingPath,
  site,
  synonyms,
  worksheet,
} from '../../src/schema/index.ts'
import { dayOfBuild } from '../../src/settings.ts'
import { released } from '../released/list.ts'
import { type DataFile, endings, type Guide, type GuideFile, type TextFile } from './guide.ts'
import { readMemo } from './memo.ts'
import { placeIn } from './problem.ts'
import { splitMarkdown, visible } from './text.ts'
import { parseYaml } from './yaml.ts'

/**
 * Reads a content folder. A file or folder that is not there is no failure: the checks say so.
 * @param root the folder that the files of problems are named from
 */
export function readGuide(content: string, root: string): Guide {
  const dataFile = <T>(name: string, schema: z.ZodType<T>) => readData(identify(join(content, name), root), root, schema)
  const all = (folder: keyof typeof endings) => list(join(content, folder), root)
  const fitting = (folder: keyof typeof endings) => all(folder).filter(({ ending }) => endings[folder].includes(ending))
  const siteFile = dataFile('site.yaml', site)
  const chapters = fitting('chapters').map((file) => readText(file, root, chapter))
  const today = dayOfBuild(siteFile.data?.timeZone ?? 'UTC')
  return {
    root,
    today,
    site: siteFile,
    parts: dataFile('parts.yaml', z.array(part)),
    publications: dataFile('publications.yaml', z.array(publication)),
    paths: dataFile('paths.yaml', z.array(readingPath)),
    ideas: dataFile('ideas.yaml', z.array(idea)),
    synonyms: dataFile('synonyms.yaml', z.array(synonyms)),
    released: dataFile('released.yaml', released),
    chapters,
    drafts: draftsIn(chapters, today),
    worksheets: fitting('worksheets').map((file) => readData(file, root, worksheet)),
    pages: fitting('pages').map((file) => readText(file, root, page)),
    figures: fitting('figures'),
    strays: foldersOf(endings).flatMap((folder) => all(folder).filter(({ ending }) => !endings[folder].includes(ending))),
  }
}

const draftsIn = (chapters: TextFile<Chapter>[], today: string) =>
  chapters.filter(({ data }) => data && !isPublished(data, today)).map(({ name }) => name)

const foldersOf = <F extends object>(folders: F) => Object.keys(folders) as (keyof F)[]

/** Hidden files, such as those that a system leaves behind, are nobody's mistake. */
function list(folder: string, root: string): GuideFile[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'))
  return names.sort().map((name) => identify(join(folder, name), root))
}

function identify(path: string, root: string): GuideFile {
  const { name, ext } = parse(path)
  return { file: relative(root, path).replaceAll('\\', '/'), name, ending: ext }
}

function readData<T>(file: GuideFile, root: string, schema: z.ZodType<T>): DataFile<T> {
  const text = read(file, root)
  return { ...asData(file, text ?? '', schema, text === null ? 'file' : undefined), source: text ?? '' }
}

function readText<T>(file: GuideFile, root: string, schema: z.ZodType<T>): TextFile<T> {
  const text = read(file, root) ?? ''
  const { front, body } = splitMarkdown(text)
  const data = asData(file, front ?? '', schema, front === null ? 'front matter' : undefined)
  const memo = readMemo(body, file.ending === '.mdx')
  return { ...data, source: text, body: visible(body), memo, placeOf: (offset) => placeIn(file.file, text, offset) }
}

/** Line ends of every system count as one character, and a byte order mark as none. */
function read({ file }: GuideFile, root: string): string | null {
  const path = join(root, file)
  if (!existsSync(path)) return null
  return readFileSync(path, 'utf8').replace(/^\uFEFF|\r(?=\n)/g, '')
}

function asData<T>(file: GuideFile, text: string, schema: z.ZodType<T>, missing: DataFile<T>['missing']): Omit<DataFile<T>, 'source'> {
  const yaml = parseYaml(file.file, text)
  const result = missing || yaml.fault ? undefined : schema.safeParse(yaml.value)
  return { ...file, ...yaml, schema, missing, issues: result?.error?.issues ?? [], data: result?.data }
}
