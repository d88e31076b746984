import type { Found } from './found.ts'
import { listOfOwn, listOfPages } from './lists.ts'
import type { OwnAnswer } from './own.ts'
import type { Wanted } from './query.ts'
import { summary } from './summary.ts'

/** A panel's elements, and the states it can be in. */
export interface View {
  field: HTMLInputElement
  /** What the panel is set to look for. */
  wanted(): Wanted
  /** Sets what to look for; what is not given stays. */
  write(wanted: Partial<Wanted>): void
  idle(): void
  busy(): void
  pages(found: Found): void
  all(wanted: Wanted, found: Found, own: OwnAnswer[], meant: string | null): void
  failed(): void
  /** Moves the focus to a page of the list, by its place from 0; to the reader's own answers where the guide has nothing. */
  enter(index: number): void
}

const places = ['idle', 'meant', 'none', 'pages', 'more', 'own'] as const
type Place = (typeof places)[number]

/** The view of a panel. Text of any origin is put in as text, never as HTML. */
export function viewOf(panel: HTMLElement): View {
  const part = <E extends HTMLElement>(name: string) => panel.querySelector(name) as E
  const field = part<HTMLInputElement>('.search-field input')
  const select = part<HTMLSelectElement>('select')
  const status = part('.search-status')
  const invitation = status.textContent
  const only = (shown: Partial<Record<Place, boolean>>) => {
    for (const place of places) part(`.search-${place}`).hidden = !shown[place]
  }

  return {
    field,
    wanted: () => ({ words: field.value, kind: part<HTMLInputElement>('[type=radio]:checked').value, part: select.value }),
    write({ words = field.value, kind, part: wantedPart = select.value }) {
      field.value = words
      select.value = wantedPart
      for (const radio of panel.querySelectorAll<HTMLInputElement>('[type=radio]')) if (radio.value === kind) radio.checked = true
    },
    idle() {
      status.textContent = invitation
      only({ idle: true })
    },
    busy() {
      if (!part('.search-idle').hidden) status.textContent = 'Searching …'
    },
    pages(found) {
      part('.search-pages').replaceChildren(...listOfPages(found.pages))
      only({ pages: true, more: hasMore(found) })
    },
    all(wanted, found, own, meant) {
      status.textContent = summary(wanted, found, own.length)
      part('.search-meant button').textContent = meant
      part('.search-own ol').replaceChildren(...listOfOwn(own))
      part('.search-elsewhere').hidden = found.unfiltered === 0
      only({ pages: true, more: hasMore(found), meant: meant !== null, own: own.length > 0, none: found.total + own.length === 0 })
    },
    failed() {
      status.textContent = 'Search could not be loaded. Check the connection, then type again.'
      only({})
    },
    enter(index) {
      panel.querySelectorAll<HTMLElement>('.search-pages > li > a, .search-own a')[index]?.focus()
    },
  }
}

const hasMore = (found: Found) => found.total > found.pages.length
