import { useState } from 'react'
import type { Action } from '../../worksheet/actions.ts'
import { saveFile } from '../browser.ts'
import { withPart } from '../withPart.ts'

/** Takes the plan along: to a calendar, a spreadsheet, a text. */
export function PlanExports({ actions, titles }: { actions: Action[]; titles: Record<string, string> }) {
  const [said, say] = useState('')
  const dated = actions.some(({ due, done }) => due && !done)
  const save = (name: string, text: string) => {
    say('')
    saveFile(name, text)
  }
  const calendar = () =>
    withPart(
      () => import('../../worksheet/ics.ts'),
      ({ toIcs }) => save('action-plan.ics', toIcs(actions, { titles, now: Date.now(), host: location.host })),
      say,
    )
  const table = () =>
    withPart(
      () => import('../../worksheet/csv.ts'),
      ({ toCsv }) => save('action-plan.csv', toCsv(actions, titles)),
      say,
    )
  const markdown = () =>
    withPart(
      () => import('../../worksheet/plan-markdown.ts'),
      ({ planMarkdown }) => save('action-plan.md', planMarkdown(actions, titles)),
      say,
    )
  return (
    <p className="acts screen">
      <button type="button" className="main" disabled={!dated} onClick={calendar}>
        Put the dates in my calendar
      </button>
      <button type="button" onClick={table}>
        Table (CSV)
      </button>
      <button type="button" onClick={markdown}>
        Markdown
      </button>
      <span role="status">{said}</span>
    </p>
  )
}
