import { toFiles } from '../worksheet/to-files.ts'

/** Puts text on the clipboard; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

const types: Record<string, string> = { md: 'text/markdown', json: 'application/json', ics: 'text/calendar', csv: 'text/csv' }

/**
 * Offers a copy as a file to save; as several where it is too large to be read again from one: `name-1-of-3.json`.
 * @returns how many there are; 0 where the browser refuses
 */
export function saveCopy(name: string, copy: string): number {
  const files = toFiles(copy)
  const nameOf = (index: number) => (files.length === 1 ? name : name.replace('.json', `-${index + 1}-of-${files.length}.json`))
  return files.every((text, index) => saveFile(nameOf(index), text)) ? files.length : 0
}

/**
 * Offers text as a file to save. Nothing is sent anywhere: the file is made in the browser.
 * @returns false where the browser refuses; whether a file that it takes really arrives, no page can know
 */
export function saveFile(name: string, text: string): boolean {
  const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain'
  try {
    const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
    const link = document.createElement('a')
    link.href = address
    link.download = name
    link.click()
    // Some browsers read the address only after the click has been handled.
    setTimeout(() => URL.revokeObjectURL(address), 10_000)
    return true
  } catch {
    return false
  }
}
