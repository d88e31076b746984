import type { Worksheet } from '../schema/worksheet.ts'
import type { Words } from './words.ts'

/** The properties in which an author writes a few words … */
const labels = new Set(['title', 'text', 'labels', 'starters', 'note', 'unit', 'wanted', 'row', 'heading', 'placeholder'])
/** … and those with a sentence. Everything else is an id, a number or a kind. */
const lines = new Set(['purpose', 'intro', 'about', 'hint', 'why', 'example'])

/** A worksheet with other words in place of the author's, in everything that he writes; ids stay, and so do the answers saved under them. */
export function reworded(def: Worksheet, words: Words): Worksheet {
  let n = 0
  return replaced(def, '') as Worksheet

  function replaced(value: unknown, key: string): unknown {
    if (typeof value === 'string') return labels.has(key) ? words.label(n++) : lines.has(key) ? words.line(n++) : value
    if (Array.isArray(value)) return value.map((part) => replaced(part, key))
    if (typeof value !== 'object' || value === null) return value
    // The wording of an item for a scale stands under the scale's id.
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, replaced(part, key === 'wording' ? 'text' : name)]))
  }
}
