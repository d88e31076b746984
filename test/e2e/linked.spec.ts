import type { Page } from '@playwright/test'
import { toFragment } from '../../src/worksheet/share.ts'
import { expect, test } from './site.ts'

// Links with answers to a worksheet that is not on the page: somebody changed the address by hand, or the worksheet has gone since.

const creed = '/worksheets/creed/'
const sevenCs = '/worksheets/seven-cs/'
/** It has two forms: Seven Cs, and its own questions. */
const chapter = '/chapters/seven-cs-of-retention/'
const itsOwn = 'action-seven-cs-of-retention'
const team = 'Which team is writing?'

/** What a link carries: one answer to a worksheet, whether or not there is such a one. */
const answers = async (worksheet: string, field: string) =>
  `#${await toFragment({ version: 1, worksheet, fields: { [field]: { value: 'Night shift', at: 1 } } })}`

const notice = (page: Page) => page.locator('.notice:not(.without-script)')

/** Waits until every form of the page has come to life. */
const awake = (page: Page) => expect(page.locator('astro-island[ssr]')).toHaveCount(0)

const stored = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('mondaybook:v1:')))

for (const [where, address] of Object.entries({
  'on the page of another worksheet': sevenCs,
  'in a chapter with several forms': chapter,
})) {
  test(`answers to another worksheet lead to it, ${where}: told once`, async ({ page, path }) => {
    const link = await answers('creed', 'about/team')
    await page.goto(path(address) + link)
    await expect(notice(page)).toHaveText(
      /^The answers in this link belong to another worksheet\. Open them there: Our customer service creed\. Your own answers are untouched\.$/,
    )
    await awake(page)
    await expect(notice(page)).toHaveCount(1)
    await notice(page).getByRole('link', { name: 'Our customer service creed' }).click()
    await expect(page).toHaveURL(new RegExp(`${path(creed)}#answers=`))
    await expect(page.getByText('These answers came with the link.')).toBeVisible()
    await expect(page.getByLabel(team)).toHaveValue('Night shift')
    expect(await stored(page)).toEqual([])
  })

  test(`answers to a worksheet that the guide has not got are said to be that, ${where}: told once`, async ({ page, path }) => {
    await page.goto(path(address) + (await answers('constructor', 'q/a')))
    await expect(notice(page)).toHaveText(/belong to a worksheet that this guide does not have\. .* Your own answers are untouched\.$/)
    await awake(page)
    await expect(notice(page)).toHaveCount(1)
    await expect(notice(page).getByRole('link')).toHaveCount(0)
  })

  test(`a link that cannot be read is told once, ${where}`, async ({ page, path }) => {
    await page.goto(`${path(address)}#answers=AAAA`)
    await expect(notice(page)).toHaveText(/^This link is not whole/)
    await awake(page)
    await expect(notice(page)).toHaveCount(1)
  })
}

test('answers to a chapter’s own questions lead to that chapter', { tag: '@base' }, async ({ page, path }) => {
  await page.goto(path(creed) + (await answers(itsOwn, 'questions/q')))
  await notice(page)
    .getByRole('link', { name: /^Taking action: Seven Cs/ })
    .click()
  await expect(page).toHaveURL(new RegExp(`${path(chapter)}#answers=`))
  await expect(page.locator('#taking-action').getByText('These answers came with the link.')).toBeVisible()
})

for (const [whose, worksheet] of Object.entries({ 'its worksheet': 'seven-cs', 'its own questions': itsOwn })) {
  test(`a chapter with several forms says nothing of another worksheet where the answers are to ${whose}`, async ({ page, path }) => {
    await page.goto(path(chapter) + (await answers(worksheet, 'q/a')))
    await expect(page.getByText('These answers came with the link.')).toBeVisible()
    await awake(page)
    await page.waitForLoadState('networkidle')
    await expect(notice(page)).toHaveText(/^These answers came with the link/)
  })
}

test('nor where they are to a worksheet that stands further down on the page', async ({ page, path }) => {
  // This guide has no chapter with two worksheets.
  await page.route(`**${path(chapter)}`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      body: (await response.text()).replace('</main>', '<section class="worksheet" id="creed"></section></main>'),
    })
  })
  const read = page.waitForResponse(/\/linked\./)
  await page.goto(path(chapter) + (await answers('creed', 'about/team')))
  await expect(page.locator('section#creed')).toBeAttached()
  await read
  await awake(page)
  await page.waitForLoadState('networkidle')
  await expect(notice(page)).toHaveCount(0)
})

test('one link after the other on the same page: what is said is of the last', async ({ page, path }) => {
  await page.goto(path(sevenCs) + (await answers('creed', 'about/team')))
  await expect(notice(page)).toContainText('Our customer service creed')
  const go = (link: string) => page.evaluate((hash) => location.assign(hash), link)
  await go(await answers('brand-pulse', 'q/a'))
  await expect(notice(page)).toContainText('Check your brand’s pulse')
  await go('#answers=AAAA')
  await expect(notice(page)).toHaveText(/^This link is not whole/)
  await go(await answers('seven-cs', 'q/a'))
  await expect(notice(page)).toHaveText(/^These answers came with the link/)
})

test.describe('where the guide’s list of worksheets cannot be had', () => {
  // The browser itself reports what did not load.
  test.use({ guarded: undefined })

  test('the form says so, and can try again', async ({ page, path }) => {
    await page.route('**/shelf.json', (route) => route.abort())
    await page.goto(path(sevenCs) + (await answers('creed', 'about/team')))
    await expect(page.getByText('This part could not be loaded. Your answers are safe.')).toBeVisible()
    await page.unroute('**/shelf.json')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(notice(page)).toContainText('Our customer service creed')
  })
})
