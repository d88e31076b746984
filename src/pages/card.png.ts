import type { APIRoute } from 'astro'
import { drawCard } from '../cards/draw.ts'
import { siteCard } from '../guide/cards.ts'
import { chapters } from '../guide/chapters.ts'
import { worksheets } from '../guide/worksheets.ts'

/** The card of the guidebook itself. */
export const GET: APIRoute = async () => {
  const card = siteCard((await chapters()).length, (await worksheets()).length)
  return new Response(await drawCard(card), { headers: { 'Content-Type': 'image/png' } })
}
