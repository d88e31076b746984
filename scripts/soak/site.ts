import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { listening } from '../listening.ts'
import type { Random } from './random.ts'

/** A built site on this machine. */
export interface Site {
  /** Without a slash at the end. */
  address: string
  close(): void
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
}

/** Serves the site that was built into a folder. */
export async function serveSite(dist: string): Promise<Site> {
  const server = createServer(({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(url.replace(/[?#].*/, '')))
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path)
    if (!existsSync(file)) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file))
  })
  const address = await listening(server)
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { address, close }
}

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
