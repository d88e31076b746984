import { gunzipSync } from 'node:zlib'
import { wordsOf } from '../search/mark.ts'
import type { Group } from './groups.ts'

/** What the index says of a page: exactly the text that is searched. */
export interface Fragment {
  url: string
  content: string
  meta: Record<string, string>
  filters: Record<string, string[]>
}

/** All pages of an index. */
export function fragmentsIn(files: ReadonlyMap<string, Uint8Array>): Fragment[] {
  const fragments = [...files].filter(([path]) => path.startsWith('fragment/')).map(([, content]) => gunzipSync(content).toString('utf8'))
  return fragments.map((text) => JSON.parse(text.slice(text.indexOf('{'))))
}

/** The words of four letters and more by which pages are found, the more frequent first. */
export function vocabularyOf(pages: Fragment[], groups: Group[]): string[] {
  const texts = [...pages.map(({ content, meta }) => [content, ...Object.values(meta)].join(' ')), ...groups.flat()]
  const count = new Map<string, number>()
  for (const word of texts.join(' ').split(/\s+/).flatMap(wordsOf))
    if (/^\p{L}{4,}$/u.test(word)) count.set(word, (count.get(word) ?? 0) + 1)
  return [...count].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word)
}
