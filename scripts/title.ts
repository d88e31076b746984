import type { z } from 'zod'

/**
 * The title of what a command is to begin: its one argument.
 * @param options.what it is, in a word; `usage` of the command; `schema` that the title has to fit
 * @throws where there is none, or more than one, or it does not fit, saying what to do
 */
export function titleFrom(
  [title, ...more]: string[],
  { what, usage, schema }: { what: string; usage: string; schema: z.ZodType<string> },
): string {
  if (title === undefined) throw new Error(`Give the ${what} a title: ${usage}`)
  if (more.length > 0) throw new Error(`Put the title into quotes, and \`--\` before what follows: ${usage}`)
  const { data, error } = schema.safeParse(title.replace(/\s+/g, ' '))
  if (data === undefined) throw new Error(`The title ${error?.issues[0]?.message}: ${usage}`)
  return data
}
