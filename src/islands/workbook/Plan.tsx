import { sessionFor } from '../../storage/browser.ts'
import type { Action } from '../../worksheet/actions.ts'
import { toCsv } from '../../worksheet/csv.ts'
import { fieldId } from '../../worksheet/fields.ts'
import { toIcs } from '../../worksheet/ics.ts'
import { planMarkdown } from '../../worksheet/plan-markdown.ts'
import { saveFile } from '../browser.ts'
import { changesFor } from '../form.ts'
import type { Begun } from './shelf.ts'

/** All actions of all worksheets, by the day they are due. */
export function Plan({ actions, begun }: { actions: Action[]; begun: Begun[] }) {
  const today = localDay(new Date())
  const titles = Object.fromEntries(begun.map(({ definition, title }) => [definition.id, title]))
  const dated = actions.some(({ due, done }) => due && !done)
  return (
    <section className="rows" aria-labelledby="plan">
      <h2 id="plan">Action plan</h2>
      {actions.length === 0 ? (
        <p className="rows-about">Every action that you write in a worksheet comes together here, sorted by date.</p>
      ) : (
        <>
          <ul className="plan">
            {actions.map((action) => (
              <Line
                key={`${action.worksheet}/${action.block}/${action.row}`}
                action={action}
                begun={begun}
                late={!action.done && action.due !== '' && action.due < today}
              />
            ))}
          </ul>
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
        </>
      )}
    </section>
  )
}

function Line({ action, begun, late }: { action: Action; begun: Begun[]; late: boolean }) {
  const home = begun.find(({ definition }) => definition.id === action.worksheet)
  const tick = (done: boolean) => {
    if (!home) return
    const session = sessionFor(action.worksheet)
    session.edit(changesFor(home.definition, session.snapshot().record, { [fieldId(action.block, action.row, 'done')]: done || null }))
  }
  return (
    <li className={action.done ? 'is-done' : undefined}>
      <label>
        <input type="checkbox" checked={action.done} onChange={(event) => tick(event.target.checked)} />
        <span className="typed">{action.what}</span>
      </label>
      <p className="plan-facts">
        <b className={late ? 'late' : undefined}>{action.due ? `${inWords(action.due)}${late ? ', overdue' : ''}` : 'No date'}</b>
        {action.who && <span className="typed">{action.who}</span>}
        {home && <span>{home.href ? <a href={home.href}>{home.title}</a> : home.title}</span>}
      </p>
    </li>
  )
}

/** Today where the reader is, as `YYYY-MM-DD`: due dates are days, not moments. */
const localDay = (date: Date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-')

function inWords(day: string): string {
  const date = new Date(`${day}T00:00:00`)
  if (Number.isNaN(date.getTime())) return day
  return new Intl.DateTimeFormat(document.documentElement.lang, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(date)
}
