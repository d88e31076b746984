import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

const chapter = '/chapters/seven-cs-of-retention/'
const form = (page: Page) => page.locator('#seven-cs')
const onward = (page: Page) => form(page).getByRole('button', { name: 'Go on here' })
const laterPart = (page: Page) => form(page).getByRole('heading', { name: 'Behind the numbers' })

test.describe('a worksheet within a chapter', () => {
  test('shows its first part, says what follows, and goes on where the reader wants it', async ({ page, path }) => {
    await page.goto(path(chapter))
    await form(page).scrollIntoViewIfNeeded()
    await expect(form(page).locator('.ruler').first()).toBeVisible()
    await expect(form(page).getByText('Part 1 of 4. Then: Behind the numbers')).toBeVisible()
    await expect(laterPart(page)).toHaveCount(0)
    await onward(page).click()
    await expect(laterPart(page)).toBeVisible()
    await expect(onward(page)).toHaveCount(0)
  })

  test('stands open where there are answers in a later part', async ({ page, path }) => {
    const fields = { 'talk/heard': { value: 'She rang three times', at: 1 } }
    await page.addInitScript(
      (record) => localStorage.setItem('mondaybook:v1:seven-cs', record),
      JSON.stringify({ version: 1, worksheet: 'seven-cs', fields }),
    )
    await page.goto(path(chapter))
    await form(page).scrollIntoViewIfNeeded()
    await expect(laterPart(page)).toBeVisible()
  })

  test('is whole on paper', async ({ page, path }) => {
    await page.goto(path(chapter))
    await form(page).scrollIntoViewIfNeeded()
    await onward(page).waitFor()
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(laterPart(page)).toBeVisible()
  })
})
