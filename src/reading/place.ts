import { placeOf } from '../storage/reading.ts'
import { make } from './make.ts'
import { nextOn } from './next.ts'
import { chaptersOf } from './paths.ts'
import { linkTo } from './rows.ts'

const row = document.querySelector('.way-on')
const forNewcomers = row?.innerHTML ?? ''

/** Offers on the home page to go on at the chapter opened last and, on a path, with its next one. It only offers: no address leads elsewhere for it. */
export function showPlace(read: ReadonlySet<string>): void {
  const last = placeOf('chapter')
  const here = linkTo(last)
  if (!row) return
  row.innerHTML = forNewcomers
  if (!here) return
  const [label, link, note] = row.querySelectorAll('dt, dd > a, p')
  label?.replaceChildren('Continue', make('small', { textContent: 'where you stopped' }))
  link?.replaceWith(copyOf(here))
  note?.replaceChildren(...onPath(read, last))
}

function onPath(read: ReadonlySet<string>, last: string | null): (Node | string)[] {
  const paths = [...document.querySelectorAll<HTMLElement>('[data-path]')]
  const path = paths.find(({ dataset }) => dataset.path === placeOf('path'))
  const next = path && linkTo(nextOn(chaptersOf(path), read, last))
  return next ? ['Next on your path: ', copyOf(next)] : []
}

const copyOf = ({ href, textContent }: HTMLAnchorElement) => make('a', { href, textContent })
