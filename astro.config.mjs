import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import react from '@astrojs/react'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { parse } from 'yaml'
import { check } from './src/integrations/check.ts'
import { drafts } from './src/integrations/drafts.ts'
import { subsetFonts } from './src/integrations/fonts.ts'
import { kit, kitPath, oldKitPath } from './src/integrations/kit.ts'
import { leanHead } from './src/integrations/lean-head.ts'
import { leanIslands } from './src/integrations/lean-islands.ts'
import { near } from './src/integrations/near.ts'
import { ownPolicy } from './src/integrations/own-policy.ts'
import { pagefind } from './src/integrations/pagefind.ts'
import { oldPaths, renamed } from './src/integrations/renamed.ts'
import { leadOn } from './src/layouts/leadOn.ts'
import { transition } from './src/layouts/transition.ts'
import { memoPlugin } from './src/markdown/plugin.ts'
import { contentFolder, draftsWanted } from './src/settings.ts'

const site = parse(readFileSync(join(contentFolder, 'site.yaml'), 'utf8'))
// Tests build the site under a second base path.
const base = process.env.MONDAYBOOK_BASE ?? site.base

// Parts of pages, and pages for ourselves, are no destinations. Which addresses are old is asked only where there is a map to be made.
let old
const isOld = (page) => {
  old ??= [kitPath, oldKitPath, ...oldPaths(contentFolder, process.cwd())]
  return old.some((path) => page.endsWith(path))
}
const isAway = (page) => isOld(page) || /\/(moving|search(\/panel)?|monday\/\d+)\/$/.test(page)
const inMap = sitemap({ filter: (page) => !isAway(page) })

const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`

// Nothing is loaded ahead, so no script need list what could be. Astro sets this itself, and only here lets it be set otherwise.
const noPreloadLists = { name: 'no-preload-lists', configEnvironment: () => ({ build: { modulePreload: false } }) }

export default defineConfig({
  site: site.address,
  base,
  trailingSlash: 'always',
  // What was made of one guide is no use to another, which may be built at the same time.
  cacheDir: contentFolder === 'content' ? './.astro' : `./.astro/guides/${hashOf(resolve(contentFolder)).slice(7, 17).replace(/\W/g, '-')}`,
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never' },
  integrations: [
    check(contentFolder),
    mdx(),
    react(),
    ...(draftsWanted ? [] : [inMap]),
    drafts(draftsWanted),
    near(),
    kit(),
    renamed(contentFolder),
    leanIslands(),
    leanHead(),
    ownPolicy(),
    pagefind(contentFolder),
  ],
  markdown: { processor: satteri({ mdastPlugins: [memoPlugin(base)] }), syntaxHighlight: false },
  fonts: await subsetFonts('.astro/cut-fonts'),
  vite: {
    plugins: [noPreloadLists],
    // As storage/keys.ts asks for it.
    define: { STORAGE_NAME: JSON.stringify(site.storage) ?? 'undefined' },
    resolve: { alias: { '@content': resolve(contentFolder) } },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // Vite's helper for loading on demand is 28 bytes: within the script of every page it costs nobody a request.
        output: {
          codeSplitting: {
            groups: [
              { name: 'start', test: /preload-helper|Page\.astro.*type=script|(search|reading).starter/ },
              // What every island needs, packed together: in pieces it would be larger.
              { name: 'client', test: /node_modules\/(react|react-dom|scheduler|@astrojs\/react)\// },
              { name: 'island', test: /src\/(words\/saving|islands\/(browser|focus|withPart|onDemand|Copies|fields\/Lines))\./ },
            ],
          },
        },
      },
    },
  },
  // For editors that complete front matter: see .vscode.
  experimental: { contentIntellisense: true },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "connect-src 'self'",
        "form-action 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [hashOf(leadOn)] },
      styleDirective: { resources: ["'self'"], hashes: [hashOf(transition)] },
    },
  },
})
