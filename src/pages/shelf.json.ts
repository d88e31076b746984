import type { APIRoute } from 'astro'
import { shelf, titleIn } from '../guide/worksheets.ts'

/** Which worksheets there are: id to title and address. Search reads it when the reader's own answers have the words, to say where they stand. */
export const GET: APIRoute = async () => {
  const entries = (await shelf()).map((entry) => [entry.definition.id, { title: titleIn(entry), href: entry.href }])
  return Response.json(Object.fromEntries(entries))
}
