import { createInterface } from 'node:readline/promises'

/** What is said and asked in the terminal. */
export interface Dialogue<Answer> {
  /** Said first: what can be answered. */
  offer: string
  /** What the tab key completes. */
  ids: string[]
  /** Asks as often as it must. */
  ask: (question: (prompt: string) => Promise<string>) => Promise<Answer>
  /** What is said where the terminal is closed before there is an answer. */
  brokenOff: string
}

/** Asks whoever is at the terminal. @throws where that is broken off */
export async function inTerminal<Answer>(
  { offer, ids, ask, brokenOff }: Dialogue<Answer>,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<Answer> {
  const completer = (line: string): [string[], string] => [ids.filter((id) => id.startsWith(line)), line]
  const terminal = createInterface({ input, output, completer })
  const closed = new AbortController()
  terminal.on('close', () => closed.abort())
  output.write(offer)
  try {
    return await ask((prompt) => terminal.question(prompt, { signal: closed.signal }))
  } catch {
    output.write('\n')
    throw new Error(brokenOff)
  } finally {
    terminal.close()
  }
}
