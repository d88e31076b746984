import { nextOn } from './next.ts'
import { linkTo } from './rows.ts'

/** The chapters of a path that stands on this page or another. */
export const chaptersOf = ({ dataset }: HTMLElement): string[] => dataset.chapters?.split(' ') ?? []

/** Says of each path on this page how much of it has been read; on a path's own page also where to go on. */
export function showPaths(read: ReadonlySet<string>): void {
  for (const path of document.querySelectorAll<HTMLElement>('[data-path]')) {
    const chapters = chaptersOf(path)
    const done = chapters.filter((chapter) => read.has(chapter)).length
    const count = path.querySelector('.count, .memo-name span')
    if (count) count.textContent = done > 0 ? `${done} of ${chapters.length} read` : `${chapters.length} memos`
    showNext(path.querySelector<HTMLAnchorElement>('.path-next'), chapters, read)
  }
}

function showNext(button: HTMLAnchorElement | null, chapters: string[], read: ReadonlySet<string>) {
  const next = nextOn(chapters, read, null)
  const link = linkTo(next ?? chapters[0])
  if (!button || !link) return
  button.href = link.href
  button.textContent = words(chapters.indexOf(next ?? '') + 1)
}

function words(memo: number) {
  if (memo === 0) return 'All read: begin again'
  return memo === 1 ? 'Start with memo 1' : `Go on with memo ${memo}`
}
