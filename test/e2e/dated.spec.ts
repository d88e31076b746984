import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

const address = '/worksheets/seven-cs/'
const rate = (page: Page, item: number, step: number) => page.locator('.ruler').nth(item).locator('input').nth(step).check({ force: true })
const kept = (page: Page) => page.locator('.kept > li')

async function open({ page, path }: { page: Page; path: (address: string) => string }) {
  await page.goto(path(address))
  await page.getByRole('button', { name: 'Print blank' }).waitFor()
}

test.describe('answers kept under a date', () => {
  test('stay as they were while the form is filled again, and stand beside it', async ({ page, path }) => {
    await open({ page, path })
    await rate(page, 0, 1)
    await page.getByLabel('A note, if you like').fill('First round')
    await page.getByRole('button', { name: 'Keep them and start afresh' }).click()
    await expect(page.locator('.ruler input:checked')).toHaveCount(0)
    await rate(page, 0, 3)
    await page.reload()
    await expect(kept(page)).toContainText('First round')
    await page.getByRole('button', { name: 'Compare with now' }).click()
    await expect(kept(page)).toContainText('1 of 4')
    await expect(kept(page)).toContainText('3 of 4')
  })

  test('are removed, and come back on undo', async ({ page, path }) => {
    await open({ page, path })
    await rate(page, 0, 1)
    await page.getByRole('button', { name: 'Keep today’s answers' }).click()
    await page.getByRole('button', { name: /^Remove the answers of/ }).click()
    await expect(kept(page)).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo: keep them' }).click()
    await expect(kept(page)).toHaveCount(1)
  })

  test('go into the copy of everything, and come back from it', async ({ page, path }, info) => {
    await open({ page, path })
    await rate(page, 0, 1)
    await page.getByLabel('A note, if you like').fill('Before the move')
    await page.getByRole('button', { name: 'Keep today’s answers' }).click()
    await page.goto(path('/workbook/'))
    const started = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download a copy', exact: true }).click()
    const file = info.outputPath('copy.json')
    await (await started).saveAs(file)
    expect(await readFile(file, 'utf8')).toContain('Before the move')
    await page.evaluate(() => localStorage.clear())
    await page.reload()
    await page.getByLabel('Bring answers from a file').setInputFiles(file)
    await expect(page.getByText('Kept under a date: 1 new')).toBeVisible()
    await page.getByRole('button', { name: 'Add them' }).click()
    await open({ page, path })
    await expect(kept(page)).toContainText('Before the move')
  })
})
