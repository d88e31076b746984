import { globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro'
import { readGroups } from './groups.ts'
import { unmarked } from './readable.ts'
import { type Html, type IndexFiles, searchIndex } from './search-index.ts'

/**
 * Search over the finished pages: an index beside them in the build, one in memory in the preview. Both are made by searchIndex.
 * @param folder the folder of the guide, from the project's root
 */
export function pagefind(folder = 'content'): AstroIntegration {
  let base = '/'
  let root = process.cwd()
  let content = resolve(folder)
  return {
    name: 'mondaybook-search',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plainImports] } })
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/')
        root = fileURLToPath(config.root)
        content = resolve(root, folder)
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir)
        const files = await searchIndex(builtPages(dist), readGroups(content))
        for (const [name, content] of files) write(join(dist, 'pagefind', name), content)
        for (const page of globSync('**/*.html', { cwd: dist })) writeFileSync(dist + page, unmarked(readFileSync(dist + page, 'utf8')))
        logger.info(`${[...files.keys()].filter((name) => name.startsWith('fragment/')).length} pages can be searched`)
      },
      'astro:server:setup': ({ server, logger }) => serveIndex(server, { base, root, content }, logger),
    },
  }
}

/**
 * Vite puts 0.7 KB around dynamic imports, on every page, to load style sheets with them. Search's script has none, and loads when it is asked for.
 */
const plainImports = {
  name: 'mondaybook-plain-imports',
  enforce: 'pre' as const,
  load: (id: string) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined),
}

function builtPages(dist: string): Html[] {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  return files.map((file) => ({
    url: `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
    html: readFileSync(join(dist, file), 'utf8'),
  }))
}

function write(file: string, content: Uint8Array) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' }

interface Served {
  base: string
  /** The folders of the project and of its guide. */
  root: string
  content: string
}

/** Every search of a page begins with `pagefind.js`: that is when the index is made, if the guide has changed since the last one. */
function serveIndex(
  server: HookParameters<'astro:server:setup'>['server'],
  { base, root, content }: Served,
  logger: AstroIntegrationLogger,
) {
  let index: Promise<IndexFiles> | undefined
  let stale = false
  server.watcher.on('all', (_event, file) => {
    if (file.startsWith(content) || file.startsWith(join(root, 'src'))) stale = true
  })
  server.middlewares.use(async (request, response, next) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? ''
    if (!path.startsWith(`${base}pagefind/`)) return next()
    const name = path.slice(`${base}pagefind/`.length)
    if (stale && name === 'pagefind.js') index = undefined
    try {
      index ??= previewIndex()
      const content = (await index).get(name)
      if (!content) return next()
      response.setHeader('Content-Type', types[extname(name)] ?? 'application/octet-stream')
      response.end(content)
    } catch (problem) {
      index = undefined
      next(problem)
    }
  })

  async function previewIndex() {
    stale = false
    const site = new URL(base, server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0])
    return searchIndex(await previewPages(site, content, logger), readGroups(content))
  }
}

/** All chapters and worksheets as the preview shows them. One with a mistake in it is left out, and said so: the others can still be found. */
async function previewPages(site: URL, content: string, logger: AstroIntegrationLogger): Promise<Html[]> {
  const pages: Html[] = []
  for (const kind of ['chapters', 'worksheets']) {
    for (const file of readdirSync(join(content, kind))) {
      const page = `${kind}/${file.replace(/\.[a-z]+$/, '')}/`
      const response = await fetch(new URL(page, site))
      if (response.ok) pages.push({ url: `/${page}`, html: await response.text() })
      else logger.warn(`Search leaves out ${site.pathname}${page}: the preview answers ${response.status}`)
    }
  }
  return pages
}
