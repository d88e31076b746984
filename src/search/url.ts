import type { Wanted } from './query.ts'

/** What the address of the search page asks for; what it does not mention is left out. */
export function addressed(): Partial<Wanted> {
  const asked = new URLSearchParams(location.search)
  const names = { words: 'q', kind: 'kind', part: 'part' }
  return Object.fromEntries(Object.entries(names).flatMap(([key, name]) => (asked.has(name) ? [[key, asked.get(name)]] : [])))
}

/** Keeps the address in step with what is looked for, so that it can be sent to somebody or come back to. */
export function keepAddress({ words, kind, part }: Wanted): void {
  const asked = new URLSearchParams(Object.entries({ q: words, kind, part }).filter(([, value]) => value !== ''))
  history.replaceState(history.state, '', asked.size > 0 ? `?${asked}` : location.pathname)
}
