import { type Filter, matches, type Wanted, without } from './wanted.ts'
import { countWords, worksheetWords } from './words.ts'

/** Shows the worksheets that are all of what is wanted, and how many that are (components/WorksheetList.astro). */
export function showWanted(page: HTMLElement, wanted: Wanted): void {
  const part = (name: string) => page.querySelector(`.worksheets-${name}`) as HTMLElement
  // Those in the group of begun ones are there once more.
  const all = [...page.querySelectorAll<HTMLElement>('section:not(.worksheets-begun) li')].map(({ dataset }) => dataset)
  const shown = all.filter((facts) => matches(facts, wanted)).length

  for (const row of page.querySelectorAll<HTMLElement>('[data-part]')) row.hidden = !matches(row.dataset, wanted)
  for (const section of page.querySelectorAll('section')) section.hidden = !section.querySelector('li:not([hidden])')
  part('status').textContent = countWords(shown, all.length)
  part('all').hidden = shown === all.length
  part('none').hidden = shown > 0
  for (const way of part('none').querySelectorAll('li')) offer(way, without(way.dataset.way as Filter, all, wanted))
}

/** A way out of "none", and how many worksheets it leads to. */
function offer(way: HTMLElement, count: number) {
  way.hidden = count === 0
  way.querySelector('span')?.replaceChildren(worksheetWords(count))
}
