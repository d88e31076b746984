/** One value that a field was given. */
interface Write {
  value: string
  /** The tab that wrote it. */
  tab: number
  /** When the form said that it was saved; `undefined` before. */
  saved?: number | undefined
  /** Another tab wrote at the same logical time, so that either value may win. */
  rival: boolean
  /** The tab did not see what was there before. */
  blind?: boolean
}

/** All that one field may hold, oldest first: what was there when the last round ended, then what was written since. */
export class History {
  #writes: Write[]
  /** How many writes belong to rounds that are over: the next one counts as new. */
  #settled = 1
  /** The browser was killed: what was saved after the write at `floor` may be lost, since the browser had not yet put it on disk. `next` is the first write after. */
  #killed: { floor: number; next: number } | undefined

  /** @param value what it holds to begin with, and is known to be on disk */
  constructor(value = '') {
    this.#writes = [{ value, tab: 0, saved: 0, rival: false }]
  }

  /** A tab has written a value. @param skewed the clock is behind what is saved, so that of two tabs the later one need not win */
  write(value: string, tab: number, skewed: boolean, blind = false) {
    const rival = skewed && this.#fresh().some((write) => write.tab !== tab)
    if (rival) for (const write of this.#fresh()) write.rival = true
    this.#writes.push({ value, tab, rival, blind })
  }

  /** A tab has said that all it wrote is saved. @returns how many writes that was news of */
  acknowledge(tab: number, now: number): number {
    const news = this.#writes.filter((write) => write.tab === tab && write.saved === undefined)
    for (const write of news) write.saved = now
    return news.length
  }

  /** Whether a tab has written something that is not known to be saved. */
  owes = (tab: number): boolean => this.#writes.some((write) => write.tab === tab && write.saved === undefined)

  /** The browser was killed, and what was saved after a moment may not have reached the disk. */
  kill(reached: number) {
    const floor = Math.max(
      0,
      this.#writes.findLastIndex(({ saved }) => saved !== undefined && saved <= reached),
    )
    // Killed once more before anybody looked: the first time may have lost more.
    this.#killed = { floor: Math.min(floor, this.#killed?.floor ?? floor), next: this.#writes.length }
  }

  /** Another value has taken its place, and is saved. The browser, when it is killed, may still bring back what was there. */
  replace(value: string, now: number) {
    this.#writes.push({ value, tab: 0, saved: now, rival: false })
    this.settle(value, now, 0)
  }

  /** Whether several tabs have written in this round, or one that did not see what was there. */
  contested = (): boolean => new Set(this.#fresh().map(({ tab }) => tab)).size > 1 || this.#fresh().some(({ blind }) => blind)

  /** Whether older values may be back, since the browser was killed. */
  killed = (): boolean => this.#killed !== undefined

  /** The values it may hold now, if nothing that the browser promises to keep was lost. */
  expected = (): string[] => valuesOf(this.#writes.slice(this.#first()))

  /** The values it may hold now at all: where the browser was killed, older ones too. */
  allowed(): string[] {
    if (!this.#killed || this.#first() >= this.#killed.next) return this.expected()
    return valuesOf(this.#writes.slice(this.#killed.floor))
  }

  /**
   * A round is over and this is what the field holds, on disk and in every tab.
   * @param reached what was saved before this moment cannot be lost any more, however the browser ends
   */
  settle(value: string, now: number, reached: number) {
    const index = this.#writes.findLastIndex((write) => write.value === value)
    const last = { tab: 0, ...this.#writes[index], value, saved: this.#writes[index]?.saved ?? now, rival: false }
    const before = this.#before(index).map((write) => ({ ...write, rival: false }))
    const floor = before.findLastIndex(({ saved = now }) => saved <= reached)
    this.#writes = last.saved <= reached ? [last] : [...before.slice(Math.max(0, floor)), last]
    this.#settled = this.#writes.length
    this.#killed = undefined
  }

  /** The writes that a killed browser may bring back, besides the one found now at a place. */
  #before(index: number): Write[] {
    const { floor, next } = this.#killed ?? { floor: 0, next: 0 }
    // Found as it was before the browser was killed: that is what was on disk.
    if (index < next) return []
    // Written since: nobody has seen which of those before was on disk, so that none of them is certain.
    const all = this.#writes.map((write, place) => uncertain(place < next ? { ...write, saved: undefined } : write))
    return all.filter((_, place) => place >= floor && place !== index)
  }

  /** All that is known of it, for whoever has to find out why it was lost. */
  told = (): string => JSON.stringify({ writes: this.#writes, settled: this.#settled, killed: this.#killed })

  #fresh = () => this.#writes.slice(this.#settled)

  /** From the last write that is saved; where tabs were rivals, from the first that was new. */
  #first(): number {
    const saved = this.#writes.findLastIndex(({ saved }) => saved !== undefined)
    return this.#writes[saved]?.rival ? this.#settled : saved
  }
}

/** A write of which nobody knows whether it reached the disk: a tab may have saved it before it crashed, and told nobody. */
const uncertain = (write: Write): Write => ({ ...write, saved: write.saved ?? Number.POSITIVE_INFINITY })

const valuesOf = (writes: Write[]) => [...new Set(writes.map(({ value }) => value))]
