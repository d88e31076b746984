import { parseDated } from '../worksheet/dated.ts'
import { parseJson } from '../worksheet/json.ts'
import { parseRecord } from '../worksheet/record.ts'
import { damagedIdOf, datedIdOf, recordIdOf } from './keys.ts'
import { type Store, textAt } from './store.ts'

/** A saved text that cannot be read, and the worksheet it belongs to. */
export interface DamagedText {
  worksheet: string
  key: string
  text: string
}

/** All such texts: those put aside, those in the place of a worksheet that has not been opened since, and those kept under a date. */
export function damagedIn(store: Store): DamagedText[] {
  return store.keys().flatMap((key) => {
    const text = textAt(store, key)
    const worksheet = text === null ? undefined : damagedAt(key, text)
    return text === null || worksheet === undefined ? [] : [{ worksheet, key, text }]
  })
}

/** The worksheet that a damaged text belongs to; `undefined` for one that can be read, and for what is no answer. */
function damagedAt(key: string, text: string): string | undefined {
  const id = recordIdOf(key)
  if (id !== undefined) return isDamaged(text, id) ? id : undefined
  const dated = datedIdOf(key)
  return dated !== undefined && !parseDated(parseJson(text)) ? dated : damagedIdOf(key)
}

function isDamaged(text: string, id: string): boolean {
  const parsed = parseRecord(parseJson(text))
  return parsed.ok ? parsed.record.worksheet !== id : parsed.reason === 'damaged'
}
