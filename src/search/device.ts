import { savedRecords } from '../storage/browser.ts'
import { wordsOf } from './mark.ts'
import { type OwnAnswer, ownAnswers, type Shelved } from './own.ts'

let shelf: Promise<Record<string, Shelved>> | undefined

/** What the reader wrote himself, found on this device and nowhere else. */
export async function findOwn(words: string): Promise<OwnAnswer[]> {
  const records = savedRecords()
  if (records.length === 0) return []
  shelf ??= fetch(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}shelf.json`).then((response) => response.json())
  return ownAnswers(records, wordsOf(words), await shelf)
}
