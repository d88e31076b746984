import type { APIRoute } from 'astro'
import { chapters, type GuideChapter } from '../../../guide/chapters.ts'
import { mailOf } from '../../../guide/mail.ts'

export const getStaticPaths = async () => (await chapters()).map((chapter) => ({ params: { slug: chapter.slug }, props: { chapter } }))

/** A chapter to be mailed: its source is what a mailing program takes. No page leads here. */
export const GET: APIRoute<{ chapter: GuideChapter }> = async ({ props: { chapter } }) =>
  new Response(await mailOf(chapter), { headers: { 'Content-Type': 'text/html' } })
