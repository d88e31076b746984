/** Below half a second, with room for a slow device. */
const WRITE_AFTER = 300

const RETRY_AFTER = 4000

type Delay = (task: () => void, ms: number) => () => void

/** When a session writes next. */
export class Due {
  readonly #delay: Delay
  readonly #write: () => void
  #isSoon = false
  #stop = () => {}

  /** @param delay calls a function after some milliseconds, unless the function it gives back is called before; @param write what is then done */
  constructor(delay: Delay, write: () => void) {
    this.#delay = delay
    this.#write = write
  }

  /** The first edit sets the time of the write, and none after it puts it off; a retry gives way to it. */
  soon() {
    if (!this.#isSoon) this.#after(WRITE_AFTER)
    this.#isSoon = true
  }

  /** A write failed. */
  again = () => this.#after(RETRY_AFTER)

  /** It is done, or no longer wanted. */
  stop() {
    this.#stop()
    this.#isSoon = false
  }

  #after(ms: number) {
    this.stop()
    this.#stop = this.#delay(this.#write, ms)
  }
}
