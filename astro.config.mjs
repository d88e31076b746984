import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import react from '@astrojs/react'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { parse } from 'yaml'
import { check } from './src/integrations/check.ts'
import { subsetFonts } from './src/integrations/fonts.ts'
import { kit, kitPath } from './src/integrations/kit.ts'
import { leanHead } from './src/integrations/lean-head.ts'
import { leanIslands } from './src/integrations/lean-islands.ts'
import { near } from './src/integrations/near.ts'
import { ownPolicy } from './src/integrations/own-policy.ts'
import { pagefind } from './src/integrations/pagefind.ts'
import { transition } from './src/layouts/transition.ts'
import { memoPlugin } from './src/markdown/plugin.ts'

const site = parse(readFileSync('content/site.yaml', 'utf8'))
// Tests build the site under a second base path.
const base = process.env.MONDAYBOOK_BASE ?? site.base

// Parts of pages, and pages for ourselves, are no destinations.
const inMap = sitemap({ filter: (page) => !page.endsWith(kitPath) && !/\/(search(\/panel)?|monday\/\d+)\/$/.test(page) })

const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`

// Nothing is loaded ahead, so no script need list what could be. Astro sets this itself, and only here lets it be set otherwise.
const noPreloadLists = { name: 'no-preload-lists', configEnvironment: () => ({ build: { modulePreload: false } }) }

export default defineConfig({
  site: site.address,
  base,
  trailingSlash: 'always',
  cacheDir: './.astro',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never' },
  integrations: [check('content'), mdx(), react(), inMap, near(), kit(), leanIslands(), leanHead(), ownPolicy(), pagefind()],
  markdown: { processor: satteri({ mdastPlugins: [memoPlugin(base)] }), syntaxHighlight: false },
  fonts: await subsetFonts('.astro/cut-fonts'),
  vite: {
    plugins: [noPreloadLists],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // Vite's helper for loading on demand is 28 bytes: within the script of every page it costs nobody a request.
        output: {
          codeSplitting: { groups: [{ name: 'start', test: /preload-helper|Page\.astro.*type=script|(search|reading).starter/ }] },
        },
      },
    },
  },
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
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"], hashes: [hashOf(transition)] },
    },
  },
})
