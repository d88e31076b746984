import type { Also } from './also.ts'

/**
 * A page's HTML as Pagefind is to read it.
 * - It passes over forms and labels, whatever they are marked with, but in worksheets these hold the questions; over footers, but there stands the name of
 *   the memo; and over buttons, but an idea of the glossary is one within the text.
 * - It keeps the text of all that has an id twice, in a file that every search loads; only headings are places to land on.
 */
export function readable(html: string, also: Also = { often: [], seldom: [] }): string {
  return html
    .replaceAll(/<(\/?)(?:form|footer)\b/g, '<$1div')
    .replaceAll(/<label(?=[^>]* for=)([^>]*)>(.*?)<\/label>/gs, '<p$1>$2</p>')
    .replaceAll(/<button class="term"[^>]*>(.*?)<\/button>/gs, '$1')
    .replaceAll(/(<(?!h[1-6]\b)[a-z][^>]*?) id="[^"]*"/g, '$1')
    .replace(/<main\b[^>]*data-pagefind-body[^>]*>/, (main) => main + meta('also', also.often) + meta('seldom', also.seldom))
}

/** Metadata is found, but not shown among the words of the page. */
const meta = (name: string, words: string[]) =>
  words.length > 0 ? `<span hidden data-pagefind-ignore data-pagefind-meta="${name}">${escaped([...new Set(words)].join(' '))}</span>` : ''

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A page as readers get it, once it is in the index: without the marks for Pagefind, and without what stands there for Pagefind alone. */
export const unmarked = (html: string) =>
  html
    .replace(/<span hidden data-pagefind-[^>]*>[^<]*<\/span>\s?/g, '')
    .replace(/<[a-z][^>]* data-pagefind-[^>]*>/g, (tag) => tag.replace(/ data-pagefind-[a-z]+(?:="[^"]*")?/g, ''))
