/** Functions that want to hear of a change. */
export class Listeners {
  readonly #all = new Set<() => void>()

  /** Calls a function after each change, until the function it gives back is called. */
  subscribe = (listener: () => void): (() => void) => {
    this.#all.add(listener)
    return () => this.#all.delete(listener)
  }

  /** Tells all of them. */
  notify = (): void => {
    for (const listener of [...this.#all]) listener()
  }

  /** Lets go of all of them. */
  clear = (): void => this.#all.clear()
}
