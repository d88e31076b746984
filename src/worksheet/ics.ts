import type { Action } from './actions.ts'
import { calendar, type DayEvent } from './calendar.ts'

/** What a calendar has to say besides the actions. */
export interface IcsOptions {
  /** Worksheet id to title. */
  titles: Record<string, string>
  /** Milliseconds since 1970. */
  now: number
  /** The host the guide is published at: it makes the events' ids unique in the world. */
  host: string
}

/**
 * Actions as a calendar file: one all-day event for each that has a date and is not done, so that importing a later file moves the events of an
 * earlier one. Without such an action the calendar is empty, which some programs refuse.
 */
export function toIcs(actions: Action[], options: IcsOptions): string {
  const events = actions.filter(({ due, done }) => due && !done).map((action) => eventOf(action, options))
  return calendar({ host: options.host, product: 'Action plan' }, events, options.now)
}

function eventOf(action: Action, { titles, host }: IcsOptions): DayEvent {
  const details = [titles[action.worksheet], action.about, action.who && `By whom: ${action.who}`]
  return {
    uid: `${action.worksheet}.${action.block}.${action.row}@${host}`,
    day: action.due,
    summary: action.what,
    description: details.filter(Boolean).join('\n'),
  }
}
