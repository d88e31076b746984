import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../site.ts'
import { downloads, isSaved, KEY, open, organisation, PREVIOUS, put, recordText, saved, team, texts, worksheet } from './reader.ts'

// What happens to records that are not as this build would have written them.

const at = 1_700_000_000_000
const good = { value: 'Night shift', at }
const withCell = (cell: unknown) =>
  JSON.stringify({ version: 1, worksheet: 'creed', fields: { 'about/team': good, 'about/organisation': cell } })
const newer = '{"version":99,"worksheet":"creed","fields":{"about/team":{"value":"From the future","at":1}},"more":true}'
const storedAt = async (page: Page, key: string) => (await texts(page))[key]

test('fault 9: one bad field among good ones leaves the rest, and has the last good copy make up for it', async ({ page, path }) => {
  const text = withCell({ value: { not: 'an answer' }, at })
  await put(page, { [KEY]: text, [PREVIOUS]: recordText({ 'about/team': 'Before', 'about/organisation': 'Harbour Street Bakery' }) })
  await open(page, path(worksheet))
  await expect(page.getByLabel(team)).toHaveValue('Night shift')
  await expect(page.getByLabel(organisation)).toHaveValue('Harbour Street Bakery')
  const [file] = await downloads(page, () => page.getByRole('button', { name: 'Download the damaged answers' }).click())
  expect(file?.text).toBe(text)
  await page.getByLabel(team).fill('Early birds')
  await isSaved(page)
  await page.reload()
  await expect(page.getByLabel(team)).toHaveValue('Early birds')
  expect(await saved(page)).toMatchObject({ 'about/team': 'Early birds', 'about/organisation': 'Harbour Street Bakery' })
})

test('fault 9: a bad time costs no answer, and the next edit of it wins', async ({ page, path }) => {
  await put(page, { [KEY]: withCell({ value: 'Timeless', at: 1e300 }) })
  await open(page, path(worksheet))
  await expect(page.getByLabel(organisation)).toHaveValue('Timeless')
  await page.getByLabel(organisation).fill('Later')
  await isSaved(page)
  await page.reload()
  await expect(page.getByLabel(organisation)).toHaveValue('Later')
})

test('fault 10: answers kept under a date that cannot be read are named, handed out, and stay where they are', async ({ page, path }) => {
  await put(page, { [KEY]: recordText({ 'about/team': 'Night shift' }), 'mondaybook:dated:creed:7': '{"at":7,"half' })
  await open(page, path(worksheet))
  await expect(page.getByRole('alert')).toContainText('Some answers kept under a date cannot be read')
  const [file] = await downloads(page, () => page.getByRole('button', { name: 'Download the damaged answers' }).click())
  expect(file?.text).toBe('{"at":7,"half')
  expect(await storedAt(page, 'mondaybook:dated:creed:7')).toBe('{"at":7,"half')
})

test.describe('fault 12: a record of a newer version', () => {
  test('is shown as far as it can be read, and stays as it is, byte for byte, while an erasure is undone', async ({ page, path }) => {
    await put(page, { [KEY]: newer })
    await open(page, path(worksheet))
    await expect(page.getByLabel(team)).toHaveValue('From the future')
    await page.goto(path('/workbook/'))
    await expect(page.getByText('1 begun')).toBeVisible()
    await page.getByRole('button', { name: 'Erase everything…' }).click()
    await page.getByRole('button', { name: 'Erase everything', exact: true }).click()
    await expect(page.getByText('Nothing begun yet')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('1 begun')).toBeVisible()
    expect(await storedAt(page, KEY)).toBe(newer)
  })

  test('is left alone by a file that has answers to the same worksheet, in words; its other worksheets are taken', async ({
    page,
    path,
  }) => {
    await put(page, { [KEY]: newer })
    await page.goto(path('/workbook/'))
    const records = [JSON.parse(recordText({ 'about/team': 'From a file' })), JSON.parse(recordText({ 'a/b': 'Other' }, { id: 'other' }))]
    const file = JSON.stringify({ format: 'mondaybook-answers', version: 1, exported: '2026-01-05', records })
    await page
      .getByLabel('Bring answers from a file')
      .setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(file) })
    await expect(page.getByText('nothing, since your answers cannot be changed by this page')).toBeVisible()
    await page.getByRole('button', { name: 'Add them' }).click()
    await expect(page.getByText('Imported.')).toBeVisible()
    expect(await storedAt(page, KEY)).toBe(newer)
    expect(await saved(page, 'other')).toEqual({ 'a/b': 'Other' })
  })

  test('that another tab saves stops this one, which keeps showing its own words too', async ({ page, path, context }) => {
    await open(page, path(worksheet))
    await page.getByLabel(organisation).fill('Written here')
    await isSaved(page)
    const other = await context.newPage()
    await other.goto(path('/about/'))
    await other.evaluate(([key, text]) => localStorage.setItem(key as string, text as string), [KEY, newer])
    await expect(page.getByLabel(team)).toHaveValue('From the future')
    await expect(page.getByLabel(organisation)).toHaveValue('Written here')
    await expect(page.getByLabel(team)).not.toBeEditable()
    await page.reload()
    expect(await storedAt(page, KEY)).toBe(newer)
  })
})

test.describe('fault 14: a question', () => {
  const cell = (value: unknown, question: string) => ({ value, at, question })
  const record = (id: string, fields: object) => JSON.stringify({ version: 1, worksheet: id, fields })
  const earlier = (page: Page) => page.getByRole('region', { name: 'Answers to earlier questions' })

  test('that was taken away leaves its answer to be read, and in the copy', async ({ page, path }) => {
    await put(page, { [KEY]: record('creed', { 'about/motto': cell('Bread first', 'What is your motto?') }) })
    await open(page, path(worksheet))
    await expect(earlier(page)).toContainText('What is your motto?')
    await expect(earlier(page)).toContainText('Bread first')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Markdown' }).click()
    expect(await readFile(await (await download).path(), 'utf8')).toContain('Bread first')
  })

  test('that was one to write on and is now rated shows both answers, the old one below', async ({ page, path }) => {
    const key = 'mondaybook:v1:seven-cs'
    await put(page, { [key]: record('seven-cs', { 'checks/friendly/own': cell('On most days', 'Are we friendly?') }) })
    await open(page, path('/worksheets/seven-cs/'))
    await expect(earlier(page)).toContainText('On most days')
    await page.locator('.ruler').first().getByRole('radio').nth(3).check({ force: true })
    await isSaved(page)
    await expect(earlier(page)).toHaveCount(0)
    expect(await saved(page, 'seven-cs')).toEqual({ 'checks/friendly/own': 3 })
  })
})
