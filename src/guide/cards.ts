import type { Card } from '../cards/paper.ts'
import type { GuideChapter } from './chapters.ts'
import { credited } from './credit.ts'
import { publications, site } from './site.ts'

const desk = { brand: site.title, aside: site.tagline }

/** The picture that stands for a chapter where it is passed on: the head of its memo. */
export function chapterCard(chapter: GuideChapter): Card {
  const rows: Card['rows'] = [
    ['From', `${credited(chapter).by}, retold`],
    ['Filed under', chapter.part.title],
  ]
  return { ...desk, rows, title: chapter.data.title }
}

/** The picture of every other page. */
export function siteCard(memos: number, worksheets: number): Card {
  const authors = publications.flatMap(({ author }) => author || [])
  const rows: Card['rows'] = [
    ['From', `${authors.join(', ')}, retold`],
    ['Enclosed', `${memos} memos, ${worksheets} worksheets`],
  ]
  return { ...desk, aside: '', rows, title: site.tagline }
}
