import { make } from './make.ts'

/** The rows of chapters on this page, by their chapter. */
export const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-chapter]')]

/** The link to a chapter that this page lists. */
export const linkTo = (chapter: string | null | undefined): HTMLAnchorElement | null | undefined =>
  rows()
    .find(({ dataset }) => dataset.chapter === chapter)
    ?.querySelector('a')

/** Ticks the chapters that have been read: with the pen, and in words for those who do not see it. */
export function showRead(read: ReadonlySet<string>): void {
  for (const row of rows()) {
    const isRead = read.has(row.dataset.chapter ?? '')
    row.classList.toggle('is-read', isRead)
    row.querySelector('.said')?.remove()
    if (isRead) row.querySelector('.rows-number')?.append(make('span', { className: 'said visually-hidden', textContent: ' read' }))
  }
}
