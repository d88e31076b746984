import { useState } from 'react'
import { sessionFor } from '../../storage/browser.ts'
import type { Action } from '../../worksheet/actions.ts'
import { fieldId, textOf } from '../../worksheet/fields.ts'
import { isLate } from '../../worksheet/plan-groups.ts'
import type { Value } from '../../worksheet/record.ts'
import { Lines } from '../fields/Lines.tsx'
import { changesFor } from '../form.ts'
import type { Begun } from './shelf.ts'

interface Props {
  action: Action
  /** The worksheet it stands in. */
  home: Begun | undefined
  /** `YYYY-MM-DD` */
  today: string
}

/** An action to tick, reword, hand on or put off, where it stands in the plan: the worksheet it comes from changes with it. */
export function PlanLine({ action, home, today }: Props) {
  const id = `plan-${action.worksheet}-${action.block}-${action.row}`
  const fixed = !home || sessionFor(action.worksheet).snapshot().save.kind === 'readonly'
  const edit = (column: string) => (value: Value) => home && write(action, home, column, value)
  const what = useDraft(home ? textOf(home.record, fieldId(action.block, action.row, 'what')) : action.what, edit('what'))
  const who = useDraft(home ? textOf(home.record, fieldId(action.block, action.row, 'who')) : action.who, edit('who'), true)
  return (
    <li className={action.done ? 'is-done' : undefined}>
      <div className="plan-what">
        <input
          type="checkbox"
          aria-label={`Done: ${action.what}`}
          checked={action.done}
          disabled={fixed}
          onChange={(event) => edit('done')(event.target.checked || null)}
        />
        <Lines id={id} name={id} value={what.value} label="What" rows={1} readOnly={fixed} onChange={what.onChange} onBlur={what.onBlur} />
      </div>
      <div className="plan-facts">
        <label>
          By whom
          <input
            type="text"
            dir="auto"
            value={who.value}
            readOnly={fixed}
            onChange={(event) => who.onChange(event.target.value)}
            onBlur={who.onBlur}
          />
        </label>
        <span className={isLate(action, today) ? 'late' : undefined}>
          <label htmlFor={`${id}-due`}>By when{isLate(action, today) && ', overdue'}</label>
          <Due key={action.due} id={`${id}-due`} due={action.due} readOnly={fixed} onChange={edit('due')} />
        </span>
        {home && <span className="plan-from">{home.href ? <a href={home.href}>{home.title}</a> : home.title}</span>}
      </div>
    </li>
  )
}

/**
 * A text while it is typed, each version written at once; but an action without words is none, and its line would vanish under the hand that is about to
 * write it anew, so that an empty text is written only when the field is left.
 */
function useDraft(stored: string, write: (text: string) => void, mayBeEmpty = false) {
  const [draft, setDraft] = useState<string | null>(null)
  const onChange = (text: string) => {
    setDraft(text)
    if (mayBeEmpty || text.trim() !== '') write(text)
  }
  const onBlur = () => {
    if (draft?.trim() === '') write('')
    setDraft(null)
  }
  return { value: draft ?? stored, onChange, onBlur }
}

/** The day counts when the field is left: while it is typed, digit by digit, the line would jump through the plan. */
function Due({ id, due, readOnly, onChange }: { id: string; due: string; readOnly: boolean; onChange: (due: Value) => void }) {
  const [typed, setTyped] = useState(due)
  return (
    <input
      id={id}
      type="date"
      value={typed}
      readOnly={readOnly}
      data-blank={typed === '' || undefined}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => typed !== due && onChange(typed || null)}
    />
  )
}

function write({ worksheet, block, row }: Action, { definition }: Begun, column: string, value: Value) {
  const session = sessionFor(worksheet)
  session.edit(changesFor(definition, session.snapshot().record, { [fieldId(block, row, column)]: value }))
}
