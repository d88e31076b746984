import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type Pagefind, settings } from '../../src/search/pagefind.ts'
import { listening } from '../listening.ts'

/** The search index of a built site, served as a host would serve it. */
export interface Served {
  /** Pagefind as a new reader has it, with nothing loaded yet. */
  fresh(): Promise<Reader>
  close(): void
}

export interface Reader {
  pagefind: Pagefind
  vocabulary(): Promise<string[]>
  /** What the reader has loaded so far, as it was sent. */
  bytes(): number
}

/** Serves the index of the site that was built into a folder. */
export async function serve(dist: string): Promise<Served> {
  const sent = new Map<string, number>()
  const server = createServer(({ url = '' }, response) => {
    const [, reader = '', ...path] = (url.split('?')[0] ?? '').split('/')
    const content = readFileSync(join(dist, ...path))
    sent.set(reader, (sent.get(reader) ?? 0) + gzipped(path.at(-1) ?? '', content).length)
    response.end(content)
  })
  const address = await listening(server)
  const script = pathToFileURL(join(dist, 'pagefind/pagefind.js')).href
  const { createInstance } = await import(script)
  let readers = 0
  return {
    close: () => server.close(),
    async fresh() {
      const reader = `${readers++}`
      const root = `${address}/${reader}/`
      await fetch(`${root}pagefind/pagefind.js`)
      return {
        pagefind: createInstance({ ...settings, basePath: `${root}pagefind/`, baseUrl: '/' }),
        vocabulary: async () => (await fetch(`${root}pagefind/words.json`)).json(),
        bytes: () => sent.get(reader) ?? 0,
      }
    },
  }
}

/** Pagefind's own files are compressed already. */
const gzipped = (file: string, content: Buffer) => (/\.js(on)?$/.test(file) ? gzipSync(content, { level: 9 }) : content)
