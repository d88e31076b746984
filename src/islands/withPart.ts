import { notLoaded, told } from '../words/saving.ts'

/**
 * Does something with a part of the script that loads when it is first needed.
 * @param say tells the reader that it could not be loaded; nothing is done then
 */
export async function withPart<Part>(load: () => Promise<Part>, act: (part: Part) => void | Promise<void>, say: (words: string) => void) {
  const part = await load().catch(() => null)
  return part === null ? say(told(notLoaded)) : act(part)
}
