import type { APIRoute } from 'astro'
import { mondayCalendar } from '../guide/monday.ts'

/** A Monday's memo for every week of the year to come, for calendars to subscribe to. */
export const GET: APIRoute = async () => new Response(await mondayCalendar())
