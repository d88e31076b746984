import { join } from 'node:path'
import type { Site } from '../serve-site.ts'
import { type Browser, type Ending, letHide, startBrowser, tell } from './browser.ts'
import { type Fault, noTrouble, type Trouble } from './faults.ts'
import type { Keepsake } from './keepsakes.ts'
import { Model } from './model.ts'
import type { Random } from './random.ts'
import { Tab } from './tab.ts'
import type { Tally } from './tally.ts'

/** As many as a reader may well have open. */
const MOST_TABS = 4

/**
 * How long a killed browser may owe its disk what pages gave it. Chromium puts the first change on disk after 5 s; after that it allows itself, counted from
 * when the site was first opened, one write a minute and 10 MB an hour (`StorageAreaImpl` in its source; measured with 156: a second change was lost
 * 50 s later, and not 58 s later). A write for which it does not wait, since no tab of the site is left, counts all the same.
 */
const FIRST_COMMIT = 10_000
const COMMIT = 60_000
const BYTES_A_SECOND = (10 * 1024 * 1024) / 3600

/** Whoever writes answers: a tab, or an import. */
type Writer = Pick<Tab, 'number' | 'worksheet'> & { blind?: boolean }

/** A browser with tabs, and what must be shown in them. */
export class World {
  readonly model = new Model()
  readonly keepsakes: Keepsake[] = []
  readonly site: Site
  readonly worksheets: string[]
  readonly tally: Tally
  browser: Browser
  tabs: Tab[] = []
  trouble: Trouble = noTrouble
  /** The worksheets that nobody has looked at since the browser ended. */
  unseen: ReadonlySet<string> = new Set()
  /** Records that stood in for others for a moment: a killed browser may bring them back. */
  readonly standIns: { key: string; text: string; instead: string }[] = []
  /** Nothing of the network can be reached. */
  offline = false
  readonly #folder: string
  #numbers = 0
  #emptied = 0
  #bytes = 0

  private constructor(options: { site: Site; worksheets: string[]; tally: Tally; folder: string; browser: Browser }) {
    this.site = options.site
    this.worksheets = options.worksheets
    this.tally = options.tally
    this.browser = options.browser
    this.#folder = options.folder
  }

  /** Starts a browser with a new profile. @param folder where the profile goes */
  static async begin(options: { site: Site; worksheets: string[]; tally: Tally; folder: string }): Promise<World> {
    const browser = await startBrowser(join(options.folder, 'profile'), options.site.address, noTrouble)
    return new World({ ...options, browser })
  }

  /** A number that no other tab, or other writer, has. */
  number = (): number => (this.#numbers += 1)

  /** A writer has given a field a value. @param atOnce another one writes the same field in the same moment */
  wrote({ number, worksheet, blind = false }: Writer, field: string, value: string, atOnce = false) {
    this.tally.trace(`tab ${number} wrote ${worksheet}, ${field}: ${JSON.stringify(value.slice(0, 60))}`)
    this.model.write(worksheet, field, value, number, { atOnce, blind })
  }

  /** One of the tabs in which something can be done; opens one where there is none. */
  async some(chance: Random): Promise<Tab> {
    return this.tabs.length > 0 ? chance.pick(this.tabs) : this.open(chance.pick(this.worksheets), chance.percent(50))
  }

  /** Opens a worksheet in a new tab; where there are too many tabs, one is closed before. */
  async open(worksheet: string, shares: boolean): Promise<Tab> {
    const [oldest] = this.tabs
    if (oldest && this.tabs.length >= MOST_TABS) await this.close(oldest)
    await this.online()
    const page = await this.browser.context.newPage()
    const devtools = await this.browser.context.newCDPSession(page)
    if (shares) await letHide(page)
    const tab = new Tab({ number: this.number(), worksheet, page, devtools, shares })
    this.#meet(tab)
    await page.goto(this.pageOf(worksheet))
    await tab.wake()
    this.tabs.push(tab)
    this.tally.trace(`tab ${tab.number} opened for ${worksheet}`)
    return tab
  }

  pageOf = (worksheet: string): string => `${this.site.address}/worksheets/${worksheet}/`

  /** Notes what a tab says of its edits now: where it says "Saved", all of them must be there for good. */
  async hear(tab: Tab): Promise<void> {
    if ((await tab.read()).save === 'saved') this.acknowledge(tab)
  }

  acknowledge(tab: Tab) {
    this.tally.trace(`tab ${tab.number} has saved`)
    this.tally.acknowledged += this.model.acknowledge(tab.number, Date.now())
  }

  /** A tab was hidden, left or closed as readers do it: what was written in it has to be saved then, unless its storage fails. */
  left(tab: Tab) {
    if (!tab.troubled && !tab.frozen) this.acknowledge(tab)
  }

  /** A tab has loaded its page anew. */
  async renewed(tab: Tab) {
    this.left(tab)
    const before = tab.number
    tab.number = this.number()
    this.tally.trace(`tab ${before} has loaded anew, as ${tab.number}`)
    this.#meet(tab)
    await tab.wake()
  }

  /** A tab loads its page while the world is as it is. */
  #meet(tab: Tab) {
    tab.troubled = this.trouble.fault !== undefined
    tab.blind = this.trouble.fault === 'getItem throws' || this.trouble.fault === 'the getter throws'
  }

  /** Closes a tab, as readers do. */
  async close(tab: Tab) {
    if (!tab.crashed) await tab.page.close({ runBeforeUnload: true })
    if (!tab.page.isClosed()) await tab.page.waitForEvent('close', { timeout: 10_000 })
    if (!tab.crashed) this.left(tab)
    this.drop(tab)
  }

  /** A tab is gone. */
  drop(tab: Tab) {
    this.tally.trace(`tab ${tab.number} is gone`)
    this.tabs = this.tabs.filter((one) => one !== tab)
    if (this.tabs.length === 0) this.#emptied += 1
  }

  /** Breaks the storage of all tabs, open or to be opened, or of one alone; or mends it. */
  async break(fault: Fault | undefined, only?: Tab) {
    if (only) return only.trouble({ ...this.trouble, fault })
    await this.see({ ...this.trouble, fault })
  }

  /** Changes the world that all tabs see. */
  async see(trouble: Trouble) {
    this.trouble = trouble
    this.model.skewed = trouble.behind > 0
    await tell(this.browser.context, this.site.address, trouble)
    for (const tab of this.tabs) await tab.trouble(trouble)
  }

  async online(offline = false) {
    if (offline !== this.offline) await this.browser.context.setOffline(offline)
    this.offline = offline
  }

  /** Says how much stands in the storage. */
  fills(bytes: number) {
    this.#bytes = Math.max(this.#bytes, bytes)
  }

  /** What was saved before this moment is on disk, however the browser ends. */
  reached(): number {
    const each = Math.max(COMMIT, (this.#bytes / BYTES_A_SECOND) * 1000)
    return Math.max(this.browser.started, Date.now() - FIRST_COMMIT - each * (1 + this.#emptied))
  }

  /** Ends the browser, all tabs with it, and starts it anew. */
  async restart(how: Ending) {
    await this.browser.end(how)
    this.tabs = []
    this.unseen = new Set(this.worksheets)
    this.#emptied = 0
    this.offline = false
    this.browser = await startBrowser(join(this.#folder, 'profile'), this.site.address, this.trouble)
  }
}
