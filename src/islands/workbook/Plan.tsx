import { useState } from 'react'
import type { Action } from '../../worksheet/actions.ts'
import { groupsByDue, groupsByWorksheet, isLate } from '../../worksheet/plan-groups.ts'
import { localDay } from '../days.ts'
import { PlanExports } from './PlanExports.tsx'
import { PlanLine } from './PlanLine.tsx'
import type { Begun } from './shelf.ts'

const orders = { due: 'By date', worksheet: 'By worksheet' }

/** All actions of all worksheets: by the day they are due or by worksheet, to be ticked and mended in place. */
export function Plan({ actions, begun }: { actions: Action[]; begun: Begun[] }) {
  const [order, setOrder] = useState<keyof typeof orders>('due')
  const [all, setAll] = useState(true)
  if (actions.length === 0) return <NothingPlanned />
  const today = localDay(new Date())
  const titles = Object.fromEntries(begun.map(({ definition, title }) => [definition.id, title]))
  const shown = all ? actions : actions.filter(({ done }) => !done)
  const groups = order === 'due' ? groupsByDue(shown, today) : groupsByWorksheet(shown, titles)
  const done = actions.filter((action) => action.done).length
  return (
    <section className="rows" aria-labelledby="plan">
      <h2 id="plan">Action plan</h2>
      <p className="rows-about" role="status">
        {done} of {actions.length} done{lateWords(actions.filter((action) => isLate(action, today)).length)}.
      </p>
      <fieldset className="views screen" aria-label="Order of the plan">
        {Object.entries(orders).map(([id, title]) => (
          <button type="button" key={id} aria-pressed={id === order} onClick={() => setOrder(id as keyof typeof orders)}>
            {title}
          </button>
        ))}
        {done > 0 && (
          <button type="button" aria-pressed={!all} onClick={() => setAll(!all)}>
            Hide what is done
          </button>
        )}
      </fieldset>
      {groups.map((group) => (
        <section key={group.id} aria-label={group.title}>
          <h3 className={group.id === 'late' ? 'plan-group late' : 'plan-group'}>{group.title}</h3>
          <ul className="plan">
            {group.actions.map((action) => (
              <PlanLine
                key={keyOf(action)}
                action={action}
                home={begun.find(({ definition }) => definition.id === action.worksheet)}
                today={today}
              />
            ))}
          </ul>
        </section>
      ))}
      <PlanExports actions={actions} titles={titles} />
    </section>
  )
}

const NothingPlanned = () => (
  <section className="rows" aria-labelledby="plan">
    <h2 id="plan">Action plan</h2>
    <p className="rows-about">Every action that you write in a worksheet comes together here, sorted by date.</p>
  </section>
)

const keyOf = ({ worksheet, block, row }: Action) => `${worksheet}/${block}/${row}`

const lateWords = (late: number) => (late === 0 ? '' : `, ${late} overdue`)
