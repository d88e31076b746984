import type { APIRoute } from 'astro'
import { mondayRss } from '../guide/monday.ts'

/** This Monday's memo and those of the year before it, for feed readers. */
export const GET: APIRoute = async () => new Response(await mondayRss())
