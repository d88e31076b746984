import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { rewritePages } from './rewrite.ts'

/** An island that waits until the reader comes near, with the properties that Astro wrote into the page. */
const island = /<astro-island\b[^>]*\bclient="near"[^>]*>/g
const properties = / props="([^"]*)"/

/** Astro's own element around an island, which ours takes the place of. */
const element = /<script>(?:(?!<\/script>).)*customElements\.get\("astro-island"\)(?:(?!<\/script>).)*<\/script>/gs

/**
 * Moves the properties of waiting islands from the pages into files of their own. A worksheet's definition says once more what its form on the page
 * says already; somebody who only reads should not download both. `client:near` brings the file back before it wakes the island (see islands/near.ts).
 * Leaves out Astro's script for islands, which does nothing beside ours.
 */
export function leanIslands(): AstroIntegration {
  let base = '/'
  return {
    name: 'mondaybook-lean-islands',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`
      },
      'astro:build:done': ({ dir }) => {
        const moved = (_: string, text: string) => ` data-props="${base}${keep(fileURLToPath(dir), plain(text))}"`
        rewritePages(dir, (html) => html.replace(island, (tag) => bare(tag).replace(properties, moved)).replace(element, ''))
      },
    },
  }
}

/** An island's tag without what nothing reads: its number, the export that it has by itself, options of a directive that takes none. */
const bare = (tag: string) =>
  tag
    .replace(/ uid="[^"]*"/, '')
    .replace(' component-export="default"', '')
    .replace(/ opts="[^"]*"/, ' opts="{}"')

/** Writes the properties under a name made from their content, so that browsers may keep them for good; returns the path. */
function keep(root: string, json: string): string {
  const path = `_astro/props.${createHash('sha256').update(json).digest('hex').slice(0, 8)}.json`
  writeFileSync(root + path, json)
  return path
}

/** An attribute's text as it was before it was written into HTML. */
const plain = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
