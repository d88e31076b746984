import type { APIRoute } from 'astro'
import { drawCard } from '../../cards/draw.ts'
import { chapterCard } from '../../guide/cards.ts'
import { chapters, type GuideChapter } from '../../guide/chapters.ts'

export const getStaticPaths = async () => (await chapters()).map((chapter) => ({ params: { slug: chapter.slug }, props: { chapter } }))

/** The card of a chapter: what is shown where its address is passed on. */
export const GET: APIRoute<{ chapter: GuideChapter }> = async ({ props }) =>
  new Response(await drawCard(chapterCard(props.chapter)), { headers: { 'Content-Type': 'image/png' } })
