import type { APIRoute } from 'astro'
import { address } from '../guide/site.ts'

/** Everything may be found. Below a base path nobody reads this file, and search engines have to be told of the sitemap by hand. */
export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${address('/sitemap-index.xml')}\n`)
