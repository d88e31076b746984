import type { Card } from '../cards/paper.ts'
import type { GuideChapter } from './chapters.ts'
import { retold } from './credit.ts'
import { publications, site } from './site.ts'
import { several } from './words.ts'

const desk = { brand: site.title, aside: site.tagline }

/** The picture that stands for a chapter where it is passed on: the head of its memo. */
export function chapterCard(chapter: GuideChapter): Card {
  const rows: Card['rows'] = [
    ['From', [chapter.author, chapter.publication?.name].filter(Boolean).join(', ') + retold(chapter.publication)],
    ['Filed under', chapter.part.title],
  ]
  return { ...desk, rows, title: chapter.data.title }
}

/** The picture of every other page. */
export function siteCard(memos: number, worksheets: number): Card {
  const authors = publications.flatMap(({ author }) => author || [])
  const from = (authors.join(', ') || site.publisher) + (publications.every(({ retold }) => retold) && authors.length > 0 ? ', retold' : '')
  const rows: Card['rows'] = [
    ['From', from],
    ['Enclosed', `${several(memos, 'memo')}, ${several(worksheets, 'worksheet')}`],
  ]
  return { ...desk, aside: '', rows, title: site.tagline }
}
