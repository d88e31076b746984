import type { z } from 'zod'
import type { Chapter, Idea, Page, Part, Publication, ReadingPath, Site, Synonyms, WorksheetFile } from '../../src/schema/index.ts'
import type { Released } from '../released/list.ts'
import type { Memo } from './memo.ts'
import type { Place } from './problem.ts'
import type { Yaml } from './yaml.ts'

/** A file of the guide: its place in the project, and its name without the ending. */
export interface GuideFile {
  file: string
  name: string
  ending: string
}

/** A file that holds data (a YAML file, or front matter), with what its schema says of it. */
export interface DataFile<T> extends GuideFile, Yaml {
  schema: z.ZodType<T>
  /** The whole file, as `text` is only its data. */
  source: string
  /** What is not there at all. */
  missing: 'file' | 'front matter' | undefined
  /** What does not fit the schema. */
  issues: z.core.$ZodIssue[]
  /** The data, where they fit. A file without is left out of further checks, but counts as existing. */
  data: T | undefined
}

/** A Markdown file: its front matter as data, and its text. */
export interface TextFile<T> extends DataFile<T> {
  /** The text without code and comments, each character where it stands in the file. */
  body: string
  /** How the text is built. */
  memo: Memo
  /** The place of a character of the file. */
  placeOf: (offset: number) => Place
}

/** A content folder that has been read once, for all checks to look at. */
export interface Guide {
  /** The project, from which files are named. */
  root: string
  /** The day of the check where the guide is at home, as in `2026-12-07`. */
  today: string
  site: DataFile<Site>
  parts: DataFile<Part[]>
  /** A guide with none but new memos, without reading paths, or without ideas has no such file. */
  publications: DataFile<Publication[]>
  paths: DataFile<ReadingPath[]>
  ideas: DataFile<Idea[]>
  /** A guide whose words need no others has no such file. */
  synonyms: DataFile<Synonyms[]>
  /** The ids that readers have seen; a guide that was never released has no such file. */
  released: DataFile<Released>
  chapters: TextFile<Chapter>[]
  /** The slugs of those that readers do not see yet. */
  drafts: string[]
  worksheets: DataFile<WorksheetFile>[]
  pages: TextFile<Page>[]
  figures: GuideFile[]
  /** Files that no page is made from, because their names end otherwise. */
  strays: GuideFile[]
}

/** The endings that the files of each folder may have. */
export const endings = { chapters: ['.md', '.mdx'], worksheets: ['.yaml', '.yml'], pages: ['.md'], figures: ['.svg'] }

/** The last place that is taken in a part; 0 where it has no chapter. */
export const lastIn = (part: string, { chapters }: Guide): number =>
  Math.max(0, ...chapters.map(({ data }) => (data?.part === part ? data.order : 0)))

/** All files of a guide that hold data. */
export function dataFiles({
  site,
  parts,
  publications,
  paths,
  ideas,
  synonyms,
  released,
  chapters,
  worksheets,
  pages,
}: Guide): DataFile<unknown>[] {
  const optional = [publications, paths, ideas, synonyms, released].filter(({ missing }) => !missing)
  return [site, parts, ...optional, ...chapters, ...worksheets, ...pages]
}
