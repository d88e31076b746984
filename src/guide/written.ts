import { loadRenderers } from 'astro:container'
import { getContainerRenderer } from '@astrojs/mdx/container-renderer'
import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { html } from 'ultrahtml'
import FigureMark from '../markdown/marks/Figure.astro'
import KeyPoint from '../markdown/marks/KeyPoint.astro'
import WorksheetMark from '../markdown/marks/Worksheet.astro'
import { type Piece, piecesOf } from '../markdown/pieces.ts'
import { portable } from '../markdown/portable.ts'
import type { GuideChapter } from './chapters.ts'
import { credited } from './credit.ts'
import { withoutLinksTo } from './drafts.ts'
import { address } from './site.ts'
import { unpublishedPages, worksheets } from './worksheets.ts'

let container: Promise<AstroContainer> | undefined

/** A chapter's whole text as HTML that reads anywhere: worksheets are links to their pages, figures what they say, questions a list. */
export async function written(chapter: GuideChapter): Promise<string> {
  const deck = html`<p><i>${chapter.data.deck}</i></p>`.value
  const owed = credit(chapter)
  return [deck, await writtenText(chapter), owed && `<p>${owed}</p>`].filter(Boolean).join('\n')
}

/** The same without what stands above and below it: its deck and its credit. */
export async function writtenText(chapter: GuideChapter): Promise<string> {
  const titles = new Map((await worksheets()).map(({ definition }) => [definition.id, definition.title]))
  const pieces = piecesOf(await rendered(chapter)).map((piece) => inWords(piece, chapter, titles))
  return portable(pieces.join('\n'), address(`/chapters/${chapter.slug}/`))
}

async function rendered({ Content }: GuideChapter): Promise<string> {
  container ??= loadRenderers([getContainerRenderer()]).then((renderers) => AstroContainer.create({ renderers }))
  const props = { components: { KeyPoint, Worksheet: WorksheetMark, Figure: FigureMark } }
  return withoutLinksTo(await unpublishedPages(), await (await container).renderToString(Content, { props }))
}

function inWords({ kind, name, html: inside }: Piece, { memo }: GuideChapter, titles: Map<string, string>): string {
  if (kind === 'worksheet') return html`<p>Worksheet: <a href="${address(`/worksheets/${name}/`)}">${titles.get(name)}</a></p>`.value
  if (kind === 'figure') return `<p>Figure: ${inside}</p>`
  if (kind === 'text') return inside
  const questions = memo.questions.map(({ text }) => html`<li>${text}</li>`.value)
  return `<h2>Taking action</h2><ul>${questions.join('')}</ul><p><a href="#taking-action">Answer them on the page</a></p>`
}

/** Where a chapter comes from, in a sentence of HTML; empty where it comes from nowhere else. */
export function credit(chapter: GuideChapter): string {
  const owed = credited(chapter)
  if (!owed) return ''
  const { how, title, author, publication, date } = owed
  return html`${how} “${title}”, ${[author, publication, date].filter(Boolean).join(', ')}.`.value
}
