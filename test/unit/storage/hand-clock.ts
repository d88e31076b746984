/** A clock that moves only by hand. */
export class HandClock {
  #time: number
  #tasks: { at: number; task: () => void }[] = []

  /** @param time when it starts, milliseconds since 1970 */
  constructor(time = Date.UTC(2026, 0, 5, 10, 42)) {
    this.#time = time
  }

  now = () => this.#time

  delay = (task: () => void, ms: number) => {
    const due = { at: this.#time + ms, task }
    this.#tasks.push(due)
    return () => {
      this.#tasks = this.#tasks.filter((other) => other !== due)
    }
  }

  /** Lets time pass, and everything happen that was to happen in it. */
  pass(ms: number) {
    const end = this.#time + ms
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#tasks = this.#tasks.filter((task) => task !== next)
      this.#time = next.at
      next.task()
    }
    this.#time = end
  }

  #next(until: number) {
    return this.#tasks.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0]
  }
}
