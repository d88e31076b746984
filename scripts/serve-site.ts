import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { listening } from './listening.ts'

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
  '.wasm': 'application/wasm',
}

/** Serves the site that was built into a folder, at the root of a host of its own. */
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
