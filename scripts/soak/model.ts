import { History } from './history.ts'

/** What a form or the disk holds: texts by field, as the form shows them. */
export type Texts = Readonly<Record<string, string>>

/** A field that holds what it must not. */
export interface Mismatch {
  worksheet: string
  field: string
  expected: string[]
  found: string
  /** What the model knows of the field. */
  history?: string
}

/** What came of comparing: how many fields lost what the browser had not yet put on disk when it was killed. */
export interface Settled {
  mismatches: Mismatch[]
  excused: number
}

/**
 * What every field of every worksheet must show. Besides the named fields there are two made up of rows: `block/row` says whether a row is there, and
 * `block` in what order the rows of a block stand.
 */
export class Model {
  /** The clock is behind what is saved: of two tabs that write one field, the later one need not win. */
  skewed = false
  readonly #fields = new Map<string, Map<string, History>>()

  /** @returns the worksheets that anything was written to */
  worksheets = (): string[] => [...this.#fields.keys()]

  /**
   * A tab has written a value.
   * @param how `atOnce`: another tab writes the same field in the same moment; `blind`: the tab does not see what was there before
   */
  write(worksheet: string, field: string, value: string, tab: number, how: { atOnce?: boolean; blind?: boolean } = {}) {
    this.#of(worksheet, field).write(value, tab, this.skewed || Boolean(how.atOnce), how.blind)
  }

  /** A tab has said that all it wrote is saved. @returns how many writes that was news of */
  acknowledge = (tab: number, now: number): number => this.#all().reduce((news, field) => news + field.acknowledge(tab, now), 0)

  /** Whether a tab has written something that is not known to be saved. */
  owes = (tab: number): boolean => this.#all().some((field) => field.owes(tab))

  /** The browser was killed, and what was saved after a moment may not have reached the disk. */
  kill(reached: number) {
    for (const field of this.#all()) field.kill(reached)
  }

  /** Other answers have taken the place of all answers to a worksheet, and are on disk. @param saved the values of a record, by field */
  replace(worksheet: string, saved: Texts, now: number) {
    const known = [...(this.#fields.get(worksheet)?.keys() ?? [])]
    const texts = asShown(saved, known.filter(isOrder))
    for (const field of new Set([...known, ...Object.keys(texts)])) this.#of(worksheet, field).replace(texts[field] ?? '', now)
  }

  /** Compares what a form shows with what it must show. */
  mismatches(worksheet: string, shown: Texts): Mismatch[] {
    return this.#shown(worksheet, shown).flatMap(([field, history]) => {
      const found = shown[field] ?? ''
      const free = isOrder(field) && (history.contested() || history.killed())
      const expected = history.allowed()
      return free || expected.includes(found) ? [] : [{ worksheet, field, expected, found, history: history.told() }]
    })
  }

  /**
   * A round is over, and this is what the form shows. @param reached what was saved before this moment is on disk, however the browser ends
   * @returns how many fields lost what the browser had not yet put on disk when it was killed
   */
  settle(worksheet: string, shown: Texts, now: number, reached: number): number {
    let excused = 0
    for (const [field, history] of this.#shown(worksheet, shown)) {
      const found = shown[field] ?? ''
      if (history.killed() && !isOrder(field) && !history.expected().includes(found)) excused += 1
      history.settle(found, now, reached)
    }
    return excused
  }

  /** The fields that can be seen: the cells of a row that was removed cannot. */
  #shown(worksheet: string, shown: Texts): [field: string, history: History][] {
    const fields = new Set([...(this.#fields.get(worksheet)?.keys() ?? []), ...Object.keys(shown)])
    return [...fields].filter((field) => !isHidden(field, shown)).map((field) => [field, this.#of(worksheet, field)])
  }

  #of(worksheet: string, field: string): History {
    const fields = this.#fields.get(worksheet) ?? new Map<string, History>()
    const history = fields.get(field) ?? new History()
    this.#fields.set(worksheet, fields.set(field, history))
    return history
  }

  #all = () => [...this.#fields.values()].flatMap((fields) => [...fields.values()])
}

/** The field that says in what order the rows of a block stand. */
const isOrder = (field: string) => !field.includes('/')

/** The values of a record as a form shows them: where a record has the ranks of rows, it shows rows, and their order. */
function asShown(saved: Texts, blocks: string[]): Texts {
  const shown: Record<string, string> = { ...saved }
  for (const block of blocks) {
    const ranks = Object.entries(saved).filter(([field, rank]) => rank && field.startsWith(`${block}/`) && field.split('/').length === 2)
    const rows = ranks
      .sort(([a, rankOfA], [b, rankOfB]) => (rankOfA < rankOfB || (rankOfA === rankOfB && a < b) ? -1 : 1))
      .map(([field]) => field)
    for (const row of rows) shown[row] = 'there'
    shown[block] = rows.map((row) => row.split('/')[1]).join(' ')
  }
  return shown
}

/** Whether a field is a cell of a row that is not there; `block` then has an order without the row. */
function isHidden(field: string, shown: Texts): boolean {
  const [block = '', row, cell] = field.split('/')
  return cell !== undefined && shown[block] !== undefined && !(field in shown) && !shown[`${block}/${row}`]
}
