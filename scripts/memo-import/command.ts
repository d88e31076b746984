import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { contentFolder } from '../../src/settings.ts'
import type { Guide } from '../check/guide.ts'
import { readGuide } from '../check/read.ts'
import { writeNew } from '../write.ts'
import { chapterFrom } from './chapter.ts'
import { withoutDuplicates } from './duplicates.ts'
import type { FoundMemo, Reading, Remark } from './found.ts'
import { inWords, isUndone, type MemoReport, type Report, sourceOf } from './report.ts'
import { type Setting, settingFrom } from './setting.ts'
import { slugOf } from './slug.ts'
import { defaultFolder, filesIn, readFile } from './sources.ts'

const usage =
  'npm run memo:import -- FILE… [--out FOLDER] [--dry-run] [--json] [--part ID] [--publication ID] [--audience leaders,owners] [--content FOLDER]'

const options = {
  out: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  part: { type: 'string' },
  publication: { type: 'string' },
  audience: { type: 'string' },
  content: { type: 'string' },
} as const

/**
 * Brings memos from files into chapters, one file each.
 * @param root the project; its guide is in its content folder, unless another is named
 * @returns the report, and whether all was done
 * @throws before anything is written, where a file or a wish cannot be read, saying what to do
 */
export function importMemos(args: string[], root: string): { said: string; done: boolean } {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [first] = positionals
  if (first === undefined) throw new Error(`Name a file to import: ${usage}`)
  const guide = readGuide(resolve(root, values.content ?? contentFolder), root)
  const setting = settingFrom(values, guide)
  const readings = filesIn(positionals).map(readFile)
  const out = values.out ?? join(dirname(first), defaultFolder)
  const report = reportOn(readings, { guide, setting, out, root, dry: values['dry-run'] ?? false })
  return { said: values.json ? JSON.stringify(report, null, 2) : inWords(report), done: !isUndone(report) }
}

interface Import {
  guide: Guide
  setting: Setting
  out: string
  root: string
  dry: boolean
}

function reportOn(readings: Reading[], to: Import): Report {
  const { kept, duplicates } = withoutDuplicates(readings.flatMap(({ memos }) => memos))
  const slugs = new Set<string>()
  return {
    memos: kept.map((memo) => bring(memo, readings.find(({ memos }) => memos.includes(memo)) as Reading, freeSlug(memo, slugs), to)),
    repeated: duplicates.map(({ memo, kept, onlyHere }) => ({
      title: memo.title,
      source: sourceOf(memo),
      words: memo.words.length,
      keptFrom: sourceOf(kept),
      onlyHere,
    })),
    files: readings.map(({ file, words, memos, leftOut, doubts }) => ({
      file,
      words: words.length,
      memos: memos.length,
      leftOut,
      pleaseLook: doubts,
    })),
    chosen: to.setting.chosen,
  }
}

/** Two memos of one title get two addresses. */
function freeSlug(memo: FoundMemo, taken: Set<string>): string {
  const wanted = slugOf(memo)
  let slug = wanted
  for (let i = 2; taken.has(slug); i++) slug = `${wanted}-${i}`
  taken.add(slug)
  return slug
}

function bring(memo: FoundMemo, reading: Reading, slug: string, to: Import): MemoReport {
  const chapter = chapterFrom(memo, reading, to.setting)
  const file = join(to.out, `${slug}.md`)
  const { words, added, leftOut } = memo
  return {
    title: memo.title,
    file,
    written: write(resolve(to.root, file), chapter.text, to.dry),
    source: sourceOf(memo),
    author: memo.author,
    date: memo.date,
    tags: memo.tags,
    words: { in: words.length, added: added.length, ...chapter.words },
    lost: chapter.lost,
    strange: chapter.strange,
    keyPoints: chapter.keyPoints,
    questions: chapter.questions,
    leftOut,
    pleaseLook: [...chapter.doubts, ...memo.doubts, ...takenAddress(memo, slug, to)],
  }
}

function write(path: string, text: string, dry: boolean): MemoReport['written'] {
  const taken = 'no, the file is there already'
  if (dry) return existsSync(path) ? taken : 'would be'
  mkdirSync(dirname(path), { recursive: true })
  return writeNew(path, text) ? 'yes' : taken
}

/** Readers may have an address in their bookmarks: what stands there must stay the same memo. */
function takenAddress({ from }: FoundMemo, slug: string, { guide }: Import): Remark[] {
  const known = guide.chapters.some(({ name }) => name === slug) || guide.released.data?.chapters?.includes(slug)
  return known
    ? [{ line: from, message: `the guide has, or had, a chapter "${slug}": give this file another name before you move it there` }]
    : []
}
