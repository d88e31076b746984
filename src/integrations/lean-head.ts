import { createHash } from 'node:crypto'
import type { AstroIntegration } from 'astro'
import { rewritePages } from './rewrite.ts'

/**
 * Joins what Astro writes into a page in pieces. Each inline style and script has its hash in the content security policy: 44 letters of chance, which do
 * not compress. To stand before ownPolicy, which takes the hashes of the pieces away.
 */
export function leanHead(): AstroIntegration {
  return {
    name: 'mondaybook-lean-head',
    hooks: {
      'astro:build:done': ({ dir }) => rewritePages(dir, joined),
    },
  }
}

/** A page with one inline style and one inline script, each where its first piece stood. What the page's policy does not allow stays apart. */
export function joined(html: string): string {
  const oneStyle = join(html, /<style>(.*?)<\/style>/gs, (pieces) => shortNames(pieces.join('')))
  return join(oneStyle, /<script>(.*?)<\/script>/gs, (pieces) => pieces.map((piece) => piece.trim()).join(';'))
}

function join(html: string, element: RegExp, together: (pieces: string[]) => string): string {
  const pieces = [...html.matchAll(element)].map(([, code = '']) => code).filter((code) => html.includes(hashOf(code)))
  const [first = ''] = pieces
  const whole = together(pieces)
  let placed = false
  const replaced = html.replace(element, (tags: string, code: string) => {
    if (!pieces.includes(code)) return tags
    if (placed) return ''
    placed = true
    return tags.replace(code, () => whole)
  })
  return replaced.replace(hashOf(first), hashOf(whole))
}

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`

/** Families of fonts without the hash that Astro puts after their names. No installed font is taken for one: a page's own faces come first. */
const shortNames = (css: string) => css.replace(/(font-family:|--font-\w+:)("?)([\w ]+)-[0-9a-f]{16}/g, '$1$2$3')
