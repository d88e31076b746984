import { slug } from '../../src/schema/index.ts'
import { reservedPrefix } from '../check/checks/reserved-ids.ts'
import type { Guide } from '../check/guide.ts'
import { hyphened } from '../check/wording.ts'
import { slugFrom } from '../slug.ts'

/**
 * The id of a new worksheet: the one that is wanted, else one made from its title ("Who’s at the café?" → "whos-at-the-cafe").
 * @throws where it cannot be one, or is or was another's, saying what to do
 */
export function idFor(title: string, wanted: string | undefined, guide: Guide): string {
  const id = wanted ?? slugFrom(title)
  const refusal = misshapen(id, title) ?? taken(id, guide)
  if (refusal) throw new Error(refusal)
  return id
}

const other = 'Choose another title, or name an id: --id ID'

function misshapen(id: string, title: string): string | undefined {
  if (id === '') return `The title "${title}" makes no id: it has no letter from a to z and no digit. Name one: --id ID`
  if (!slug.safeParse(id).success)
    return `The id "${id}" is not lower-case words joined by hyphens, such as "${hyphened(id) || 'at-the-door'}".`
  return id.startsWith(reservedPrefix)
    ? `Ids that begin with "${reservedPrefix}" are kept for chapters' own questions. ${other}`
    : undefined
}

function taken(id: string, { worksheets, released }: Guide): string | undefined {
  const twin = worksheets.find(({ name }) => name === id)
  if (twin) return `There is a worksheet "${id}" already: ${twin.file}. ${other}`
  if (!released.data && !released.missing) return `Which ids there were cannot be read from ${released.file}. Run: npm run check`
  if (!Object.hasOwn(released.data?.worksheets ?? {}, id)) return undefined
  return `There once was a worksheet "${id}", and readers may still have answers to it (see ${released.file}). ${other}`
}
