import { type Action, byDue } from './actions.ts'

/** Actions that stand together in the plan, under a title. */
export interface PlanGroup {
  id: string
  title: string
  actions: Action[]
}

/**
 * All actions by the day they are due: what is late, what this week brings, what comes later, what has no day. What is done keeps its place, so that
 * ticking it moves nothing; it is never late.
 * @param today `YYYY-MM-DD`, where the reader is
 */
export function groupsByDue(actions: readonly Action[], today: string): PlanGroup[] {
  const week = daysAfter(today, 7)
  const groups: PlanGroup[] = [
    { id: 'late', title: 'Overdue', actions: actions.filter((action) => isLate(action, today)) },
    { id: 'week', title: 'In the next seven days', actions: actions.filter(({ due }) => due >= today && due < week) },
    { id: 'later', title: 'Later', actions: actions.filter(({ due }) => due >= week) },
    { id: 'past', title: 'Done in time', actions: actions.filter(({ due, done }) => done && due !== '' && due < today) },
    { id: 'none', title: 'Without a date', actions: actions.filter(({ due }) => due === '') },
  ]
  return groups.filter((group) => group.actions.length > 0).map((group) => ({ ...group, actions: group.actions.toSorted(byDay) }))
}

/**
 * All actions by where they come from, in the order of the guide.
 * @param titles worksheet id to title, in that order
 */
export function groupsByWorksheet(actions: readonly Action[], titles: Readonly<Record<string, string>>): PlanGroup[] {
  const groups = Object.entries(titles).map(([id, title]) => ({
    id,
    title,
    actions: byDue(actions.filter(({ worksheet }) => worksheet === id)),
  }))
  return groups.filter((group) => group.actions.length > 0)
}

/** Whether an action is overdue: not done, and its day has passed. */
export const isLate = ({ due, done }: Action, today: string): boolean => !done && due !== '' && due < today

const byDay = (a: Action, b: Action) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)

const daysAfter = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
