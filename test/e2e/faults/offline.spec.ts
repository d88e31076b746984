import { expect, test } from '../site.ts'
import { downloads, isSaved, open, team, worksheet } from './reader.ts'

// The browser itself reports what did not load.
test.use({ guarded: undefined, permissions: ['clipboard-read', 'clipboard-write'] })

test('fault 24: without a network all that is on the page goes on: typing, saving, copying, printing, files, links', async ({
  page,
  path,
  context,
}) => {
  await open(page, path(worksheet))
  await page.getByRole('button', { name: 'Share by link' }).click()
  await expect(page.getByLabel('Link with your answers')).toHaveValue(/#answers=/)
  await context.setOffline(true)
  await page.getByLabel(team).fill('On the train')
  await isSaved(page)
  await page.getByRole('button', { name: 'Copy as text' }).click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('On the train')
  const [copy] = await downloads(page, () => page.getByRole('button', { name: 'Download a copy', exact: true }).first().click())
  expect(copy?.text).toContain('On the train')
  await page.evaluate(() => {
    window.print = () => Object.assign(window, { printed: document.querySelector('[data-printing] textarea')?.textContent !== undefined })
  })
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await expect.poll(() => page.evaluate(() => (window as unknown as { printed?: boolean }).printed)).toBe(true)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.getByRole('button', { name: 'Share by link' }).click()
  await expect(page.getByLabel('Link with your answers')).toHaveValue(/#answers=/)
})

test('fault 24: what cannot load says so and takes nothing with it; back online it loads', async ({ page, path, context }) => {
  await open(page, path(worksheet))
  await page.getByLabel(team).fill('On the train')
  await isSaved(page)
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Share by link' }).click()
  await expect(page.getByText(/could not be loaded/)).toBeVisible()
  await page.getByLabel(team).fill('In the tunnel')
  await isSaved(page)
  await context.setOffline(false)
  await page.reload()
  await expect(page.getByLabel(team)).toHaveValue('In the tunnel')
  await page.getByRole('button', { name: 'Share by link' }).click()
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
})

test('fault 24: the workbook is whole without a network once it is open', async ({ page, path, context }) => {
  await open(page, path(worksheet))
  await page.getByLabel(team).fill('On the train')
  await isSaved(page)
  await page.goto(path('/workbook/'))
  await expect(page.getByText('1 begun')).toBeVisible()
  await context.setOffline(true)
  const [copy] = await downloads(page, () => page.getByRole('button', { name: 'Download a copy', exact: true }).first().click())
  expect(copy?.text).toContain('On the train')
  await page.getByLabel(/Bring answers from a file|files/).setInputFiles({
    name: 'copy.json',
    mimeType: 'application/json',
    buffer: Buffer.from(copy?.text.replace('On the train', 'On the plane') ?? ''),
  })
  await expect(page.getByText('1 different from yours')).toBeVisible()
})
