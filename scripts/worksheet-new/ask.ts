import type { Chapter } from '../../src/schema/index.ts'
import type { DataFile } from '../check/guide.ts'
import { inTerminal } from '../terminal.ts'

type Chapters = DataFile<Chapter>[]

/**
 * Asks for a chapter, by its number or slug, until one is named. The tab key completes slugs.
 * @throws where the question is broken off
 */
export function askChapter(
  chapters: Chapters,
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): Promise<string> {
  const ids = chapters.map(({ name }) => name)
  const ask = (next: (prompt: string) => Promise<string>) => named(ids, () => next('Which chapter does it belong to? Number or slug: '))
  return inTerminal({ offer: offer(chapters), ids, ask, brokenOff: 'No chapter was named, and nothing was written.' }, input, output)
}

const offer = (chapters: Chapters) =>
  chapters.map(({ name, data }, i) => `${String(i + 1).padStart(4)}  ${name}${data ? ` (${data.title})` : ''}\n`).join('')

async function named(slugs: string[], question: () => Promise<string>): Promise<string> {
  const answer = (await question()).trim()
  const slug = slugs[Number(answer) - 1] ?? slugs.find((slug) => slug === answer)
  return slug ?? named(slugs, question)
}
