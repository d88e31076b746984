/**
 * Why something could not be read or written: the browser does not allow it; there is no room; or it said nothing, and what stands there
 * afterwards is not what was written.
 */
export type Reason = 'blocked' | 'full' | 'unverified'

/** What came of a change. */
export type Done = { ok: true } | Failure

/** Something that could not be done, and why. */
export interface Failure {
  ok: false
  reason: Reason
}

/** A storage of texts that says what it could not do, and never throws. */
export interface Store {
  /** The text under a key; `null` where there is none. */
  read(key: string): { ok: true; text: string | null } | Failure
  /** Done only when the text was read back. */
  write(key: string, text: string): Done
  /** Done only when nothing stands there any more. */
  remove(key: string): Done
  /** All keys, other sites' among them; none where they cannot be read. */
  keys(): string[]
}

/**
 * The browser's own storage.
 * @param get gives it; asked each time, since in some browsers the mere look at it throws, and a setting can change while a page is open
 */
export function browserStore(get: () => Storage = () => window.localStorage): Store {
  const read: Store['read'] = (key) => attempt(() => ({ ok: true, text: get().getItem(key) }))
  const change = (act: (storage: Storage) => void, key: string, text: string | null) =>
    attempt((): Done => {
      act(get())
      const found = read(key)
      return found.ok && found.text === text ? { ok: true } : { ok: false, reason: 'unverified' }
    })
  return {
    read,
    write: (key, text) => change((storage) => storage.setItem(key, text), key, text),
    remove: (key) => change((storage) => storage.removeItem(key), key, null),
    keys: () => {
      const found = attempt(() => keysOf(get()))
      return Array.isArray(found) ? found : []
    },
  }
}

/** The text under a key; `null` also where it cannot be read. */
export function textAt(store: Store, key: string): string | null {
  const found = store.read(key)
  return found.ok ? found.text : null
}

const keysOf = (storage: Storage) => Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter((key) => key !== null)

function attempt<Result>(task: () => Result): Result | Failure {
  try {
    return task()
  } catch (error) {
    return { ok: false, reason: isQuota(error) ? 'full' : 'blocked' }
  }
}

/** No room left, in the names and numbers that browsers have given it: Firefox has its own. */
function isQuota(error: unknown): boolean {
  const { name, code } = Object(error)
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' || code === 22 || code === 1014
}
