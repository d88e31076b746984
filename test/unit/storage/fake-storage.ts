/** A Storage in memory that can be made as hostile as browsers are. */
export class FakeStorage implements Storage {
  [name: string]: unknown
  readonly #texts = new Map<string, string>()
  /** How often something was written. */
  writes = 0
  /** Called before each access; throw here to break it. */
  onRead = (_key: string) => {}
  onWrite = (_key: string) => {}
  onRemove = (_key: string) => {}
  /** What is really kept of a text; `null` for nothing. */
  keep = (text: string): string | null => text

  get length() {
    return this.#texts.size
  }

  key(index: number) {
    return [...this.#texts.keys()][index] ?? null
  }

  getItem(key: string) {
    this.onRead(key)
    return this.#texts.get(key) ?? null
  }

  setItem(key: string, text: string) {
    this.onWrite(key)
    this.writes += 1
    const kept = this.keep(text)
    if (kept !== null) this.#texts.set(key, kept)
  }

  removeItem(key: string) {
    this.onRemove(key)
    this.#texts.delete(key)
  }

  clear() {
    this.#texts.clear()
  }

  /** Everything there is, past all faults. */
  get all(): Record<string, string> {
    return Object.fromEntries(this.#texts)
  }

  /** Writes past all faults. */
  put(key: string, text: string) {
    this.#texts.set(key, text)
  }
}

/** The error of a full storage, as it is named by most browsers. */
export const full = () => Object.assign(new Error('full'), { name: 'QuotaExceededError', code: 22 })

/** The error of a storage that a setting has turned off. */
export const denied = () => Object.assign(new Error('denied'), { name: 'SecurityError', code: 18 })

/** A function that throws what another one makes. */
export const throwing = (error: () => Error) => (): never => {
  throw error()
}
