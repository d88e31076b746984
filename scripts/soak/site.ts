import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Random } from './random.ts'

/** What a reader can do in a worksheet decides which ones are worth a soak. */
const wanted = ['questions', 'rating', 'checklist', 'numbers', 'table', 'statements']

/**
 * Chooses worksheets that have all kinds of field between them, by what stands on their pages, so that none has to be named.
 * @returns their ids, which are the last part of their addresses
 * @throws where no site was built into the folder
 */
export function chooseWorksheets(dist: string, chance: Random): string[] {
  const folder = join(dist, 'worksheets')
  if (!existsSync(folder)) throw new Error(`${folder} is not there: run npm run build first.`)
  const pages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const kinds = new Map(pages.map(({ name }) => [name, kindsIn(readFileSync(join(folder, name, 'index.html'), 'utf8'))]))
  const chosen: string[] = []
  for (const kind of wanted) {
    const having = [...kinds].filter(([, has]) => has.has(kind)).map(([id]) => id)
    if (having.length > 0 && !chosen.some((id) => kinds.get(id)?.has(kind))) chosen.push(chance.pick(having))
  }
  return chosen
}

const kindsIn = (html: string) => new Set([...html.matchAll(/class="block block-([a-z]+)"/g)].map(([, kind]) => kind))
