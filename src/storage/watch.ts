import { damagedIn } from './damaged.ts'
import { noRenamings } from './renamings.ts'
import type { Session } from './session.ts'
import type { Sessions } from './sessions.ts'

/**
 * Keeps in memory what a page shows of answers that no form on it has opened, so that they can be written back when somebody takes them from the disk.
 * A session of each does all of that already; this one opens them, and settles for all of them at once.
 */
export class Watch {
  readonly #sessions: Sessions
  readonly #held = new Map<string, Session>()
  /** What another tab of ours erased, as far as it is still to be seen here: its word may come before the disk shows it. */
  readonly #erased = new Set<string>()

  constructor(sessions: Sessions) {
    this.#sessions = sessions
  }

  /** Takes in what has come since, and lets go of what our own tabs erased. To be called after every change. */
  look = (): void => {
    const unheld = this.#sessions.records().filter(({ worksheet }) => !this.#held.has(worksheet))
    // To open a damaged text is to put it aside, which is for its form to do: who only looks leaves it. To find them is to read all there is.
    const damaged = unheld.length > 0 ? this.#damaged() : new Set()
    for (const { worksheet } of unheld) if (!damaged.has(worksheet)) this.#held.set(worksheet, this.#sessions.of(worksheet))
    for (const [id, session] of this.#held) if (isRemoved(session) && this.#erased.delete(id)) session.leaveErased()
  }

  /** The worksheets whose answers somebody took from the disk, and that are still to be decided on. */
  removed = (): string[] => [...this.#held].filter(([, session]) => isRemoved(session)).map(([id]) => id)

  /** Writes all of them back. */
  writeBack = (): void => this.#settle((session) => session.writeBack())

  /** Lets go of all of them. */
  leaveErased = (): void => this.#settle((session) => session.leaveErased())

  /** Another tab of ours has erased answers, which is no loss to be told of. @param ids their worksheets; none where it has them back */
  erasedElsewhere = (ids: readonly string[]): void => {
    this.#erased.clear()
    for (const id of ids) if (this.#sessions.has(id)) this.#erased.add(id)
    this.look()
  }

  #settle(act: (session: Session) => void) {
    for (const session of [...this.#held.values()].filter(isRemoved)) act(session)
  }

  #damaged = () => new Set(damagedIn(this.#sessions.env.store).map(({ worksheet }) => this.#idOf(worksheet)))

  #idOf(id: string): string {
    return (this.#sessions.env.renamings ?? noRenamings).idOf(id)
  }
}

const isRemoved = (session: Session) => session.snapshot().save.kind === 'removed'
