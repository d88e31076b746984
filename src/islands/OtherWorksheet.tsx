import type { ComponentType } from 'react'
import { linkElsewhere, linkNowhere } from '../words/bringing.ts'
import { ownUntouched } from '../words/saving.ts'

interface Props {
  /** What a link's answers are to, in the words of whoever made it. */
  worksheet: string
}

/** The worksheets of the guide, by id. */
type Shelf = Record<string, { title: string; href: string }>

/** Asks which worksheets there are, for a notice that only then knows what to say. Throws where that cannot be had. */
export async function load(): Promise<{ default: ComponentType<Props> }> {
  const found = await fetch(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}shelf.json`)
  if (!found.ok) throw found
  const shelf: Shelf = await found.json()
  return { default: ({ worksheet }) => <OtherWorksheet found={Object.hasOwn(shelf, worksheet) ? shelf[worksheet] : undefined} /> }
}

/** Says that a link's answers are to a worksheet that is not on this page, and leads to it; nothing where it is on this page after all. */
function OtherWorksheet({ found }: { found: Shelf[string] | undefined }) {
  const page = found && new URL(found.href, location.href)
  if (page?.pathname === location.pathname) return null
  return (
    <p className="notice" role="alert">
      {found ? linkElsewhere : linkNowhere} {page && <a href={page.pathname + location.hash}>{found.title}</a>}
      {page && '.'} {ownUntouched}
    </p>
  )
}
