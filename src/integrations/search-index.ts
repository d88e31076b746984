import { close, createIndex } from 'pagefind'
import { minifySync } from 'vite'
import { type Also, alsoIn } from './also.ts'
import { fragmentsIn, vocabularyOf } from './fragments.ts'
import type { Group } from './groups.ts'
import { readable } from './readable.ts'

/** A page as readers get it: its address below the base path, such as `/chapters/SLUG/`, and its HTML. */
export interface Html {
  url: string
  html: string
}

/** Files of the index by name, such as `pagefind.js` or `fragment/en_1.pf_fragment`. */
export type IndexFiles = Map<string, Uint8Array>

/** Controls, and what only stands there for the eye or for the ear; but the caption of a drawing says the words that are drawn in it. */
const silent = ['button', 'select', 'textarea', 'fieldset', '[role="status"]', '[aria-hidden="true"]', '.visually-hidden:not(figcaption)']

/**
 * Occurrences of words to a file of the index. A search loads a file for each of its words: in Pagefind's own size they came to 28 KB each, and five of
 * them were the whole index.
 */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= '3000'

/**
 * The search index of all pages that have an element with `data-pagefind-body`, and `words.json`: the words in it, the more frequent first.
 * @param groups wordings that mean the same; a page with one of them is found by all
 * @throws with Pagefind's own words where it cannot index a page, and where there is nothing to index
 */
export async function searchIndex(pages: Html[], groups: Group[] = []): Promise<IndexFiles> {
  const found = pages.filter(({ html }) => html.includes('data-pagefind-body'))
  if (found.length === 0) throw new Error('Search would find nothing: no page has an element with data-pagefind-body')
  try {
    const said = fragmentsIn(await indexOf(found))
    const told = said.map(({ url, content, filters }) => ({ url, text: content, explains: filters.kind?.[0] === 'Chapters' }))
    const files = await indexOf(found, alsoIn(told, groups))
    return new Map([...files, ['words.json', Buffer.from(JSON.stringify(vocabularyOf(said, groups)))]])
  } finally {
    await close()
  }
}

async function indexOf(pages: Html[], also?: Map<string, Also>): Promise<IndexFiles> {
  const { index, errors } = await createIndex({ excludeSelectors: silent })
  if (!index) throw new Error(errors.join('\n'))
  for (const { url, html } of pages) sound(await index.addHTMLFile({ url, content: readable(html, also?.get(url)) }))
  const { files } = sound(await index.getFiles())
  await index.deleteIndex()
  const needed = files.filter(({ path }) => !/^pagefind-.*\.(js|css)$/.test(path))
  return new Map(needed.map(({ path, content }) => [path, small(path, content)]))
}

function sound<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(answer.errors.join('\n'))
  return answer
}

/** Pagefind's script comes with its spaces and long names; it is the second largest thing that a search loads. */
function small(path: string, content: Uint8Array): Uint8Array {
  return path === 'pagefind.js' ? Buffer.from(minifySync(path, Buffer.from(content).toString(), { module: true }).code) : content
}
