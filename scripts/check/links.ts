import { type Addresses, addressesOf } from './addresses.ts'
import type { Guide, GuideFile } from './guide.ts'
import type { Place } from './problem.ts'
import { addresses } from './text.ts'

/** A link within the guide, as it was written and as browsers understand it. */
export interface Link {
  url: string
  /** The address that it leads to, such as `/chapters/SLUG/`; of a place within the page, the page's own. */
  pathname: string
  /** The place within that page; empty where none is named. */
  fragment: string
  place: () => Place
}

/** The links of a guide, and every address that they may name. */
interface Links {
  links: Link[]
  known: Addresses
}

const found = new WeakMap<Guide, Links>()

/** All links in texts that lead to the guide's own pages, or should. Several checks look at them: they are looked for once. */
export function linksIn(guide: Guide): Links {
  const links = found.get(guide) ?? readLinks(guide)
  found.set(guide, links)
  return links
}

function readLinks(guide: Guide): Links {
  const texts = [...guide.chapters, ...guide.pages]
  const links = texts.flatMap((file) =>
    addresses(file.body)
      .filter(({ text }) => !elsewhere.test(text))
      .map(({ text: url, offset }) => ({ url, ...understood(url, file), place: () => file.placeOf(offset) })),
  )
  return { links, known: addressesOf(guide) }
}

/** Other hosts, and what is no page: `mailto:`, `https:`, `//`. */
const elsewhere = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i

function understood(url: string, file: GuideFile) {
  const { pathname, hash } = new URL(url, `https://guide${addressOf(file)}`)
  return { pathname, fragment: decoded(hash.slice(1)) }
}

const addressOf = ({ file, name }: GuideFile) => (file.includes('/pages/') ? `/${name}/` : `/chapters/${name}/`)

/** A percent sign may be meant as it stands. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
