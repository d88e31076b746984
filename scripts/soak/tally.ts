/** How many of the last happenings are told when something is lost. */
const TRACED = 60

/** The acts that end a tab or the browser at a moment that nobody chose, and those that break something. */
const kills = /kill|crash|shut down|^close a tab/
const faults = /^(fault|damage|remove|go offline|set the clock|a newer version)/

/** What a soak did, and what came of it. */
export class Tally {
  rounds = 0
  edits = 0
  /** Values after which the form said "Saved", or whose tab was left as readers leave tabs: an edit of rows writes several. */
  acknowledged = 0
  /** Answers that were lost with what a killed browser had not yet put on disk itself. */
  excused = 0
  losses = 0
  readonly #started = performance.now()
  readonly #trace: string[] = []
  readonly #counts = new Map<string, number>()

  /** Counts something under a name. */
  count(name: string) {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
  }

  /** Notes what has just happened, for whoever has to find out why something was lost. */
  trace(what: string) {
    this.#trace.push(what)
    if (this.#trace.length > TRACED) this.#trace.shift()
  }

  /** What happened last. */
  traced = (): readonly string[] => this.#trace

  #sum = (names: RegExp) => [...this.#counts].reduce((sum, [name, count]) => sum + (names.test(name) ? count : 0), 0)

  /** All figures, as lines to print. */
  lines(): string[] {
    const { rounds, edits, acknowledged, excused, losses } = this
    const seconds = ((performance.now() - this.#started) / 1000).toFixed(0)
    return [
      ...[...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => `${String(count).padStart(6)}  ${name}`),
      `${rounds} rounds, ${edits} edits, ${acknowledged} values acknowledged, ${this.#sum(kills)} kills, ${this.#sum(faults)} faults, ${seconds} s`,
      `${losses} lost; ${excused} answers within the delay of a killed browser's own disk`,
    ]
  }
}
