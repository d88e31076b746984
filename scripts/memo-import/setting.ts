import { type Audience, audience } from '../../src/schema/index.ts'
import { type Guide, lastIn } from '../check/guide.ts'
import { nearest, oneOf } from '../check/problem.ts'
import type { FoundMemo, Reading } from './found.ts'

/** What an author may say of all memos that are imported. */
export interface Wishes {
  part?: string | undefined
  publication?: string | undefined
  audience?: string | undefined
}

/** Where chapters go in the guide, and what its front matter needs that no source says. */
export interface Setting {
  part: string
  audience: Audience[]
  /** The next free place in the part. */
  nextOrder: () => number
  /** The publication that a memo comes from, and its author where that is not the usual one; nothing where the guide has no publications. */
  creditOf: (memo: FoundMemo, reading: Reading) => { publication: string; author: string | undefined } | undefined
  /** What holds for all that is imported, and what was chosen because nobody said otherwise. */
  chosen: string[]
}

/**
 * Reads the wishes against the guide. What is not said is the guide's first part and publication, and all readers.
 * @throws where a wish names what is not there
 */
export function settingFrom(wishes: Wishes, guide: Guide): Setting {
  const parts = guide.parts.data?.map(({ id }) => id) ?? []
  const publications = guide.publications.data ?? []
  const part = named('part', wishes.part, parts) ?? parts[0] ?? 'imported'
  const ids = publications.map(({ id }) => id)
  const wished = named('publication', wishes.publication, ids)
  const readers = audienceFrom(wishes.audience)
  let order = lastIn(part, guide)
  const usual = publications.find(({ id }) => id === wished) ?? publications[0]
  return {
    part,
    audience: readers ?? audience.options,
    nextOrder: () => ++order,
    creditOf: ({ author }, reading) => {
      const publication = (wished ? undefined : knownFrom(publications, author, reading)) ?? usual
      const isUsual = publication !== undefined && author?.toLowerCase() === publication.author.toLowerCase()
      return publication && { publication: publication.id, author: isUsual ? undefined : author }
    },
    chosen: chosen(wishes, part, usual?.id, guide),
  }
}

type Publications = NonNullable<Guide['publications']['data']>

/** The publication whose usual author wrote the memo, or whose name stands at the head of the archive. */
const knownFrom = (publications: Publications, author: string | undefined, { leftOut }: Reading) =>
  publications.find((known) => known.author !== '' && known.author.toLowerCase() === author?.toLowerCase()) ??
  publications.find(({ name }) => leftOut.some(({ text }) => text.toLowerCase() === name.toLowerCase()))

function named(what: 'part' | 'publication', wish: string | undefined, known: string[]): string | undefined {
  if (wish === undefined || known.includes(wish)) return wish
  const meant = nearest(wish, known)
  throw new Error(`There is no ${what} "${wish}": expected ${oneOf(known)}.${meant ? ` Did you mean --${what} ${meant}?` : ''}`)
}

function audienceFrom(wish: string | undefined): Audience[] | undefined {
  const { data, error } = audience
    .array()
    .min(1)
    .optional()
    .safeParse(wish?.split(',').map((each) => each.trim()))
  if (error)
    throw new Error(`--audience ${wish} names readers that are not known: expected ${oneOf(audience.options)}, with commas between.`)
  return data
}

function chosen(wishes: Wishes, part: string, publication: string | undefined, { parts, publications }: Guide): string[] {
  const lacking = parts.data?.length ? '' : `; it is not in ${parts.file} yet: add it there`
  const credit = publication
    ? `publication: ${publication}${wishes.publication ? '' : ', where neither author nor archive names another (--publication ID)'}`
    : `publication: none, since ${publications.file} has none; who wrote a memo, and when, stands in a comment`
  return [
    `part: ${part}${wishes.part ? '' : ', since none was named (--part ID)'}${lacking}`,
    credit,
    ...(wishes.audience ? [] : ['audience: all readers, since none were named (--audience leaders,owners)']),
  ]
}
