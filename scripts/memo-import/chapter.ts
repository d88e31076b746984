import { basename } from 'node:path'
import type { Root } from 'mdast'
import { markdownToHtml, markdownToMdast } from 'satteri'
import { Document, stringify, YAMLSeq } from 'yaml'
import { labelOf } from '../../src/markdown/labels.ts'
import { type Memo, memoPlugin } from '../../src/markdown/plugin.ts'
import { chapter } from '../../src/schema/index.ts'
import type { FoundMemo, Reading, Remark } from './found.ts'
import type { Setting } from './setting.ts'
import { isCredit } from './text/shapes.ts'
import { missingIn, textShown, wordsIn, wordsShown } from './words.ts'

/** A chapter's file, before it is written. */
export interface Written {
  text: string
  keyPoints: number
  questions: number
  /** How many words are in it, and in what was left out. */
  words: { out: number; leftOut: number }
  /** Words of the source that are neither in it nor listed as left out; none, or the importer is wrong. */
  lost: string[]
  /** Words in it that the source has not. */
  strange: string[]
  doubts: Remark[]
}

const longestTitle = 90
const longestDeck = 220

/** Makes a chapter of a memo, and counts that no word of it was lost. */
export function chapterFrom(memo: FoundMemo, reading: Reading, setting: Setting): Written {
  const doubts: Remark[] = []
  const title = cut(memo.title, longestTitle)
  if (memo.draft) doubts.push(at(memo, 'was a draft where it comes from, and is one here'))
  if (title !== memo.title) doubts.push(at(memo, `the title is too long for a memo head and was cut; whole, it is “${memo.title}”`))
  const deck = memo.deck ?? firstSentence(memo.body) ?? title
  if (memo.deck === undefined) doubts.push(at(memo, `no deck was found: the text’s beginning was copied, “${deck}”`))
  const credit = setting.creditOf(memo, reading)
  const front = {
    title,
    deck,
    part: setting.part,
    order: setting.nextOrder(),
    audience: setting.audience,
    ...(memo.draft ? { draft: true } : {}),
    ...(credit ? { source: sourceOf(memo, credit) } : {}),
  }
  const text = `---\n${yamlOf(front, memo, credit !== undefined)}---\n\n${memo.body}`
  return { text, ...says(memo.body), ...count(memo, text), doubts: [...doubts, ...misfits(front, memo)] }
}

const at = ({ from }: FoundMemo, message: string): Remark => ({ line: from, message })

const sourceOf = ({ title, date }: FoundMemo, { publication, author }: { publication: string; author: string | undefined }) => ({
  title,
  publication,
  ...(author ? { author } : {}),
  ...(date ? { date } : {}),
})

function misfits(front: unknown, memo: FoundMemo): Remark[] {
  const issues = chapter.safeParse(front).error?.issues ?? []
  return issues.map(({ path, message }) => at(memo, `${path.join('.')}: ${message}`))
}

/** Text of at most so many characters: up to a break of its own, else of whole words. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const [whole] = new RegExp(`^.{20,${most}}(?=(?: [–—─|‘-] |: | \\())`, 'u').exec(text) ?? []
  return whole ?? `${text.slice(0, most).replace(/\s+\S*$/, '')}…`
}

/** The beginning of the text, as a sentence: not who it is by, nor a label. */
function firstSentence(body: string): string | undefined {
  const { children } = markdownToMdast(body) as Root
  const paragraphs = children.filter(({ type }) => type === 'paragraph').map((node) => textShown(node).replace(/\s+/g, ' ').trim())
  const text = paragraphs.find((text) => text.split(' ').length > 3 && !isCredit(text) && !labelOf(text)) ?? paragraphs[0]
  if (!text) return undefined
  const [sentence = text] = /^.+?[.!?]["”’)]*(?= ["“‘]?\p{Lu}|$)/u.exec(text) ?? []
  const whole = sentence.replace(/:$/, '…')
  return whole.length <= longestDeck ? whole : `${whole.slice(0, longestDeck - 1).replace(/\s+\S*$/, '')}…`
}

/** The front matter, with what has no field in it as comments. Dates are in quotes, or YAML would read them as more than text. */
function yamlOf(front: object, { file, from, to, tags, unknown, title, author, date }: FoundMemo, credited: boolean): string {
  const document = new Document(front, { customTags: ['timestamp'] })
  const audience = document.get('audience')
  if (audience instanceof YAMLSeq) audience.flow = true
  const fields = Object.entries(unknown).map(([name, value]) => stringify({ [name]: value }).trimEnd())
  const comment = [
    `Imported from ${basename(file)}, lines ${from} to ${to}.`,
    credited ? '' : [`“${title}”`, author, date].filter(Boolean).join(', '),
    tags.length > 0 ? `Filed there under: ${tags.join(', ')}` : '',
    ...fields,
  ]
  document.commentBefore = comment
    .filter((line) => line !== '')
    .join('\n')
    .replace(/^/gm, ' ')
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false }).replace(/^(#[^\n]*\n)\n/m, '$1')
}

/** How many key points and questions the site will find in it. */
function says(body: string) {
  const astro = { frontmatter: {} as { memo?: Memo } }
  markdownToHtml(body, { mdastPlugins: [memoPlugin('/')], data: { astro } as never })
  return { keyPoints: astro.frontmatter.memo?.keyPoints.length ?? 0, questions: astro.frontmatter.memo?.questions.length ?? 0 }
}

/** Words in: those of the source, and those that were added. Words out: title, deck, text, and what was left out. */
function count(memo: FoundMemo, text: string) {
  const body = text.replace(/^---\n.*?\n---\n/s, '')
  const out = [memo.title, memo.deck ?? ''].flatMap(wordsIn).concat(wordsShown(body))
  const leftOut = memo.leftOut.flatMap(({ text }) => wordsIn(text))
  const [before, after] = [
    [...memo.words, ...memo.added],
    [...out, ...leftOut],
  ]
  return { words: { out: out.length, leftOut: leftOut.length }, lost: missingIn(after, before), strange: missingIn(before, after) }
}
