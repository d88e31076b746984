/** Reads JSON of unknown origin; `undefined` where it is not JSON. Never throws. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether something is an object with fields, as JSON has them. */
export const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

const MOST = 60

/** A name of unknown origin as a sentence can quote it: cut where it is long, without what is not seen or turns the line around. */
export const short = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text).replace(/\p{C}/gu, '')

/** What was found in a place, for a sentence. Lists and objects are only named: to write out what is nested deep would overflow the stack. */
export function shown(data: unknown): string {
  if (Array.isArray(data)) return 'a list'
  if (typeof data === 'object' && data !== null) return 'an object'
  return data === undefined ? 'nothing' : short(JSON.stringify(data))
}
