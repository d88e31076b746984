import type { CDPSession, Page } from '@playwright/test'
import type { Trouble } from './faults.ts'
import type { Shown, Soak } from './inside.ts'

declare global {
  interface Window {
    soak: Soak
    soakTrouble: { trouble: Trouble }
  }
}

/** One tab that shows a worksheet. */
export class Tab {
  /** Tells what was written in it from what other tabs wrote; a page that is loaded anew remembers nothing, and counts as another tab. */
  number: number
  readonly worksheet: string
  readonly page: Page
  readonly #devtools: CDPSession
  /** In a window with others, so that it is hidden while another is in front. */
  readonly shares: boolean
  frozen = false
  /** Something is wrong with its storage, so that what it should have written may not be. */
  troubled = false
  crashed = false
  /** Loaded while nothing could be read: of a list it shows only the rows that are its own. */
  blind = false

  constructor(options: { number: number; worksheet: string; page: Page; devtools: CDPSession; shares: boolean }) {
    this.number = options.number
    this.worksheet = options.worksheet
    this.page = options.page
    this.#devtools = options.devtools
    this.shares = options.shares
    this.page.on('crash', () => {
      this.crashed = true
    })
    // "Leave the page?" is asked while answers are in this tab only; the answer is yes.
    this.page.on('dialog', (dialog) => dialog.accept().catch(() => {}))
  }

  read = (): Promise<Shown> => this.page.evaluate(() => window.soak.read())

  /** Waits until the form has come to life, which it does when it is seen. */
  async wake() {
    if (this.shares) await this.page.bringToFront()
    await this.page.locator('form.form .tools').waitFor({ state: 'attached', timeout: 20_000 })
  }

  /** Waits until the form says that all is saved; false where it does not. */
  async saved(timeout: number): Promise<boolean> {
    const line = this.page.locator('form.form .saved[data-save=saved]')
    return line.waitFor({ state: 'attached', timeout }).then(
      () => true,
      () => false,
    )
  }

  /** Stops everything in the tab, as browsers do to save power; it must be hidden. */
  async freeze() {
    await this.#devtools.send('Page.setWebLifecycleState', { state: 'frozen' })
    this.frozen = true
  }

  async resume() {
    if (this.frozen) await this.#devtools.send('Page.setWebLifecycleState', { state: 'active' })
    this.frozen = false
  }

  /** Kills the process that draws the tab. */
  async crash() {
    const gone = this.page.waitForEvent('crash', { timeout: 10_000 })
    // The answer to this never comes.
    this.#devtools.send('Page.crash').catch(() => {})
    await gone
  }

  /** Breaks the storage that the page sees, or mends it. */
  async trouble(trouble: Trouble) {
    this.troubled ||= trouble.fault !== undefined
    await this.page.evaluate((now) => {
      window.soakTrouble.trouble = now
    }, trouble)
  }
}
