import type { APIRoute } from 'astro'
import { chapters } from '../guide/chapters.ts'
import { href } from '../guide/site.ts'
import { actionWorksheet, worksheets } from '../guide/worksheets.ts'

/** Which worksheets there are: id to title and address. Search reads it when the reader's own answers have the words, to say where they stand. */
export const GET: APIRoute = async () => {
  const own = (await worksheets()).map(({ definition, href }) => [definition.id, { title: definition.title, href }])
  const byChapter = (await chapters()).flatMap((chapter) => {
    const definition = actionWorksheet(chapter)
    return definition
      ? [[definition.id, { title: `${definition.title}: ${chapter.data.title}`, href: href(`/chapters/${chapter.slug}/`) }]]
      : []
  })
  return Response.json(Object.fromEntries([...own, ...byChapter]))
}
