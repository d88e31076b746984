import { resolve } from 'node:path'
import { alternatives } from './checks/alternatives.ts'
import { answers } from './checks/answers.ts'
import { chapterParts } from './checks/chapter-parts.ts'
import { columns } from './checks/columns.ts'
import { computed } from './checks/computed.ts'
import { days } from './checks/days.ts'
import { doubledEntries } from './checks/doubled-entries.ts'
import { doubledFiles } from './checks/doubled-files.ts'
import { doubledOrder } from './checks/doubled-order.ts'
import { drafts } from './checks/drafts.ts'
import { fileNames } from './checks/file-names.ts'
import { from } from './checks/from.ts'
import { grids } from './checks/grids.ts'
import { ideas } from './checks/ideas.ts'
import { labels } from './checks/labels.ts'
import { links } from './checks/links.ts'
import { numbers } from './checks/numbers.ts'
import { pages } from './checks/pages.ts'
import { paths } from './checks/paths.ts'
import { references } from './checks/references.ts'
import { released } from './checks/released.ts'
import { reservedIds } from './checks/reserved-ids.ts'
import { scales } from './checks/scales.ts'
import { schema } from './checks/schema.ts'
import { schemaLines } from './checks/schema-line.ts'
import { synonyms } from './checks/synonyms.ts'
import { syntax } from './checks/syntax.ts'
import { tables } from './checks/tables.ts'
import { unused } from './checks/unused.ts'
import { worksheetIds } from './checks/worksheet-ids.ts'
import type { Problem } from './problem.ts'
import { readGuide } from './read.ts'

const files = [fileNames, doubledFiles, reservedIds, syntax, schema]
const acrossFiles = [references, days, paths, ideas, doubledEntries, doubledOrder, links]
const withinWorksheets = [worksheetIds, from, scales, columns, computed, grids, answers, pages, tables, numbers]
const advice = [synonyms, chapterParts, drafts, labels, unused, alternatives, schemaLines, released]

/**
 * Everything that is wrong with a content folder, in the order of files and lines.
 * @param content the folder, from `root`
 * @param root the project: problems name their files from here
 */
export function checkGuide(content: string, root: string): Problem[] {
  const guide = readGuide(resolve(root, content), resolve(root))
  return [...files, ...acrossFiles, ...withinWorksheets, ...advice].flatMap((check) => check(guide)).sort(byPlace)
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
