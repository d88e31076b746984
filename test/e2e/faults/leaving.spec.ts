import type { BrowserContext, Page } from '@playwright/test'
import { launchOptions } from '../../../scripts/chromium.ts'
import { letHide } from '../../../scripts/soak/browser.ts'
import { expect, test } from '../site.ts'
import { isSaved, news, open, saved, team, worksheet } from './reader.ts'

// Only a browser with windows hides what is behind another tab.
test.use({ launchOptions: launchOptions() })

/** Stops the page's clock: what is written from now on is not written because time went by. */
async function stopClock(page: Page) {
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 1000)
}

/** A key press, and all else at once: what follows happens within the debounce. */
const type = (page: Page, words: string) => page.getByLabel(team).fill(words)

async function opensWith(context: BrowserContext, address: string, words: string) {
  const again = await context.newPage()
  await open(again, address)
  await expect(again.getByLabel(team)).toHaveValue(words)
}

/** Brings another tab to the front of the window, as readers do. */
async function hide(page: Page) {
  await letHide(page)
  const other = await page.context().newPage()
  await other.bringToFront()
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('hidden')
}

/** Ends the process that runs the page, as a phone short of memory does: no event, no warning. */
async function crash(page: Page) {
  const client = await page.context().newCDPSession(page)
  const gone = page.waitForEvent('crash')
  client.send('Page.crash').catch(() => {})
  await gone
}

test.describe('fault 21: within the debounce', () => {
  test('the tab is closed', async ({ page, path, context }) => {
    await open(page, path(worksheet))
    await stopClock(page)
    await type(page, 'Night shi')
    await expect(news(page)).toHaveAttribute('data-save', 'pending')
    await page.close({ runBeforeUnload: true })
    await opensWith(context, path(worksheet), 'Night shi')
  })

  test('the page is loaded anew', async ({ page, path }) => {
    await open(page, path(worksheet))
    await stopClock(page)
    await type(page, 'Night shi')
    await page.reload()
    await expect(page.getByLabel(team)).toHaveValue('Night shi')
  })

  test('the reader goes to another page', async ({ page, path, context }) => {
    await open(page, path(worksheet))
    await stopClock(page)
    await type(page, 'Night shi')
    await page.locator('a[href$="/workbook/"]:visible').first().click()
    await opensWith(context, path(worksheet), 'Night shi')
  })

  test('the page is hidden, as when another app is opened', async ({ page, path }) => {
    await open(page, path(worksheet))
    await stopClock(page)
    await type(page, 'Night shi')
    await hide(page)
    expect(await saved(page)).toMatchObject({ 'about/team': 'Night shi' })
  })

  test('the page is frozen, and is never thawed: what was dictated into it while it was hidden is saved', async ({
    page,
    path,
    context,
  }) => {
    await open(page, path(worksheet))
    const session = await context.newCDPSession(page)
    await hide(page)
    await stopClock(page)
    await type(page, 'Night shi')
    expect(await saved(page)).toEqual({})
    await session.send('Page.setWebLifecycleState', { state: 'frozen' })
    await opensWith(context, path(worksheet), 'Night shi')
  })

  test('the page crashes: what was said to be saved is there', async ({ page, path, context }) => {
    await open(page, path(worksheet))
    await type(page, 'Saved')
    await isSaved(page)
    await type(page, 'Saved, and more')
    await crash(page)
    const again = await context.newPage()
    await open(again, path(worksheet))
    expect(await again.getByLabel(team).inputValue()).toMatch(/^Saved/)
  })
})

test('fault 21: what a crash can take is at most what was typed within half a second before it, however long somebody types without a pause', async ({
  page,
  path,
  context,
}) => {
  await open(page, path(worksheet))
  const reader = await context.newPage()
  await reader.goto(path('/about/'))
  await stopClock(page)
  const steps = 20
  let words = ''
  const typedAt: string[] = []
  for (let step = 0; step < steps; step++) {
    words += String.fromCharCode(97 + step)
    await type(page, words)
    typedAt.push(words)
    await page.clock.runFor(100)
    const halfASecondAgo = typedAt[step - 4]
    if (halfASecondAgo) expect((await saved(reader))['about/team']).toMatch(new RegExp(`^${halfASecondAgo}`))
  }
  await crash(page)
  await opensWith(context, path(worksheet), String((await saved(reader))['about/team']))
})
