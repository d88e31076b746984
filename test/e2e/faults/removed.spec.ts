import type { Page } from '@playwright/test'
import { expect, test } from '../site.ts'
import { downloads, ID, KEY, put, recordText, saved, texts } from './reader.ts'

const SECOND = 'seven-cs'
const mine = { 'about/organisation': 'Harbour Street' }

/** What goes with answers: those kept under a date, and what has been read. */
const rest = {
  [`mondaybook:dated:${ID}:7`]: JSON.stringify({ at: 7, note: 'first round', record: JSON.parse(recordText(mine)) }),
  'mondaybook:read:paper-napkin': 'yes',
}

/** The workbook, with the answers to two worksheets on disk and none of their forms open. */
async function workbook(page: Page, path: (to: string) => string) {
  await put(page, { [KEY]: recordText(mine), [`mondaybook:v1:${SECOND}`]: recordText({ 'care/smile': 3 }, { id: SECOND }), ...rest })
  await page.goto(path('/workbook/'))
  await expect(page.getByText('2 begun')).toBeVisible()
}

/** What the browser's own settings do, which no event tells of; then the reader comes back to the page. */
async function clear(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'local_storage' })
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0)
  await page.evaluate(() => dispatchEvent(new Event('focus')))
}

const question = (page: Page) => page.getByRole('region', { name: 'Erased elsewhere' })

test.describe('fault 19: site data cleared while only the workbook is open', () => {
  test.beforeEach(async ({ page, path }) => {
    await workbook(page, path)
    await clear(page)
    await expect(question(page).getByRole('alert')).toHaveText(
      'Your saved answers to 2 worksheets were erased, in another tab or by the browser. This tab still has them. Choose “Write them back” or “Leave them erased”.',
    )
  })

  test('is told, all stays in sight, and all is written back at once', async ({ page }) => {
    await expect(page.getByText('2 begun')).toBeVisible()
    expect(await texts(page)).toEqual({})
    await page.getByRole('button', { name: 'Write them back' }).press('Enter')
    await expect(question(page)).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    expect([await saved(page), await saved(page, SECOND)]).toEqual([mine, { 'care/smile': 3 }])
    expect(await texts(page)).toMatchObject(rest)
  })

  test('is left so, and the workbook is empty', async ({ page }) => {
    await page.getByRole('button', { name: 'Leave them erased' }).click()
    await expect(question(page)).toHaveCount(0)
    await expect(page.getByText('Nothing begun yet')).toBeVisible()
    expect(Object.keys(await texts(page)).filter((key) => !key.includes(':setting:'))).toEqual([])
  })

  test('a copy holds what only this tab still has', async ({ page }) => {
    const [file] = await downloads(page, () => question(page).getByRole('button', { name: 'Download a copy' }).click())
    expect(file?.text).toContain('Harbour Street')
  })

  test('leaving before it is decided is warned of', async ({ page }) => {
    await page.getByRole('heading', { level: 1 }).click()
    const warning = page.waitForEvent('dialog')
    await page.close({ runBeforeUnload: true })
    expect((await warning).type()).toBe('beforeunload')
    await (await warning).dismiss()
  })
})

test('fault 19: what a form writes back are the answers that were kept under a date too', async ({ page, path }) => {
  await put(page, { [KEY]: recordText(mine), ...rest })
  await page.goto(path('/worksheets/creed/'))
  await expect(page.getByText('first round')).toBeVisible()
  await clear(page)
  await page.getByRole('button', { name: 'Write it back' }).click()
  await expect.poll(() => saved(page)).toEqual(mine)
  expect(Object.keys(await texts(page)).filter((key) => key.includes(':dated:'))).toEqual([`mondaybook:dated:${ID}:7`])
  await expect(page.getByText('first round')).toBeVisible()
})

test('fault 20: one key removed by another tab is told in the workbook, and the rest stays as it is', async ({ page, path, context }) => {
  await workbook(page, path)
  const other = await context.newPage()
  await other.goto(path('/about/'))
  await other.evaluate((key) => localStorage.removeItem(key), KEY)
  await expect(question(page)).toContainText('Your saved answers to one worksheet were erased')
  await page.getByRole('button', { name: 'Write them back' }).click()
  await expect.poll(() => saved(page)).toEqual(mine)
})

test.describe('what the site itself erases is no question in the workbook', () => {
  const erase = async (page: Page) => {
    await page.getByRole('button', { name: 'Erase everything…' }).click()
    await page.getByRole('button', { name: 'Erase everything', exact: true }).click()
    await expect(page.getByText('Everything is erased from this device.')).toBeVisible()
  }

  test('erased here, and had back', async ({ page, path }) => {
    await workbook(page, path)
    await erase(page)
    await expect(page.getByText('Nothing begun yet')).toBeVisible()
    await expect(question(page)).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('2 begun')).toBeVisible()
    await expect(question(page)).toHaveCount(0)
  })

  test('erased in another tab, had back there, and then really cleared', async ({ page, path, context }) => {
    await workbook(page, path)
    const other = await context.newPage()
    await other.goto(path('/workbook/'))
    await erase(other)
    await expect(page.getByText('Nothing begun yet')).toBeVisible()
    await expect(question(page)).toHaveCount(0)
    await other.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('2 begun')).toBeVisible()
    await expect(question(page)).toHaveCount(0)
    await other.close()
    await clear(page)
    await expect(question(page)).toBeVisible()
  })
})

test('undoing an erasure on a full disk says what happened, and can be tried again', async ({ page, path }) => {
  await workbook(page, path)
  await page.getByRole('button', { name: 'Erase everything…' }).click()
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click()
  const full = (is: boolean) => page.evaluate((value) => Object.assign(window, { full: value }), is)
  await page.evaluate(() => {
    const { setItem } = Storage.prototype
    Storage.prototype.setItem = function (...args) {
      if ('full' in window && window.full) throw new DOMException('full', 'QuotaExceededError')
      setItem.apply(this, args)
    }
  })
  await full(true)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Some of it could not be put back')).toBeVisible()
  await full(false)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('Some of it could not be put back')).toHaveCount(0)
  expect(await saved(page, ID)).toEqual(mine)
})

test('damaged answers can be taken out of the workbook as text, where files are blocked', async ({ page, path, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await put(page, { [KEY]: 'broken' })
  await page.goto(path('/workbook/'))
  await page.getByRole('region', { name: 'Damaged answers' }).getByRole('button', { name: 'Copy as text' }).click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('broken')
})
