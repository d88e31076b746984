import { type Filter, matches, type Wanted, without } from './wanted.ts'
import { countWords, worksheetWords } from './words.ts'

/** What can be done with the list on the page. */
export interface View {
  /** Shows what is all of what is wanted, and how many that are. */
  show(wanted: Wanted): void
  /** Whether the list, which waits until it is as it will be, has been shown nevertheless, because that took too long (see styles/worksheets.css). */
  isSeen(): boolean
  /** Shows the list that has waited. */
  appear(): void
}

/** The view of the list of worksheets (pages/worksheets/index.astro). */
export function viewOf(page: HTMLElement): View {
  const part = (name: string) => page.querySelector(`.worksheets-${name}`) as HTMLElement
  const rows = () => [...page.querySelectorAll<HTMLElement>('[data-part]')]
  const all = rows().map(({ dataset }) => dataset)

  return {
    show(wanted) {
      for (const row of rows()) row.hidden = !matches(row.dataset, wanted)
      for (const section of page.querySelectorAll('section')) section.hidden = !section.querySelector('li:not([hidden])')
      const shown = all.filter((facts) => matches(facts, wanted)).length
      part('status').textContent = countWords(shown, all.length)
      part('all').hidden = shown === all.length
      part('none').hidden = shown > 0
      for (const way of part('none').querySelectorAll('li')) offer(way, without(way.dataset.way as Filter, all, wanted))
    },
    isSeen: () =>
      part('list')
        .getAnimations()
        .some(({ playState }) => playState === 'finished'),
    appear() {
      page.dataset.ready = ''
    },
  }
}

/** A way out of "none", and how many worksheets it leads to. */
function offer(way: HTMLElement, count: number) {
  way.hidden = count === 0
  way.querySelector('span')?.replaceChildren(worksheetWords(count))
}
