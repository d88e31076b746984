import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, parse } from 'node:path'

/**
 * Writes a guide of as many memos as are wanted, out of the chapters of one that there is: each has its own address, its own place in its part, and links
 * to its own neighbours.
 * @param from the content folder of a guide
 * @param to a folder that is there
 */
export function manyMemos(from: string, to: string, count: number): void {
  cpSync(from, to, { recursive: true })
  const chapters = readdirSync(join(from, 'chapters')).map((file) => ({
    ...parse(file),
    text: readFileSync(join(from, 'chapters', file), 'utf8'),
  }))
  const names = chapters.map(({ name }) => name).join('|')
  for (let n = chapters.length; n < count; n++) {
    const round = Math.floor(n / chapters.length)
    const { name, ext, text } = chapters[n % chapters.length] as (typeof chapters)[number]
    const own = text
      .replace(/^order: (\d+)$/m, (_, order) => `order: ${Number(order) + round * 1000}`)
      .replace(new RegExp(`/chapters/(${names})/`, 'g'), `/chapters/$1-${round}/`)
      .replace(new RegExp(`^(  - chapter: )(${names})$`, 'gm'), `$1$2-${round}`)
    writeFileSync(join(to, 'chapters', `${name}-${round}${ext}`), own)
  }
}
