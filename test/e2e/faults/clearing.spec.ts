import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { launchOptions } from '../../../scripts/chromium.ts'
import { expect, test } from '../site.ts'

const creed = '/worksheets/creed/'
const team = 'Which team is writing?'
const secret = 'Quagmire-7391'

async function open(page: Page, address: string) {
  await page.goto(address)
  await page.getByRole('button', { name: 'Print blank' }).waitFor()
}

/** Leaves a trace of every kind that the site leaves: answers, a previous copy, damage, a date, settings, reading. */
async function leaveTraces(page: Page, path: (address: string) => string) {
  await page.goto(path('/about/'))
  await page.evaluate(() => localStorage.setItem('mondaybook:v1:seven-cs', 'broken'))
  await open(page, path('/worksheets/seven-cs/'))
  await page.locator('.ruler').first().getByRole('radio').nth(1).check({ force: true })
  await expect(page.locator('.saved')).toHaveText(/at \d\d/)
  await open(page, path(creed))
  await page.getByLabel(team).fill(secret)
  await expect(page.locator('.saved')).toHaveText(/at \d\d/)
  await page.getByLabel('A note, if you like').fill('Before')
  await page.getByRole('button', { name: 'Keep today’s answers' }).click()
  await page.reload()
  await page.getByLabel(team).fill(`${secret} again`)
  await expect(page.locator('.saved')).toHaveText(/at \d\d/)
  await page.goto(path('/paths/leaders/'))
  await page.locator('main a[href*="/chapters/"]').first().click()
  await page.getByRole('checkbox', { name: 'Read' }).check()
  await page.goto(path('/workbook/'))
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download a copy', exact: true }).click()
  await download
  await page.evaluate(() => {
    localStorage.setItem('mondaybook:setting:reminded', '2026-01-01')
    localStorage.setItem('of-another-site', 'stays')
  })
}

const keys = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort())

async function finish(page: Page) {
  await page.getByRole('button', { name: 'Finish on this device…' }).click()
  await page.getByRole('button', { name: 'Erase everything and leave' }).click()
}

/** Everything that a page of the site can find of itself in its browser. */
const found = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    cookies: document.cookie,
  }))

test.describe('finishing on a shared device', () => {
  test('leaves nothing in any store of the profile, also when the browser is started anew', async ({ path, baseURL }, info) => {
    const profile = mkdtempSync(join(tmpdir(), 'mondaybook-profile-'))
    const start = () => chromium.launchPersistentContext(profile, { ...launchOptions(), baseURL: baseURL ?? '' })
    const note = (when: string) =>
      info.annotations.push({ type: `files that hold the words ${when}`, description: filesWith(profile, secret).join(', ') || 'none' })
    try {
      const first = await start()
      await leaveTraces(await first.newPage(), path)
      await first.close()
      // What is looked for below could be found.
      expect(filesWith(profile, secret).length).toBeGreaterThan(0)
      const second = await start()
      const page = await second.newPage()
      await page.goto(path('/workbook/'))
      expect((await keys(page)).length).toBeGreaterThan(8)
      await finish(page)
      await page.waitForURL((url) => url.pathname === path('/'))
      await second.close()
      note('right after')
      const third = await start()
      const again = await third.newPage()
      await again.goto(path('/about/'))
      expect(await found(again)).toEqual({ local: ['of-another-site'], session: [], databases: [], caches: [], cookies: '' })
      expect(await third.cookies()).toEqual([])
      await open(again, path(creed))
      await expect(again.getByLabel(team)).toHaveValue('')
      await third.close()
      note('after the next start')
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  })

  test('takes every key that the privacy page lists, and the page lists every key there is', async ({ page, path }) => {
    await leaveTraces(page, path)
    const own = (await keys(page)).filter((key) => key.startsWith('mondaybook'))
    await page.goto(path('/privacy/'))
    const listed = await page.locator('table td:first-child code').allTextContents()
    const patterns = listed.map((key) => new RegExp(`^${key.replace(/WORKSHEET|CHAPTER/, '[a-z0-9-]+').replace('TIME', '\\d+')}$`))
    expect(own.filter((key) => !patterns.some((pattern) => pattern.test(key)))).toEqual([])
    expect(listed.filter((_, place) => !own.some((key) => patterns[place]?.test(key)))).toEqual([])
  })

  test('goes to the home page in the place of this one, and "back" shows a blank form', async ({ page, path }) => {
    await open(page, path(creed))
    await page.getByLabel(team).fill(secret)
    await expect(page.locator('.saved')).toHaveText(/at \d\d/)
    await page.goto(path('/workbook/'))
    await finish(page)
    await page.waitForURL((url) => url.pathname === path('/'))
    await page.goBack()
    expect(new URL(page.url()).pathname).toBe(path(creed))
    await page.getByRole('button', { name: 'Print blank' }).waitFor()
    await expect(page.getByLabel(team)).toHaveValue('')
    expect((await found(page)).local).toEqual([])
  })

  test('takes a shared link’s answers out of the address', async ({ page, path }) => {
    await open(page, path(creed))
    await page.getByLabel(team).fill(secret)
    await page.getByRole('button', { name: 'Share by link' }).click()
    const link = await page.getByLabel('Link with your answers').inputValue()
    await page.goto('about:blank')
    await page.goto(link)
    await page.getByRole('button', { name: 'Back to my own' }).waitFor()
    await page.getByRole('button', { name: 'Back to my own' }).click()
    await finish(page)
    await page.waitForURL((url) => url.pathname === path('/'))
    expect(page.url()).not.toContain('#')
    await page.goBack()
    expect(page.url()).toBe('about:blank')
  })

  test('reaches every other tab, which leaves too and writes nothing back', async ({ page, path, context }) => {
    await open(page, path(creed))
    await page.getByLabel(team).fill(secret)
    await expect(page.locator('.saved')).toHaveText(/at \d\d/)
    const other = await context.newPage()
    await open(other, path(creed))
    await expect(other.getByLabel(team)).toHaveValue(secret)
    await finish(page)
    await other.waitForURL((url) => url.pathname === path('/'))
    expect((await found(other)).local).toEqual([])
  })

  test('offers a copy of everything first, and can be thought better of', async ({ page, path }) => {
    await open(page, path(creed))
    await page.getByLabel(team).fill(secret)
    await expect(page.locator('.saved')).toHaveText(/at \d\d/)
    const button = page.getByRole('button', { name: 'Finish on this device…' })
    await button.press('Enter')
    const asking = page.getByRole('region', { name: 'Finish on this device' })
    await expect(asking).toBeFocused()
    const download = page.waitForEvent('download')
    await asking.getByRole('button', { name: 'Download a copy' }).click()
    expect(readFileSync(await (await download).path(), 'utf8')).toContain(secret)
    await asking.getByRole('button', { name: 'Keep everything' }).press('Enter')
    await expect(button).toBeFocused()
    await expect(page.getByLabel(team)).toHaveValue(secret)
  })

  test('says so where the browser keeps something', async ({ page, path }) => {
    await open(page, path(creed))
    await page.getByLabel(team).fill(secret)
    await expect(page.locator('.saved')).toHaveText(/at \d\d/)
    await page.evaluate(() => {
      Storage.prototype.removeItem = () => {}
    })
    await finish(page)
    await expect(page.getByText('Not everything could be erased. Something of yours may still be on this device.')).toBeVisible()
  })
})

test.describe('with the back/forward cache on', () => {
  let context: BrowserContext
  test.beforeEach(async ({ baseURL }) => {
    const browser = await chromium.launch({ ...launchOptions(), ignoreDefaultArgs: ['--disable-back-forward-cache'] })
    context = await browser.newContext({ baseURL: baseURL ?? '' })
  })
  test.afterEach(() => context.browser()?.close())

  /** Notes in the page that it has been there before: only a page from the cache still knows. */
  const mark = (page: Page) => page.evaluate(() => Object.assign(window, { kept: true }))
  /** As the browser's button does; Playwright's own way waits for a load that a page from the cache has not. */
  const back = (page: Page) => page.evaluate(() => history.back())
  const isKept = (page: Page) => page.evaluate(() => 'kept' in window)

  test('a form is brought back from it as it was', async ({ path }) => {
    const page = await context.newPage()
    await open(page, path(creed))
    await page.getByLabel(team).fill(secret)
    await expect(page.locator('.saved')).toHaveText(/at \d\d/)
    await mark(page)
    await page.goto(path('/about/'))
    await back(page)
    await expect(page.getByLabel(team)).toHaveValue(secret)
    expect(await isKept(page)).toBe(true)
  })

  test('a page in it does not bring answers back that were cleared', async ({ path }) => {
    const page = await context.newPage()
    await open(page, path(creed))
    await page.getByLabel(team).fill(secret)
    await expect(page.locator('.saved')).toHaveText(/at \d\d/)
    await mark(page)
    await page.goto(path('/workbook/'))
    await finish(page)
    await page.waitForURL((url) => url.pathname === path('/'))
    await back(page)
    await page.getByRole('button', { name: 'Print blank' }).waitFor()
    await expect(page.getByLabel(team)).toHaveValue('')
    await expect(page.locator('.trouble')).toHaveCount(0)
    expect(await isKept(page)).toBe(false)
  })
})

test.describe('erasing everything', () => {
  test('hands the focus on from step to step', async ({ page, path }) => {
    await open(page, path(creed))
    await page.getByLabel(team).fill(secret)
    await expect(page.locator('.saved')).toHaveText(/at \d\d/)
    await page.goto(path('/workbook/'))
    const begin = page.getByRole('button', { name: 'Erase everything…' })
    await begin.press('Enter')
    await expect(page.getByRole('region', { name: 'Erase everything' })).toBeFocused()
    await page.getByRole('button', { name: 'Keep everything' }).press('Enter')
    await expect(begin).toBeFocused()
    await begin.press('Enter')
    await page.getByRole('button', { name: 'Erase everything', exact: true }).press('Enter')
    await expect(page.getByText('Everything is erased from this device.')).toBeFocused()
    await page.getByRole('button', { name: 'Undo' }).press('Enter')
    await expect(begin).toBeFocused()
  })
})

/** The files of a profile in which some words can be found, as Chromium writes them: in one byte or two to a letter. */
function filesWith(profile: string, words: string): string[] {
  const copy = mkdtempSync(join(tmpdir(), 'mondaybook-copy-'))
  cpSync(profile, copy, { recursive: true, filter: (source) => !/Singleton/.test(source) })
  const files = readdirSync(copy, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name))
  const hits = paths.filter((file) =>
    ['latin1', 'utf16le'].some((encoding) => readFileSync(file).includes(Buffer.from(words, encoding as BufferEncoding))),
  )
  rmSync(copy, { recursive: true })
  return hits.map((file) => file.slice(copy.length + 1))
}
