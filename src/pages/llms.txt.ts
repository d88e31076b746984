import { getEntry } from 'astro:content'
import type { APIRoute } from 'astro'
import { publishedChapters } from '../guide/chapters.ts'
import { ideas } from '../guide/ideas.ts'
import { address, parts, site } from '../guide/site.ts'
import { worksheets } from '../guide/worksheets.ts'

/** The guidebook for language models, as llmstxt.org has it: what it is, then links with a line on what each leads to. */
export const GET: APIRoute = async () => {
  const head = [`# ${site.title}: ${site.tagline}`, `> ${site.description}`, `Text: ${site.licence.name}, ${site.licence.url}`]
  const all = [...(await byPart()), await forms(), terms(), await optional()].filter(([, links]) => links.length > 0)
  const sections = all.map(([title, links]) => `## ${title}\n\n${links.join('\n')}`)
  return new Response(`${[...head, ...sections].join('\n\n')}\n`)
}

type Section = [title: string, links: string[]]

const link = (title: string, path: string, about: string) => `- [${title}](${address(path)}): ${about}`

async function byPart(): Promise<Section[]> {
  const book = await publishedChapters()
  const inPart = (id: string) => book.filter(({ part }) => part.id === id)
  return parts.map(({ id, title }) => [title, inPart(id).map(({ slug, data }) => link(data.title, `/chapters/${slug}/`, data.deck))])
}

async function forms(): Promise<Section> {
  const all = (await worksheets()).filter(({ draft }) => !draft).map(({ definition }) => definition)
  return ['Worksheets', all.map(({ id, title, purpose }) => link(title, `/worksheets/${id}/`, purpose))]
}

const terms = (): Section => ['Ideas', ideas.map(({ id, term, definition }) => link(term, `/ideas/#${id}`, definition))]

async function optional(): Promise<Section> {
  const feed = link('All chapters in one file', '/rss.xml', 'their whole text, as a feed')
  const about = link('About', '/about/', 'what this is and who made it')
  return ['Optional', (await getEntry('pages', 'about')) ? [feed, about] : [feed]]
}
