/** The labels an author may begin a paragraph with, and what each stands for. */
export type Label = 'key-point' | 'taking-action' | 'since-then'

const labels: [RegExp, Label][] = [
  [/^key point(?:\s*#?\s*\d+)?\s*:\s*/i, 'key-point'],
  [/^taking action\s*:\s*/i, 'taking-action'],
  [/^since then\s*:\s*/i, 'since-then'],
]

/**
 * Which label a text begins with, and the text without it; null where it begins with none, so that "NOTE: …" stays as it was written.
 *
 * `KEY POINT #2: Complaints are gifts.` → `{ label: 'key-point', rest: 'Complaints are gifts.' }`
 */
export function labelOf(text: string): { label: Label; rest: string } | null {
  const found = labels.find(([pattern]) => pattern.test(text))
  return found ? { label: found[1], rest: text.replace(found[0], '') } : null
}

/** Whether a heading opens the chapter's questions. */
export const isActionHeading = (text: string) => /^taking action\s*:?\s*$/i.test(text)

/** A question of a chapter: the id its answer is saved under, and its text. */
export interface Question {
  id: string
  text: string
}

/**
 * Reads a paragraph or list item under "Taking action": a question where it asks something, null where it does not.
 *
 * The id carries a fingerprint of the text, so that a reworded question never shows an answer that was given to the old one. An author who mends a mere
 * slip of the pen can keep the answers by naming the id at the end: `Whom do you thnak? (#thanks)` and `Whom do you thank? (#thanks)` are one question.
 */
export function questionOf(text: string): Question | null {
  const [, words = text, given] = /^(.*?)\s*\(#([a-z0-9-]+)\)\s*$/s.exec(text) ?? []
  if (!words.includes('?')) return null
  return { id: given ?? `${firstWords(words)}-${fingerprint(words)}`, text: words.trim() }
}

const firstWords = (text: string) => (text.toLowerCase().match(/[a-z0-9]+/g) ?? ['question']).slice(0, 4).join('-')

/** FNV-1a, 32 bits, base 36 (Fowler, Noll, Vo): short, stable, and the same wherever it is computed. Case, spaces and punctuation do not count. */
function fingerprint(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(words.join(' '))) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash.toString(36)
}

const embeds: [RegExp, 'worksheet' | 'figure'][] = [
  [/^\/worksheets\/([a-z0-9-]+)\/?$/, 'worksheet'],
  [/^\/figures\/([a-z0-9-]+)\.svg$/, 'figure'],
]

/** What a link or image alone in its paragraph puts there: `/worksheets/ID/` → the worksheet `ID`; null for any other address. */
export function embedOf(url: string): { kind: 'worksheet' | 'figure'; name: string } | null {
  for (const [pattern, kind] of embeds) {
    const name = pattern.exec(url)?.[1]
    if (name) return { kind, name }
  }
  return null
}
