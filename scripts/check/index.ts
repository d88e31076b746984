import { resolve } from 'node:path'
import { actionSections } from './checks/action-sections.ts'
import { alternatives } from './checks/alternatives.ts'
import { answers } from './checks/answers.ts'
import { chapterParts } from './checks/chapter-parts.ts'
import { columns } from './checks/columns.ts'
import { components } from './checks/components.ts'
import { computed } from './checks/computed.ts'
import { days } from './checks/days.ts'
import { doubledEntries } from './checks/doubled-entries.ts'
import { doubledFiles } from './checks/doubled-files.ts'
import { doubledOrder } from './checks/doubled-order.ts'
import { doubledWords } from './checks/doubled-words.ts'
import { drafts } from './checks/drafts.ts'
import { fences } from './checks/fences.ts'
import { fileLinks } from './checks/file-links.ts'
import { fileNames } from './checks/file-names.ts'
import { formerly } from './checks/formerly.ts'
import { fragments } from './checks/fragments.ts'
import { from } from './checks/from.ts'
import { grids } from './checks/grids.ts'
import { headings } from './checks/headings.ts'
import { ideas } from './checks/ideas.ts'
import { images } from './checks/images.ts'
import { keyPoints } from './checks/key-points.ts'
import { labels } from './checks/labels.ts'
import { links } from './checks/links.ts'
import { lostCharacters } from './checks/lost-characters.ts'
import { mdx } from './checks/mdx.ts'
import { misplacedLabels } from './checks/misplaced-labels.ts'
import { numbers } from './checks/numbers.ts'
import { pages } from './checks/pages.ts'
import { paths } from './checks/paths.ts'
import { placed } from './checks/placed.ts'
import { questions } from './checks/questions.ts'
import { references } from './checks/references.ts'
import { released } from './checks/released.ts'
import { renamed } from './checks/renamed.ts'
import { reservedIds } from './checks/reserved-ids.ts'
import { scales } from './checks/scales.ts'
import { schema } from './checks/schema.ts'
import { schemaLines } from './checks/schema-line.ts'
import { slashes } from './checks/slashes.ts'
import { sourceDays } from './checks/source-days.ts'
import { synonyms } from './checks/synonyms.ts'
import { syntax } from './checks/syntax.ts'
import { tables } from './checks/tables.ts'
import { unused } from './checks/unused.ts'
import { worksheetIds } from './checks/worksheet-ids.ts'
import { dataFiles, type Guide } from './guide.ts'
import type { Finding, Problem } from './problem.ts'
import { readGuide } from './read.ts'

type Check = (guide: Guide) => Problem[]

/** Every check under the name of its file. */
export const checks: Record<string, Check> = {
  'file-names': fileNames,
  'doubled-files': doubledFiles,
  'reserved-ids': reservedIds,
  syntax,
  schema,
  references,
  paths,
  ideas,
  'doubled-entries': doubledEntries,
  'doubled-order': doubledOrder,
  formerly,
  renamed,
  links,
  'file-links': fileLinks,
  slashes,
  fragments,
  placed,
  images,
  mdx,
  components,
  'worksheet-ids': worksheetIds,
  from,
  scales,
  columns,
  computed,
  grids,
  answers,
  pages,
  tables,
  numbers,
  days,
  'source-days': sourceDays,
  drafts,
  questions,
  'action-sections': actionSections,
  'key-points': keyPoints,
  'chapter-parts': chapterParts,
  labels,
  'misplaced-labels': misplacedLabels,
  headings,
  fences,
  alternatives,
  'lost-characters': lostCharacters,
  'doubled-words': doubledWords,
  synonyms,
  unused,
  'schema-line': schemaLines,
  released,
}

/**
 * Everything that is wrong with a content folder, in the order of files and lines.
 * @param content the folder, from `root`
 * @param root the project: problems name their files from here
 */
export const checkGuide = (content: string, root: string): Finding[] => problemsIn(readGuide(resolve(root, content), resolve(root)))

/** Everything that is wrong with a guide that has been read. */
export function problemsIn(guide: Guide): Finding[] {
  const sources = new Map(dataFiles(guide).map(({ file, source }) => [file, source]))
  const found = Object.entries(checks).flatMap(([name, check]) =>
    check(guide).map(({ change, ...problem }) => ({
      ...problem,
      check: name,
      help: `scripts/check/help.md#${name}`,
      mended: change && mendedLine(sources.get(problem.file) ?? '', problem, change),
    })),
  )
  return found.sort(byPlace)
}

/** The line with its change made, the first time that its words come after the place of the problem. */
function mendedLine(source: string, { line, column }: Problem, { from, to }: NonNullable<Problem['change']>): string | undefined {
  const text = source.split('\n')[line - 1] ?? ''
  const at = text.indexOf(from, column - 1)
  return at < 0 ? undefined : text.slice(0, at) + to + text.slice(at + from.length)
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
