import { html } from 'ultrahtml'
import { mailHtml } from '../mail/mail.ts'
import type { GuideChapter } from './chapters.ts'
import { address, site } from './site.ts'
import { shownIn, worksheets } from './worksheets.ts'
import { credit, writtenText } from './written.ts'

/** Key points as the text has them, whether by their label or placed by hand. */
const keyPointsIn = (text: string) => [...text.matchAll(/<mark>(.*?)<\/mark>/gs)].map(([, point = '']) => point)

/** A chapter as a mail for the Monday mailing. */
export async function mailOf(chapter: GuideChapter): Promise<string> {
  const { slug, data } = chapter
  const text = await writtenText(chapter)
  const forms = shownIn(chapter, await worksheets())
  const { publisher, licence } = site
  return mailHtml({
    language: site.language,
    guide: site.title,
    title: data.title,
    deck: data.deck,
    keyPoints: keyPointsIn(text),
    text,
    page: address(`/chapters/${slug}/`),
    worksheets: forms.map(({ definition: { id, title } }) => ({ title, page: address(`/worksheets/${id}/`) })),
    foot: [credit(chapter), html`${publisher}. Text: <a href="${licence.url}" rel="license">${licence.name}</a>`.value].filter(Boolean),
  })
}
