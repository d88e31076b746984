import { savedRecords, subscribeAll } from '../storage/browser.ts'
import { answerWords, begunIn } from './begun.ts'

/**
 * Puts what the reader has begun first on the page, and says at its place in the list how far it has come; now and after every change.
 * @param then is called each time that is done
 */
export function putBegunFirst(page: HTMLElement, then: () => void): void {
  const rows = [...page.querySelectorAll<HTMLElement>('[data-worksheet]')]
  const group = page.querySelector('.worksheets-begun ol') as HTMLElement
  const put = () => {
    const focused = group.contains(document.activeElement) && document.activeElement?.getAttribute('href')
    const begun = begunIn(savedRecords())
    for (const row of rows) mark(row, begun.find(({ id }) => id === row.dataset.worksheet)?.answers)
    const first = begun.flatMap(({ id }) => rows.filter(({ dataset }) => dataset.worksheet === id))
    group.replaceChildren(...first.map((row) => row.cloneNode(true)))
    if (focused) group.querySelector<HTMLElement>(`[href="${focused}"]`)?.focus()
    then()
  }
  subscribeAll(put)
  put()
}

function mark(row: HTMLElement, answers = 0) {
  const fact = row.querySelector('.facts-begun') as HTMLElement
  fact.hidden = answers === 0
  fact.querySelector('dd')?.replaceChildren(answerWords(answers))
}
