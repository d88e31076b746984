import type { Action } from '../../worksheet/actions.ts'
import { toCsv } from '../../worksheet/csv.ts'
import { toIcs } from '../../worksheet/ics.ts'
import { planMarkdown } from '../../worksheet/plan-markdown.ts'
import { saveFile } from '../browser.ts'

/** Takes the plan along: to a calendar, a spreadsheet, a text. */
export function PlanExports({ actions, titles }: { actions: Action[]; titles: Record<string, string> }) {
  const dated = actions.some(({ due, done }) => due && !done)
  return (
    <p className="acts screen">
      <button
        type="button"
        className="main"
        disabled={!dated}
        onClick={() => saveFile('action-plan.ics', toIcs(actions, { titles, now: Date.now(), host: location.host }))}
      >
        Put the dates in my calendar
      </button>
      <button type="button" onClick={() => saveFile('action-plan.csv', toCsv(actions, titles))}>
        Table (CSV)
      </button>
      <button type="button" onClick={() => saveFile('action-plan.md', planMarkdown(actions, titles))}>
        Markdown
      </button>
    </p>
  )
}
