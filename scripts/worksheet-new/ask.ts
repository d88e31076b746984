import { createInterface } from 'node:readline/promises'
import type { Chapter } from '../../src/schema/index.ts'
import type { DataFile } from '../check/guide.ts'

type Chapters = DataFile<Chapter>[]

/**
 * Asks for a chapter, by its number or slug, until one is named. The tab key completes slugs.
 * @throws where the question is broken off
 */
export async function askChapter(
  chapters: Chapters,
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): Promise<string> {
  const slugs = chapters.map(({ name }) => name)
  const completer = (line: string): [string[], string] => [slugs.filter((slug) => slug.startsWith(line)), line]
  const terminal = createInterface({ input, output, completer })
  const closed = new AbortController()
  terminal.on('close', () => closed.abort())
  output.write(offer(chapters))
  try {
    return await named(slugs, () => terminal.question('Which chapter does it belong to? Number or slug: ', { signal: closed.signal }))
  } catch {
    output.write('\n')
    throw new Error('No chapter was named, and nothing was written.')
  } finally {
    terminal.close()
  }
}

const offer = (chapters: Chapters) =>
  chapters.map(({ name, data }, i) => `${String(i + 1).padStart(4)}  ${name}${data ? ` (${data.title})` : ''}\n`).join('')

async function named(slugs: string[], question: () => Promise<string>): Promise<string> {
  const answer = (await question()).trim()
  const slug = slugs[Number(answer) - 1] ?? slugs.find((slug) => slug === answer)
  return slug ?? named(slugs, question)
}
