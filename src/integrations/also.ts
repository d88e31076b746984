import { countIn, rootsOf } from '../search/wordings.ts'
import type { Group } from './groups.ts'

/** A page as far as it matters which words it uses. */
export interface Told {
  url: string
  text: string
  /** A chapter explains; a worksheet only uses what a chapter has explained. */
  explains: boolean
}

/** What a page is found by besides its own text. */
export interface Also {
  /** All wordings for what it explains: it speaks of that as much as any page, or nearly so. */
  often: string[]
  /** All wordings for what it merely mentions, and the words of its address. */
  seldom: string[]
}

/** For each page, by its address, all the wordings of every group of which it uses one. */
export function alsoIn(pages: readonly Told[], groups: readonly Group[]): Map<string, Also> {
  const also = new Map(pages.map(({ url }): [string, Also] => [url, { often: [], seldom: [lastWords(url)] }]))
  const read = pages.map((page) => ({ ...page, roots: rootsOf(page.text) }))
  for (const group of groups) {
    const users = read.map((page) => ({ ...page, count: countIn(page.roots, group) })).filter(({ count }) => count > 0)
    const most = Math.max(...users.map(({ count, explains }) => (explains ? count : 0)))
    for (const { url, explains, count } of users) also.get(url)?.[explains && count * 2 >= most ? 'often' : 'seldom'].push(...group)
  }
  return also
}

/** `/worksheets/time-audit/` → `time audit`: who has seen an address may remember it. */
const lastWords = (url: string) => url.split('/').filter(Boolean).at(-1)?.replaceAll('-', ' ') ?? ''
