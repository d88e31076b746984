import type { Found } from './found.ts'
import type { Wanted } from './query.ts'

/** How a search went, in a line that is also read aloud. */
export function summary({ words, kind }: Wanted, { total, known }: Pick<Found, 'total' | 'known'>, own: number): string {
  const quoted = `“${words.trim()}”`
  if (total + own === 0) return kind === 'own' ? `You have written nothing with ${quoted} here.` : `Nothing found for ${quoted}.`
  const pages = `${count(total)}${known ? '' : ' with similar words'}`
  const written = `${own} in your own answers`
  if (total === 0) return `${written}.`
  return own === 0 ? `${pages}.` : `${pages}, and ${written}.`
}

const count = (results: number) => (results === 1 ? '1 result' : `${results} results`)
