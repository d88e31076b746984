import { parseJson } from '../worksheet/json.ts'
import { parseRecord } from '../worksheet/record.ts'
import { damagedIdOf, recordIdOf } from './keys.ts'
import type { Store } from './store.ts'

/** A saved text that cannot be read, and the worksheet it belongs to. */
export interface DamagedText {
  worksheet: string
  key: string
  text: string
}

/** All such texts: those put aside, and those still in the place of a worksheet that has not been opened since. */
export function damagedIn(store: Store): DamagedText[] {
  return store.keys().flatMap((key) => {
    const aside = damagedIdOf(key)
    const worksheet = aside ?? recordIdOf(key)
    const found = store.read(key)
    if (worksheet === undefined || !found.ok || found.text === null) return []
    return aside !== undefined || isDamaged(found.text, worksheet) ? [{ worksheet, key, text: found.text }] : []
  })
}

function isDamaged(text: string, id: string): boolean {
  const parsed = parseRecord(parseJson(text))
  return parsed.ok ? parsed.record.worksheet !== id : parsed.reason === 'damaged'
}
