import { gunzipSync } from 'node:zlib'
import { close, createIndex } from 'pagefind'
import { minifySync } from 'vite'
import { wordsOf } from '../search/mark.ts'

/** A page as readers get it: its address below the base path, such as `/chapters/SLUG/`, and its HTML. */
export interface Html {
  url: string
  html: string
}

/** Files of the index by name, such as `pagefind.js` or `fragment/en_1.pf_fragment`. */
export type IndexFiles = Map<string, Uint8Array>

/** Controls, and what only stands there for the eye. */
const silent = ['button', 'select', 'textarea', 'fieldset', '[role="status"]', '[aria-hidden="true"]', '.visually-hidden']

/**
 * The search index of all pages that have an element with `data-pagefind-body`, and `words.json`: the words in it, the more frequent first.
 * @throws with Pagefind's own words where it cannot index a page, and where there is nothing to index
 */
export async function searchIndex(pages: Html[]): Promise<IndexFiles> {
  const found = pages.filter(({ html }) => html.includes('data-pagefind-body'))
  if (found.length === 0) throw new Error('Search would find nothing: no page has an element with data-pagefind-body')
  try {
    const { index, errors } = await createIndex({ excludeSelectors: silent })
    if (!index) throw new Error(errors.join('\n'))
    for (const { url, html } of found) sound(await index.addHTMLFile({ url, content: readable(html) }))
    const { files } = sound(await index.getFiles())
    const needed = files
      .filter(({ path }) => !/^pagefind-.*\.(js|css)$/.test(path))
      .map(({ path, content }) => [path, small(path, content)] as const)
    return new Map([...needed, ['words.json', Buffer.from(JSON.stringify(vocabularyOf(needed)))]])
  } finally {
    await close()
  }
}

function sound<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(answer.errors.join('\n'))
  return answer
}

/**
 * A page's HTML as Pagefind is to read it. It passes over forms and labels, whatever they are marked with, but in worksheets these hold the questions.
 * And it keeps the text of all that has an id twice, in a file that every search loads; only headings are places to land on.
 */
function readable(html: string): string {
  return html
    .replaceAll(/<(\/?)form\b/g, '<$1div')
    .replaceAll(/<label(?=[^>]* for=)([^>]*)>(.*?)<\/label>/gs, '<p$1>$2</p>')
    .replaceAll(/(<(?!h[1-6]\b)[a-z][^>]*?) id="[^"]*"/g, '$1')
}

/** A page as readers get it, once it is in the index: without the marks for Pagefind, and without what stands there for Pagefind alone. */
export const unmarked = (html: string) =>
  html
    .replace(/<span hidden data-pagefind-[^>]*>[^<]*<\/span>\s?/g, '')
    .replace(/<[a-z][^>]* data-pagefind-[^>]*>/g, (tag) => tag.replace(/ data-pagefind-[a-z]+(?:="[^"]*")?/g, ''))

/** Pagefind's script comes with its spaces and long names; it is the second largest thing that a search loads. */
function small(path: string, content: Uint8Array): Uint8Array {
  return path === 'pagefind.js' ? Buffer.from(minifySync(path, Buffer.from(content).toString(), { module: true }).code) : content
}

/** Words of four letters and more. Pagefind's fragments hold exactly the text that is searched. */
function vocabularyOf(files: (readonly [string, Uint8Array])[]): string[] {
  const count = new Map<string, number>()
  const fragments = files.filter(([path]) => path.startsWith('fragment/')).map(([, content]) => gunzipSync(content).toString('utf8'))
  for (const fragment of fragments) {
    const { content } = JSON.parse(fragment.slice(fragment.indexOf('{')))
    for (const word of content.split(/\s+/).flatMap(wordsOf)) if (/^\p{L}{4,}$/u.test(word)) count.set(word, (count.get(word) ?? 0) + 1)
  }
  return [...count].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word)
}
