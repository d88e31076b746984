import { slug as slugSchema } from '../../src/schema/index.ts'
import { valueAt } from '../check/fields.ts'
import type { Guide } from '../check/guide.ts'
import { hyphened } from '../check/wording.ts'
import { slugFrom } from '../slug.ts'

const other = 'Choose another title, or name an address: --slug SLUG'

/**
 * The address of a new chapter: the one that is wanted, else one made from its title.
 * @throws where it cannot be one, or is or was another's, saying what to do
 */
export function slugFor(title: string, wanted: string | undefined, guide: Guide): string {
  const slug = wanted ?? slugFrom(title)
  const refusal = misshapen(slug, title) ?? taken(slug, guide)
  if (refusal) throw new Error(refusal)
  return slug
}

function misshapen(slug: string, title: string): string | undefined {
  if (slug === '') return `The title "${title}" makes no address: it has no letter from a to z and no digit. Name one: --slug SLUG`
  if (slugSchema.safeParse(slug).success) return undefined
  return `The address "${slug}" is not lower-case words joined by hyphens, such as "${hyphened(slug) || 'call-once'}".`
}

/** An address stays a chapter's for good, since links and readers' answers to its questions hang on it. */
function taken(slug: string, { chapters, released }: Guide): string | undefined {
  const twin = chapters.find(({ name }) => name === slug)
  if (twin) return `There is a chapter "${slug}" already: ${twin.file}. ${other}`
  const heir = chapters.find(({ value }) => [valueAt(value, ['formerly'])].flat().includes(slug))
  if (heir) return `"${slug}" was the address of ${heir.file}, and still leads there. ${other}`
  if (!released.data && !released.missing) return `Which chapters there were cannot be read from ${released.file}. Run: npm run check`
  if (!released.data?.chapters.includes(slug)) return undefined
  return `There once was a chapter "${slug}", and readers may still have answers to its questions (see ${released.file}). ${other}`
}
