import type { Locator, Page } from '@playwright/test'
import { expect, test } from './site.ts'

/** A path of the guide, its first chapters, and one that is not on it. */
const leaders = '/paths/leaders/'
const chapters = ['message-to-ceos', 'if-it-touches-the-customer', 'twelve-marketing-principles'].map((slug) => `/chapters/${slug}/`)
const [first = '', second = '', third = ''] = chapters
const elsewhere = '/chapters/brand-ambassadors/'

const box = (page: Page) => page.getByRole('checkbox', { name: 'Read', exact: true })
const step = (page: Page, number: number): Locator => page.locator('.route > li').nth(number - 1)
const toEnd = (page: Page) => box(page).scrollIntoViewIfNeeded()

/** Opens a chapter and waits until its script has put the box there. */
async function open(page: Page, address: string) {
  await page.goto(address)
  await box(page).waitFor({ state: 'attached' })
}

async function tick(page: Page, address: string) {
  await open(page, address)
  await box(page).check()
}

test.describe('a path', () => {
  test('lists its chapters in order, with what they say, their worksheets, and the time for all of it', async ({ page, path }) => {
    await page.goto(path(leaders))
    await expect(page.locator('.deck')).not.toBeEmpty()
    const hrefs = await page.locator('.route h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(hrefs.slice(0, 3)).toEqual(chapters.map(path))
    await expect(step(page, 1).locator('.route-memo p')).not.toBeEmpty()
    await expect(step(page, 1).locator('.route-form a')).toHaveAttribute('href', path('/worksheets/ceo-time-audit/'))
    const minutes = await page
      .locator('li > .route-time')
      .evaluateAll((all) => all.map(({ textContent }) => Number.parseInt(textContent ?? '', 10)))
    await expect(page.locator('.route-sum').first()).toContainText(`${minutes.reduce((sum, number) => sum + number, 0)} min`)
    await expect(page.locator('.route-sum').last()).toContainText(/\d h/)
  })

  test('ticks what has been read, says so, and leads to what comes next', { tag: '@base' }, async ({ page, path }) => {
    await tick(page, path(first))
    await page.goto(path(leaders))
    await expect(step(page, 1)).toHaveClass(/is-read/)
    await expect(step(page, 1).locator('.rows-number')).toHaveText('1 read')
    await expect(step(page, 2).locator('.rows-number')).toHaveText('2')
    await expect(page.getByText('1 of 8 read')).toBeVisible()
    await page.getByRole('link', { name: 'Go on with memo 2' }).click()
    await expect(page).toHaveURL(path(second))
  })

  test('that has been read from end to end can be begun again', async ({ page, path }) => {
    await page.goto(path('/paths/advisers/'))
    await page.evaluate(() => {
      for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-chapter]'))
        localStorage.setItem(`mondaybook:read:${dataset.chapter}`, 'yes')
    })
    await page.reload()
    await expect(page.getByText('4 of 4 read')).toBeVisible()
    await expect(page.getByRole('link', { name: 'All read: begin again' })).toHaveAttribute('href', /\/chapters\/sales-social-networks\/$/)
  })

  test('is followed from chapter to chapter, with nothing of it in the address', { tag: '@base' }, async ({ page, path }) => {
    await page.goto(path(leaders))
    await step(page, 1).getByRole('link').first().click()
    await expect(page).toHaveURL(path(first))
    const next = page.getByRole('link', { name: /^Next on your path: You lead the company/ })
    await next.click()
    await expect(page).toHaveURL(path(second))
    await next.click()
    await expect(page).toHaveURL(path(third))
  })

  test('does not follow the reader to chapters that are not on it', async ({ page, path }) => {
    await page.goto(path(leaders))
    await step(page, 1).getByRole('link').first().click()
    await page.goto(path(elsewhere), { waitUntil: 'networkidle' })
    await expect(page.locator('.onward .next')).toHaveText(/^Next(?! on your path)/)
  })

  test('is whole without JavaScript, and chapters promise nothing', async ({ browser, baseURL, path }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
    const page = await context.newPage()
    await page.goto(path(leaders))
    await expect(page.locator('.route > li')).toHaveCount(8)
    await page.getByRole('link', { name: 'Start with memo 1' }).click()
    await expect(page).toHaveURL(path(first))
    await expect(page.getByRole('checkbox', { name: 'Read', exact: true })).toHaveCount(0)
    await context.close()
  })
})

test.describe('a chapter counts as read', () => {
  test('when its end has come on the screen, after some time', async ({ page, path }) => {
    await page.clock.install()
    await open(page, path(first))
    await toEnd(page)
    await page.clock.runFor('00:15')
    await expect(box(page)).not.toBeChecked()
    await page.clock.runFor('04:00')
    await expect(box(page)).toBeChecked()
    await expect(page.getByRole('status').filter({ hasText: 'You got to the end.' })).toBeVisible()
  })

  test('not by time alone', async ({ page, path }) => {
    await page.clock.install()
    await open(page, path(first))
    await page.clock.runFor('10:00')
    await expect(box(page)).not.toBeChecked()
  })

  test('when the reader says so, and no longer when he takes it back, with the keyboard too', async ({ page, path }) => {
    await page.clock.install()
    await open(page, path(first))
    await box(page).focus()
    await page.keyboard.press('Space')
    await page.reload()
    await expect(box(page)).toBeChecked()
    await box(page).focus()
    await page.keyboard.press('Space')
    await page.reload()
    await box(page).waitFor({ state: 'attached' })
    await toEnd(page)
    await page.clock.runFor('10:00')
    await expect(box(page)).not.toBeChecked()
  })

  test('in another tab at once', async ({ page, path, context }) => {
    await page.goto(path(leaders), { waitUntil: 'networkidle' })
    await tick(await context.newPage(), path(second))
    await expect(step(page, 2)).toHaveClass(/is-read/)
  })

  test('in the contents and on the home page too', async ({ page, path }) => {
    await tick(page, path(first))
    for (const list of ['/chapters/', '/']) {
      await page.goto(path(list))
      const row = page.locator('[data-chapter="message-to-ceos"]')
      await expect(row).toHaveClass(/is-read/)
      await expect(row.locator('.rows-number')).toHaveText(/^\d+ read$/)
    }
  })

  test('with a box that a finger can hit and that moves nothing', async ({ page, path }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(path(first))
    const place = page.locator('p[data-reading]')
    const before = await place.boundingBox()
    await box(page).waitFor({ state: 'attached' })
    expect(await place.boundingBox()).toEqual(before)
    const label = await page.locator('.read-box').boundingBox()
    expect(label?.height).toBeGreaterThanOrEqual(44)
    expect(label?.width).toBeGreaterThanOrEqual(44)
  })
})

test.describe('where nothing can be kept', () => {
  test('a tick is not pretended', async ({ page, path, context }) => {
    await context.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await open(page, path(first))
    await box(page).click()
    await expect(page.getByText('Not kept: this browser lets the page keep nothing.')).toBeVisible()
    await expect(box(page)).not.toBeChecked()
  })
})

test('erasing everything takes what has been read along, and undoing brings it back', async ({ page, path }) => {
  await tick(page, path(first))
  const kept = () =>
    page.evaluate(() =>
      Object.keys(localStorage)
        .filter((key) => /^mondaybook:(read|place):/.test(key))
        .sort(),
    )
  await page.goto(path('/workbook/'))
  await page.getByRole('button', { name: 'Erase everything…' }).click()
  await expect(page.getByText('The list of what you have read would be gone.')).toBeVisible()
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click()
  expect(await kept()).toEqual([])
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await kept()).toEqual(['mondaybook:place:chapter', 'mondaybook:read:message-to-ceos'])
})
