import { PREFIX } from './keys.ts'
import type { Store } from './store.ts'

/**
 * Takes every key of this site out of some storages, settings too.
 * @returns whether none is left
 */
export function clearSite(stores: Store[]): boolean {
  const done = stores.flatMap((store) =>
    store
      .keys()
      .filter((key) => key.startsWith(PREFIX))
      .map(store.remove),
  )
  return done.every(({ ok }) => ok)
}
