import { recordIds } from '../storage/keys.ts'
import { browserStore } from '../storage/store.ts'
import { wordsOf } from './mark.ts'
import { type OwnAnswer, ownAnswers, type Shelved } from './own.ts'

let shelf: Promise<Record<string, Shelved>> | undefined

/** What the reader wrote himself, found on this device and nowhere else. */
export async function findOwn(words: string): Promise<OwnAnswer[]> {
  // Who has written nothing yet need not load what reads it.
  if (recordIds(browserStore().keys()).length === 0) return []
  const { savedRecords } = await import('../storage/browser.ts')
  shelf ??= fetch(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}shelf.json`).then((response) => response.json())
  return ownAnswers(savedRecords(), wordsOf(words), await shelf)
}
