/** No year has more weeks. */
export const WEEKS = 53

/**
 * Which chapter each week of a year brings, week 1 first: the same in every year, and for everybody.
 * @param parts the chapters of each part, in the order of the book
 * @param pinned chapters that have a week of their own, by its number: they come then and at no other time
 */
export function yearly(parts: readonly (readonly string[])[], pinned: Readonly<Record<string, string>>): string[] {
  const kept = new Set(Object.values(pinned))
  const turns = mixed(parts.map((part) => part.filter((chapter) => !kept.has(chapter))))
  // A book with a week for each of its chapters has nothing to take turns.
  const rest = turns.length > 0 ? turns : [...kept]
  let turn = 0
  return Array.from({ length: WEEKS }, (_, i) => pinned[i + 1] ?? rest[turn++ % rest.length] ?? '')
}

/** All chapters in one row, each part spread over it as evenly as its length allows, and within a part in the order of the book. */
export function mixed(parts: readonly (readonly string[])[]): string[] {
  const placed = parts.flatMap((part) => part.map((chapter, i) => ({ chapter, at: (i + 0.5) / part.length })))
  return placed.sort((a, b) => a.at - b.at).map(({ chapter }) => chapter)
}
