import { slug } from '../../src/schema/index.ts'
import { slugFrom } from '../slug.ts'
import type { FoundMemo } from './found.ts'

const longest = 60

/** The address of a chapter: the one that the memo had where it comes from, else one made from its title, of whole words. */
export function slugOf({ title, slug: given }: Pick<FoundMemo, 'title' | 'slug'>): string {
  if (given && slug.safeParse(given).success) return given
  const whole = slugFrom(given ?? title)
  return (
    (whole.length > longest ? whole.slice(0, whole.lastIndexOf('-', longest) > 0 ? whole.lastIndexOf('-', longest) : longest) : whole) ||
    'memo'
  )
}
