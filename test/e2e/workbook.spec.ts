import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { expect, test } from './site.ts'

const questions = '/chapters/message-to-ceos/'

/** Writes an action with a date into a chapter's questions. */
async function writeAction(page: Page, address: string) {
  await page.goto(address)
  const form = page.locator('#taking-action')
  await form.locator('textarea').first().scrollIntoViewIfNeeded()
  await form.getByRole('button', { name: 'Print blank' }).waitFor()
  await form.getByLabel('What will be done').fill('Visit three customers; listen, take notes')
  await form.getByLabel('By when').fill('2030-05-06')
  await expect(form.locator('.saved')).toHaveText(/Saved on this device at/)
}

async function download(page: Page, button: string): Promise<string> {
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  return readFile(await (await started).path(), 'utf8')
}

test('an action comes together in the plan, by date, and is ticked there', async ({ page, path }) => {
  await writeAction(page, path(questions))
  await page.goto(path('/workbook/'))
  await expect(page.getByLabel('By when')).toHaveValue('2030-05-06')
  await page.getByRole('checkbox', { name: /Visit three customers/ }).check()
  await page.reload()
  await expect(page.getByRole('checkbox', { name: /Visit three customers/ })).toBeChecked()
})

test('an action is mended in the plan, and the worksheet it comes from has it', { tag: '@base' }, async ({ page, path }) => {
  await writeAction(page, path(questions))
  await page.goto(path('/workbook/'))
  await page.getByLabel('What', { exact: true }).fill('Visit five customers ')
  await page.getByLabel('By whom').fill('Anna')
  await page.getByLabel('By when').fill('2020-01-31')
  await page.getByLabel('By whom').focus()
  await expect(page.getByRole('heading', { name: 'Overdue' })).toBeVisible()
  await page.goto(path(questions))
  const form = page.locator('#taking-action')
  await form.locator('textarea').first().scrollIntoViewIfNeeded()
  await expect(form.getByLabel('What will be done')).toHaveValue('Visit five customers ')
  await expect(form.getByLabel('By whom')).toHaveValue('Anna')
  await expect(form.getByLabel('By when')).toHaveValue('2020-01-31')
})

test('the plan stands by date or by worksheet, with or without what is done', async ({ page, path }) => {
  await writeAction(page, path(questions))
  await page.goto(path('/workbook/'))
  await expect(page.getByRole('heading', { name: 'Later' })).toBeVisible()
  await page.getByRole('button', { name: 'By worksheet' }).click()
  await expect(page.getByRole('heading', { name: /^Taking action: / })).toBeVisible()
  await page.getByRole('checkbox', { name: /Visit three customers/ }).check()
  await expect(page.getByText('1 of 1 done.')).toBeVisible()
  await page.getByRole('button', { name: 'Hide what is done' }).click()
  await expect(page.getByRole('checkbox', { name: /Visit three customers/ })).toHaveCount(0)
})

test('the dates go into a calendar that another program can read', { tag: '@base' }, async ({ page, path }) => {
  await writeAction(page, path(questions))
  await page.goto(path('/workbook/'))
  const calendar = new ICAL.Component(ICAL.parse(await download(page, 'Put the dates in my calendar')))
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)
  expect(event.summary).toContain('Visit three customers; listen, take notes')
  expect(event.startDate.toString()).toBe('2030-05-06')
})

test(
  'everything goes into a file, is erased, had back, erased again, and comes back from the file',
  { tag: '@base' },
  async ({ page, path }, info) => {
    await writeAction(page, path(questions))
    await page.goto(path('/workbook/'))
    const file = info.outputPath('copy.json')
    const started = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download a copy', exact: true }).click()
    await (await started).saveAs(file)
    await page.getByRole('button', { name: 'Erase everything…' }).click()
    await page.getByRole('button', { name: 'Erase everything', exact: true }).click()
    await expect(page.getByText('Nothing begun yet')).toBeVisible()
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('mondaybook:v1:')))).toEqual([])
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('1 begun')).toBeVisible()
    await page.getByRole('button', { name: 'Erase everything…' }).click()
    await page.getByRole('button', { name: 'Erase everything', exact: true }).click()
    await page.reload()
    await expect(page.getByText('Nothing begun yet')).toBeVisible()
    await page.getByLabel('Bring answers from a file').setInputFiles(file)
    await page.getByRole('button', { name: 'Add them' }).click()
    await expect(page.getByRole('checkbox', { name: /Visit three customers/ })).toBeVisible()
  },
)
