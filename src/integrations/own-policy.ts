import { createHash } from 'node:crypto'
import type { AstroIntegration } from 'astro'
import { rewritePages } from './rewrite.ts'

/**
 * Takes from each page's content security policy the hashes of code that is not on the page. Astro lists those of every directive and style that any page
 * could have: bytes that do not compress, and permissions that nobody needs.
 */
export function ownPolicy(): AstroIntegration {
  return {
    name: 'mondaybook-own-policy',
    hooks: {
      'astro:build:done': ({ dir }) => rewritePages(dir, withOwnHashes),
    },
  }
}

const policy = /<meta http-equiv="content-security-policy"[^>]*>/
const inline = /<(?:script|style)(?![^>]* src=)[^>]*>([\s\S]*?)<\/(?:script|style)>/g

/** A page whose policy names the hashes of its own inline scripts and styles alone. */
export function withOwnHashes(html: string): string {
  const own = new Set([...html.matchAll(inline)].map(([, code = '']) => createHash('sha256').update(code).digest('base64')))
  return html.replace(policy, (meta) => meta.replace(/ 'sha256-([^']+)'/g, (hash, digest) => (own.has(digest) ? hash : '')))
}
