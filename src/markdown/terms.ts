/** A term of the glossary, by all the wordings that mean it. */
export interface Term {
  id: string
  wordings: readonly string[]
}

/** As many terms are marked in one chapter: more dashed lines would be in the way of those who only read, and of those who wait for the page. */
const MOST = 8

/** Where words are no prose, or lead somewhere already. */
const passedOver = new Set([
  'a',
  'button',
  'code',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'mb-figure',
  'mb-worksheet',
  'mb-actions',
  'pre',
  'th',
])

/**
 * Marks the first use of each term in a chapter's HTML, of eight terms at the most. Text in headings, links, code and figures stays as it is.
 * @param mark what to put in the place of the words found: `(term, words) => html`
 * @returns the HTML, and the ids of the terms that were marked, in the order of the text
 */
export function markTerms(
  html: string,
  terms: readonly Term[],
  mark: (id: string, words: string) => string,
): { html: string; used: string[] } {
  const ids = idsByWording(terms)
  const pattern = patternOf([...ids.keys()])
  if (!pattern) return { html, used: [] }
  const used: string[] = []
  let depth = 0
  const marked = html.replace(/<(\/?)([a-z][a-z0-9-]*)[^>]*>|[^<]+/gi, (piece, closing: string | undefined, tag: string | undefined) => {
    if (tag !== undefined) {
      if (passedOver.has(tag)) depth += closing ? -1 : 1
      return piece
    }
    return depth > 0 ? piece : piece.replace(pattern, markFirst)
  })
  return { html: marked, used }

  function markFirst(words: string): string {
    const id = ids.get(plain(words)) ?? ''
    if (id === '' || used.includes(id) || used.length === MOST) return words
    used.push(id)
    return mark(id, words)
  }
}

/** The ids of the terms that a text uses anywhere, in whatever place. */
export function usedTerms(text: string, terms: readonly Term[]): Set<string> {
  const ids = idsByWording(terms)
  const pattern = patternOf([...ids.keys()])
  return new Set(pattern ? [...text.matchAll(pattern)].flatMap(([words]) => ids.get(plain(words)) ?? []) : [])
}

const idsByWording = (terms: readonly Term[]) =>
  new Map(terms.flatMap(({ id, wordings }) => wordings.map((wording) => [plain(wording), id] as const)))

const plain = (words: string) => words.replaceAll(/’|&#39;/g, "'").toLowerCase()

/** All wordings as whole words, the longest first, so that "service recovery" is not taken for "recovery"; `null` where there are none. */
function patternOf(wordings: string[]): RegExp | null {
  if (wordings.length === 0) return null
  const any = wordings.toSorted((a, b) => b.length - a.length).map(escaped)
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any.join('|')})(?![\\p{L}\\p{N}-])`, 'giu')
}

/** An apostrophe may be straight, curly, or written as the renderer writes it. */
const escaped = (wording: string) => wording.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/['’]/g, "(?:'|’|&#39;)")
