import type { APIRoute } from 'astro'
import { address } from '../guide/site.ts'
import { draftsWanted } from '../settings.ts'

/** Everything may be found, but for a preview with drafts. Below a base path nobody reads this file, and search engines have to be told of the sitemap by hand. */
export const GET: APIRoute = () => new Response(draftsWanted ? nothing : everything)

const nothing = 'User-agent: *\nDisallow: /\n'
const everything = `User-agent: *\nAllow: /\n\nSitemap: ${address('/sitemap-index.xml')}\n`
