import type { APIRoute } from 'astro'
import { type GuidePath, paths } from '../../guide/paths.ts'

export const getStaticPaths = async () => (await paths()).map((path) => ({ params: { id: path.id }, props: { path } }))

/** The steps of a path. A chapter reads them when its reader is on the path, to lead on along it (see src/reading/onward.ts). */
export const GET: APIRoute<{ path: GuidePath }> = ({ props: { path } }) =>
  Response.json({ title: path.title, steps: path.steps.map(({ chapter: { slug, href, data } }) => ({ slug, href, title: data.title })) })
