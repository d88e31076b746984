import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { launchOptions } from '../chromium.ts'
import { installFaults, noTrouble, TROUBLE, type Trouble } from './faults.ts'
import { installReading } from './inside.ts'

/** Chromium with a profile on disk that outlives it. */
export interface Browser {
  context: BrowserContext
  /** When it was started, in milliseconds since 1970. */
  started: number
  /** Ends the process, by a signal or as a reader does who closes the browser, and waits until it is gone. */
  end(how: Ending): Promise<void>
}

export type Ending = 'SIGKILL' | 'SIGTERM' | 'close'

/** Starts Chromium on a profile folder. @param trouble what is wrong with the world from the start */
export async function startBrowser(profile: string, address: string, trouble: Trouble): Promise<Browser> {
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(),
    locale: 'en-GB',
    // Playwright switches off the cache from which "back" takes a page as it was left.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  await context.addInitScript(installFaults, TROUBLE)
  await context.addInitScript(installReading)
  await tell(context, address, trouble)
  const pid = await processOf(context)
  const end = async (how: Ending) => {
    const gone = new Promise((resolve) => context.once('close', resolve))
    if (how === 'close') await context.close()
    else process.kill(pid, how)
    await gone
    // The line to Playwright is cut before the profile is closed.
    while (isRunning(pid)) await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return { context, started: Date.now(), end }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function processOf(context: BrowserContext): Promise<number> {
  const devtools = await context.browser()?.newBrowserCDPSession()
  const found = await devtools?.send('SystemInfo.getProcessInfo')
  const browser = found?.processInfo.find(({ type }) => type === 'browser')
  if (!browser) throw new Error('Chromium does not say which process it is.')
  return browser.id
}

/** Tells all pages of a browser, open or not, what is wrong with the world. */
export async function tell(context: BrowserContext, address: string, trouble: Trouble = noTrouble) {
  await context.addCookies([{ name: TROUBLE, value: encodeURIComponent(JSON.stringify(trouble)), url: address }])
}

/**
 * Lets a tab be hidden when another one comes to the front, as the tabs of one window are: Playwright has all of them think that they are seen. It offers no
 * way out of that, hence this look behind its scenes; its version is fixed in package.json.
 */
export async function letHide(page: Page) {
  const behind = page as unknown as { _connection?: { toImpl?: (page: Page) => unknown } }
  const impl = behind._connection?.toImpl?.(page) as Behind | undefined
  if (!impl) throw new Error('This version of Playwright keeps its pages elsewhere: mend letHide in scripts/soak/browser.ts.')
  await impl.delegate._mainFrameSession._client.send('Emulation.setFocusEmulationEnabled', { enabled: false })
}

interface Behind {
  delegate: { _mainFrameSession: { _client: { send(method: string, params: object): Promise<unknown> } } }
}
