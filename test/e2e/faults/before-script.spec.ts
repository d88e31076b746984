import type { Page } from '@playwright/test'
import { expect, test } from '../site.ts'

// What a form says and keeps before its script is there, or when it never comes. The browser itself reports what did not load.
test.use({ guarded: undefined })

const creed = '/worksheets/creed/'
const pulse = '/worksheets/brand-pulse/'
const chapter = '/chapters/seven-cs-of-retention/'
const team = 'Which team is writing?'

/** What an island needs, one file after the other. */
const parts = { 'its own script': '**/_astro/WorksheetForm*.js', React: '**/_astro/client*.js', 'its properties': '**/_astro/props*.json' }

const line = (page: Page) => page.locator('.saved').first()

/** Holds back what matches until the function it gives back is called. */
async function holdBack(page: Page, pattern: string): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(pattern, async (route) => {
    await held
    await route.continue()
  })
  return release
}

/** Keeps the page from trying again by itself, so that only what a test does can wake a form. */
const withoutOwnTries = (page: Page) =>
  page.addInitScript(() => {
    const soon = window.setTimeout
    window.setTimeout = ((task: TimerHandler, ms = 0) => (ms >= 1000 ? 0 : soon(task, ms))) as typeof soon
  })

test.describe('fault 23: typing before the script has loaded', () => {
  test('the form says that it does not save yet, and never that it does', async ({ page, path }) => {
    const release = await holdBack(page, parts.React)
    await page.goto(path(creed), { waitUntil: 'commit' })
    await expect(line(page)).toHaveText('Not saving yet: still loading. What you write will be kept.')
    release()
    await expect(line(page)).toHaveText(/^Saved on this device as you write/)
  })

  test('words, ratings and ticks are taken over when it comes', async ({ page, path }) => {
    const release = await holdBack(page, parts.React)
    await page.goto(path(pulse), { waitUntil: 'commit' })
    await page.getByRole('checkbox').first().check()
    await page.getByLabel('Who are you?').fill('The baker')
    release()
    await expect(line(page)).toHaveText(/Saved on this device at/)
    await page.reload()
    await expect(page.getByRole('checkbox').first()).toBeChecked()
    await expect(page.getByLabel('Who are you?')).toHaveValue('The baker')
  })

  test('in a chapter’s worksheet as on its own page, ratings too', async ({ page, path }) => {
    const release = await holdBack(page, parts.React)
    await page.goto(path(chapter), { waitUntil: 'commit' })
    const form = page.locator('#seven-cs')
    await form.scrollIntoViewIfNeeded()
    const third = form.locator('.ruler').first().getByRole('radio').nth(2)
    await third.check({ force: true })
    release()
    await expect(form.locator('.saved')).toHaveText(/Saved on this device at/)
    await expect(third).toBeChecked()
  })

  for (const width of [320, 390, 768, 1440]) {
    test(`the form does not move as it wakes, ${width} pixels wide`, async ({ page, path }) => {
      await page.setViewportSize({ width, height: 800 })
      const release = await holdBack(page, parts.React)
      await page.goto(path(creed), { waitUntil: 'commit' })
      await page.evaluate(() => document.fonts.ready)
      const asleep = await page.locator('.form-foot').boundingBox()
      release()
      await expect(line(page)).toHaveText(/^Saved on this device as you write/)
      expect((await page.locator('.form-foot').boundingBox())?.height).toBe(asleep?.height)
      await page.getByLabel(team).fill('x')
      await expect(line(page)).toHaveText(/^Saved on this device at/)
      expect((await page.locator('.form-foot').boundingBox())?.height).toBe(asleep?.height)
    })
  }
})

test.describe('fault 23: the script never loads', () => {
  for (const [part, pattern] of Object.entries(parts)) {
    test(`the form says so without ${part}, keeps what was typed, and saves it once that can be had`, async ({ page, path }) => {
      await withoutOwnTries(page)
      await page.route(pattern, (route) => route.abort())
      await page.goto(path(creed))
      await page.getByLabel(team).fill('Early birds')
      await expect(line(page)).toHaveText(/^Not saving: this form could not be loaded\. What you have written stands on this page only\./)
      await expect(page.getByLabel(team)).toHaveValue('Early birds')
      await page.unroute(pattern)
      await page.evaluate(() => dispatchEvent(new Event('online')))
      await expect(line(page)).toHaveText(/Saved on this device at/)
      await page.reload()
      await expect(page.getByLabel(team)).toHaveValue('Early birds')
    })
  }

  test('a properties file that is not there counts as not loaded', async ({ page, path }) => {
    await page.route(parts['its properties'], (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<p>Not here' }))
    await page.goto(path(creed))
    await page.getByLabel(team).fill('Early birds')
    await expect(line(page)).toHaveText(/^Not saving: this form could not be loaded/)
  })

  test('the next touch tries again', async ({ page, path }) => {
    await withoutOwnTries(page)
    await page.route(parts.React, (route) => route.abort())
    await page.goto(path(creed))
    await expect(line(page)).toHaveText(/^Not saving: this form could not be loaded/)
    await page.unroute(parts.React)
    await page.getByLabel(team).click()
    await expect(line(page)).toHaveText(/^Saved on this device as you write/)
  })

  test('it is tried again by itself, since no browser says that a crowded network answers again', async ({ page, path }) => {
    await page.route(parts.React, (route) => route.abort())
    await page.goto(path(creed))
    await expect(line(page)).toHaveText(/^Not saving: this form could not be loaded/)
    await page.unroute(parts.React)
    await expect(line(page)).toHaveText(/^Saved on this device as you write/)
  })

  test('leaving is warned of once something was typed, and not before', async ({ page, path, context }) => {
    await page.route(parts.React, (route) => route.abort())
    await page.goto(path(creed))
    await expect(line(page)).toHaveText(/^Not saving: this form could not be loaded/)
    await page.getByLabel(team).fill('Early birds')
    const warning = page.waitForEvent('dialog')
    await page.close({ runBeforeUnload: true })
    expect((await warning).type()).toBe('beforeunload')
    await (await warning).dismiss()
    const other = await context.newPage()
    await other.route(parts.React, (route) => route.abort())
    await other.goto(path(creed))
    await expect(line(other)).toHaveText(/^Not saving: this form could not be loaded/)
    const closed = other.waitForEvent('close')
    await other.close({ runBeforeUnload: true })
    await closed
  })

  test('the network goes once the page is there: a chapter’s form says so, and wakes when it is back', async ({ page, path, context }) => {
    await page.goto(path(chapter))
    await context.setOffline(true)
    const form = page.locator('#seven-cs')
    await form.scrollIntoViewIfNeeded()
    await expect(form.locator('.saved')).toHaveText(/^Not saving: this form could not be loaded/)
    const third = form.locator('.ruler').first().getByRole('radio').nth(2)
    await third.check({ force: true })
    await context.setOffline(false)
    await expect(form.locator('.saved')).toHaveText(/Saved on this device at/)
    await expect(third).toBeChecked()
  })

  test('the workbook says so too, and that the answers are safe', async ({ page, path }) => {
    await page.route('**/_astro/Workbook*.js', (route) => route.abort())
    await page.goto(path('/workbook/'))
    await expect(page.getByText('Your workbook could not be loaded. Your answers are safe on this device.')).toBeVisible()
    await page.unroute('**/_astro/Workbook*.js')
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await expect(page.getByText('Nothing begun yet')).toBeVisible()
  })
})
