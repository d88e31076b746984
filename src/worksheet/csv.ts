import type { Action } from './actions.ts'

const header = ['Worksheet', 'About', 'What', 'By whom', 'By when', 'Done']

/**
 * Actions as a table for spreadsheets (RFC 4180), the first row naming the columns.
 * @param titles worksheet id to title
 */
export function toCsv(actions: Action[], titles: Record<string, string>): string {
  const rows = actions.map(({ worksheet, about, what, who, due, done }) => [
    titles[worksheet] ?? worksheet,
    about,
    what,
    who,
    due,
    done ? 'yes' : 'no',
  ])
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(text: string): string {
  const safe = isFormula(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Spreadsheets run what begins with one of these, in some languages as wide as other letters, as a formula, though it is data (OWASP, "CSV injection"). */
const isFormula = (text: string) => /^[=+\-@＝＋－＠\t\r\n]/.test(text)
