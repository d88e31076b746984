import type { Profiler } from 'node:inspector'
import { Session } from 'node:inspector/promises'

/** Which of the code under test has run: what the engine of Node itself counts, by blocks. */
export class Coverage {
  readonly #session = new Session()
  readonly #known = new Map<string, { blocks: Set<number>; ran: Uint8Array }>()

  async start() {
    this.#session.connect()
    await this.#session.post('Profiler.enable')
    await this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  }

  /** Takes in what has run since the last time; says whether something ran for the first time. */
  async grew(): Promise<boolean> {
    const { result } = await this.#session.post('Profiler.takePreciseCoverage')
    return result
      .filter(({ url }) => /src\/worksheet\/(backup|share|pack|record|dated|merge|moving|home|json|answers|plan)\.ts$/.test(url))
      .map(this.#take)
      .some(Boolean)
  }

  /** How many blocks there are, and how many of them have run. */
  figures(): { blocks: number; ran: number } {
    const all = [...this.#known.values()].flatMap(({ blocks, ran }) => [...blocks].map((start) => ran[start] === 1))
    return { blocks: all.length, ran: all.filter(Boolean).length }
  }

  stop() {
    this.#session.disconnect()
  }

  #take = ({ url, functions }: Profiler.ScriptCoverage): boolean => {
    const ranges = functions.flatMap((one) => one.ranges)
    const size = Math.max(...ranges.map(({ endOffset }) => endOffset))
    const known = this.#known.get(url) ?? { blocks: new Set(), ran: new Uint8Array(size + 1) }
    this.#known.set(url, known)
    const now = new Uint8Array(known.ran.length)
    // Outer blocks come before those within them.
    for (const { startOffset, endOffset, count } of ranges) {
      known.blocks.add(startOffset)
      now.fill(count > 0 ? 1 : 0, startOffset, endOffset)
    }
    let grew = false
    for (const [place, ran] of now.entries()) {
      if (ran === 0 || known.ran[place] === 1) continue
      known.ran[place] = 1
      grew = true
    }
    return grew
  }
}
