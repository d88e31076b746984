import type { Action } from './actions.ts'
import { escapeMarkdown } from './markdown.ts'

/**
 * The action plan as a Markdown task list: what, who, by when, and where it comes from.
 * @param titles the worksheets' titles by id
 */
export function planMarkdown(actions: readonly Action[], titles: Readonly<Record<string, string>>): string {
  const lines = actions.map(
    (action) => `- [${action.done ? 'x' : ' '}] ${[escapeMarkdown(action.what), ...facts(action, titles)].join(' · ')}`,
  )
  return `# Action plan\n\n${lines.join('\n')}\n`
}

const facts = ({ who, due, worksheet }: Action, titles: Readonly<Record<string, string>>) =>
  [escapeMarkdown(who), due, escapeMarkdown(titles[worksheet] ?? worksheet)].filter((fact) => fact !== '')
