import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Locator, Page } from '@playwright/test'
import { expect, test } from './site.ts'

const creed = '/worksheets/creed/'
const organisation = 'What is your organisation called?'
const team = 'Which team is writing?'

/** Opens the worksheet in a context of its own, as another reader has it. */
async function open(page: Page, address: string) {
  await page.goto('about:blank')
  await page.goto(address)
  await page.getByRole('button', { name: 'Share by link' }).or(page.locator('.notice.guest')).first().waitFor()
}

async function share(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share by link' }).click()
  return page.getByLabel('Link with your answers').inputValue()
}

/** Words that do not get shorter by packing. */
const noise = (length: number) =>
  Array.from({ length: Math.ceil(length / 44) }, (_, place) => createHash('sha256').update(`${place}`).digest('base64'))
    .join('')
    .slice(0, length)

test.describe('answers shared by link', () => {
  test('go to another as a copy that leaves his own alone', { tag: '@base' }, async ({ page, path, browser, baseURL }) => {
    await open(page, path(creed))
    await page.getByLabel(team).fill('<b>Night</b> shift')
    const link = await share(page)
    expect(link).toContain('#answers=')
    const other = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
    await open(other, path(creed))
    await other.getByLabel(team).fill('Mine')
    await expect(other.locator('.saved')).toHaveText(/at \d\d/)
    await open(other, link)
    await expect(other.getByText('These answers came with the link.')).toBeVisible()
    await expect(other.getByLabel(team)).toHaveValue('<b>Night</b> shift')
    await expect(other.getByLabel(team)).not.toBeEditable()
    await other.getByRole('button', { name: 'Back to my own' }).click()
    await expect(other.getByLabel(team)).toHaveValue('Mine')
    await other.context().close()
  })

  test('stand beside his own, what differs first, and what is the same on demand', async ({ page, path }) => {
    await open(page, path(creed))
    await page.getByLabel(organisation).fill('Harbour Street Bakery')
    await page.getByLabel(team).fill('Night shift')
    const link = await share(page)
    await page.getByLabel(team).fill('Early birds')
    await expect(page.locator('.saved')).toHaveText(/at \d\d/)
    await open(page, link)
    await page.getByRole('button', { name: 'Compare with mine' }).click()
    const comparison = page.getByRole('region', { name: 'Mine and Theirs' })
    await expect(comparison).toContainText('1 differs, 1 the same.')
    await expect(comparison.getByRole('definition')).toHaveText(['Mine Early birds', 'Theirs Night shift'])
    await comparison.getByRole('button', { name: 'Show what is the same' }).click()
    await expect(comparison.getByText('Harbour Street Bakery')).toHaveCount(2)
    await comparison.getByRole('button', { name: 'Fold away what is the same' }).click()
    await expect(comparison.getByText('Harbour Street Bakery')).toHaveCount(0)
    await page.getByRole('button', { name: 'Close the comparison' }).click()
    await expect(comparison).toHaveCount(0)
  })

  test('are compared in steps and scores, without a sideways scroll on a small screen', async ({ page, path }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await open(page, path('/worksheets/seven-cs/'))
    const rate = (step: number) => page.locator('.ruler').first().getByRole('radio').nth(step).check({ force: true })
    await rate(1)
    const link = await share(page)
    await rate(3)
    await expect(page.locator('.saved')).toHaveText(/at \d\d/)
    await open(page, link)
    await page.getByRole('button', { name: 'Compare with mine' }).click()
    const comparison = page.locator('.comparison')
    await expect(comparison).toContainText('2 steps lower')
    await expect(comparison).toContainText('3 of 4 (1 of 30 answered)')
    expect(await comparison.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
  })

  test('can be kept as a file by whoever has answers of his own', async ({ page, path }) => {
    await open(page, path(creed))
    await page.getByLabel(team).fill('Night shift')
    const link = await share(page)
    await page.getByLabel(team).fill('Mine')
    await expect(page.locator('.saved')).toHaveText(/at \d\d/)
    await open(page, link)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Keep a copy as a file' }).click()
    expect(await readFile(await (await download).path(), 'utf8')).toContain('Night shift')
    await expect(page.getByText('These answers came with the link.')).toBeVisible()
  })

  test('are asked to be shared again once they have changed', async ({ page, path }) => {
    await open(page, path(creed))
    await page.getByLabel(team).fill('Night shift')
    await share(page)
    await page.getByLabel(team).fill('Early birds')
    await expect(page.getByText('Your answers have changed since.')).toBeVisible()
    await expect(page.getByLabel('Link with your answers')).toHaveCount(0)
    expect(await share(page)).toContain('#answers=')
  })

  test('become a file where they are too many for a link', { tag: '@base' }, async ({ page, path }) => {
    await open(page, path(creed))
    await page.getByLabel(team).fill(noise(20_000))
    await page.getByRole('button', { name: 'Share by link' }).click()
    await expect(page.getByText('That is too much for a link.')).toBeVisible()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download creed.json' }).click()
    expect(await readFile(await (await download).path(), 'utf8')).toContain(noise(20_000))
  })
})

test.describe('the QR code of a link', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`is read by a scanner, in the page and large, on a small screen (${colorScheme})`, { tag: '@base' }, async ({
      page,
      path,
      context,
    }) => {
      await page.setViewportSize({ width: 320, height: 700 })
      await page.emulateMedia({ colorScheme })
      await open(page, path(creed))
      await page.getByLabel(team).fill('Night shift, Harbour Street')
      const link = await share(page)
      await page.getByRole('img', { name: 'QR code of the link' }).waitFor()
      expect(await scanned(context, page.locator('.qr').first())).toBe(link)
      await page.getByRole('button', { name: 'Show it large' }).click()
      expect(await scanned(context, page.locator('.qr-large'))).toBe(link)
    })
  }

  test('fills the screen for a room, and goes on Escape', async ({ page, path, context }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await open(page, path(creed))
    await page.getByLabel(team).fill(noise(1200))
    const link = await share(page)
    await page.getByRole('button', { name: 'Show it large' }).click()
    const large = page.getByRole('dialog', { name: 'QR code, large' })
    expect(await large.boundingBox()).toEqual({ x: 0, y: 0, width: 1440, height: 900 })
    expect((await large.getByRole('img').boundingBox())?.height).toBeGreaterThan(780)
    expect(await scanned(context, large)).toBe(link)
    await page.keyboard.press('Escape')
    await expect(large).toBeHidden()
    await expect(page.getByRole('button', { name: 'Show it large' })).toBeFocused()
  })

  test('gives way to a sentence where no camera could read it', async ({ page, path }) => {
    await open(page, path(creed))
    await page.getByLabel(team).fill(noise(4000))
    expect((await share(page)).length).toBeGreaterThan(1370)
    await expect(page.getByText('So long a link makes a QR code that no camera can read from a screen.')).toBeVisible()
    await expect(page.locator('.qr')).toHaveCount(0)
  })
})

test.describe('without a network', () => {
  // The browser itself reports what did not load.
  test.use({ guarded: undefined })

  test('the link is there all the same, and the QR code says that it is not', { tag: '@base' }, async ({ page, path }) => {
    await open(page, path(creed))
    await page.route('**/QrCode*.js', (route) => route.abort())
    await page.getByLabel(team).fill('Night shift')
    expect(await share(page)).toContain('#answers=')
    await expect(page.getByText('This part could not be loaded.')).toBeVisible()
  })
})

/** What a scanner reads from the picture of something on the screen. It scans in a page of its own, to which the site's policy does not apply. */
async function scanned(context: BrowserContext, shown: Locator): Promise<string | undefined> {
  const picture = (await shown.screenshot()).toString('base64')
  const scanner = await context.newPage()
  await scanner.addScriptTag({ path: fileURLToPath(import.meta.resolve('jsqr')) })
  const text = await scanner.evaluate(async (png) => {
    const image = new Image()
    image.src = `data:image/png;base64,${png}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
    canvas?.drawImage(image, 0, 0)
    const pixels = canvas?.getImageData(0, 0, image.width, image.height)
    return pixels && (window as unknown as { jsQR: typeof import('jsqr').default }).jsQR(pixels.data, pixels.width, pixels.height)?.data
  }, picture)
  await scanner.close()
  return text
}
