import { EventEmitter } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pagefind } from '../../../src/integrations/pagefind.ts'

type Handler = (request: IncomingMessage, response: ServerResponse, next: (problem?: unknown) => void) => unknown

/** A guide of two chapters, one of which the preview cannot show, and one worksheet. */
const root = mkdtempSync(join(tmpdir(), 'preview-'))
const watcher = new EventEmitter()
const warnings: string[] = []
let word = 'kettle'
let search: Handler

const html = () => `<html lang="en"><body><main data-pagefind-body><h1>Title</h1><p>The ${word} again.</p></main></body></html>`

/** The preview under a base path: search first, then its pages, as in a development server. */
const preview = createServer((request, response) => search(request, response, () => answer(request, response)))

function answer({ url }: IncomingMessage, response: ServerResponse) {
  response.statusCode = url === '/guide/chapters/lamps/' || url === '/guide/worksheets/form/' ? 200 : 500
  response.end(html())
}

const get = (path: string) => fetch(`http://localhost:${(preview.address() as AddressInfo).port}${path}`)
const words = async () => (await get('/guide/pagefind/words.json')).json()

beforeAll(async () => {
  for (const file of ['chapters/lamps.mdx', 'chapters/broken.md', 'worksheets/form.yaml']) {
    mkdirSync(join(root, 'content', file, '..'), { recursive: true })
    writeFileSync(join(root, 'content', file), '')
  }
  await new Promise<void>((listening) => preview.listen(0, listening))
  const hooks = pagefind().hooks as Record<string, (given: object) => void>
  hooks['astro:config:done']?.({ config: { base: '/guide', root: pathToFileURL(`${root}/`) } })
  const resolvedUrls = { local: [`http://localhost:${(preview.address() as AddressInfo).port}/guide/`], network: [] }
  const middlewares = { use: (handler: Handler) => (search = handler) }
  hooks['astro:server:setup']?.({ server: { watcher, middlewares, resolvedUrls }, logger: { warn: (text: string) => warnings.push(text) } })
})

afterAll(() => {
  preview.close()
  rmSync(root, { recursive: true })
})

describe('search in the preview, without a build', () => {
  it('serves an index of the pages as they are, under the base path', async () => {
    const script = await get('/guide/pagefind/pagefind.js?import')
    expect(script.headers.get('Content-Type')).toBe('text/javascript')
    expect(await script.text()).toContain('export')
    expect(await words()).toContain('kettle')
  })

  it('leaves out a page that the preview cannot show, and says which', () => {
    expect(warnings).toEqual(['Search leaves out /guide/chapters/broken/: the preview answers 500'])
  })

  it('leaves every other address alone', async () => {
    expect((await get('/guide/worksheets/form/')).status).toBe(200)
    expect((await get('/pagefind/pagefind.js')).status).toBe(500)
  })

  it('makes the index anew when the guide has changed, but not in the middle of a search', async () => {
    word = 'boiler'
    watcher.emit('all', 'change', join(root, 'content/chapters/lamps.mdx'))
    expect(await words()).toContain('kettle')
    await get('/guide/pagefind/pagefind.js')
    expect(await words()).toContain('boiler')
  })

  it('keeps the index when something else has changed', async () => {
    word = 'toaster'
    watcher.emit('all', 'change', join(root, 'test/other.ts'))
    await get('/guide/pagefind/pagefind.js')
    expect(await words()).not.toContain('toaster')
  })
})
