import { inTerminal } from '../terminal.ts'

/** What can be answered: its id, and what it is called. */
export interface Choice {
  id: string
  name: string
}

/** Asks for one of several, or for some of them; nothing may be answered where `optional` says what that means. */
export interface Question {
  words: string
  choices: Choice[]
  many?: boolean
  optional?: string
}

/** Puts a question to whoever is there, and gives the ids that were answered. */
export type Ask = (question: Question) => Promise<string[]>

/**
 * Asks in the terminal, by number or id, until the answer names what there is. The tab key completes ids.
 * @throws where the question is broken off
 */
export const terminalAsk = (
  question: Question,
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): Promise<string[]> =>
  inTerminal(
    {
      offer: `${question.words}\n${offer(question)}`,
      ids: question.choices.map(({ id }) => id),
      ask: (next) => answered(question, () => next(prompt(question))),
      brokenOff: 'The questions were broken off, and nothing was written.',
    },
    input,
    output,
  )

const offer = ({ choices }: Question) =>
  choices.map(({ id, name }, i) => `${String(i + 1).padStart(4)}  ${id}${name ? ` (${name})` : ''}\n`).join('')

const prompt = ({ many, optional }: Question) =>
  `${many ? 'Numbers or ids, with commas' : 'Number or id'}${optional ? ` (${optional})` : ''}: `

async function answered(question: Question, next: () => Promise<string>): Promise<string[]> {
  const words = (await next())
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
  const ids = words.map((word) => question.choices[Number(word) - 1]?.id ?? question.choices.find(({ id }) => id === word)?.id)
  const enough = words.length > 0 ? question.many || words.length === 1 : question.optional !== undefined
  return enough && ids.every((id) => id !== undefined) ? [...new Set(ids)] : answered(question, next)
}
