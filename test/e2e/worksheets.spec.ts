import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

const address = '/worksheets/'

/** Rows of the list by part; the begun ones once more in a group of their own. */
const rows = (page: Page) => page.locator('.worksheets section:not(.worksheets-begun) li:visible')
const begun = (page: Page) => page.locator('.worksheets-begun li:visible')
const status = (page: Page) => page.locator('.worksheets-status')
const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })
const facts = (page: Page, name: string) =>
  rows(page)
    .locator('.facts div', { has: page.locator(`dt:text-is("${name}")`) })
    .locator('dd')

/** Opens the list, which waits to be seen until it knows what was begun. */
async function open(page: Page, url: string) {
  await page.goto(url)
  await expect(rows(page).first()).toBeVisible()
}

/** Some worksheets with answers, the first of them written in last. */
async function answered(page: Page, ...ids: string[]) {
  await page.addInitScript((worksheets) => {
    worksheets.forEach((worksheet, i) => {
      const cells = Array.from({ length: i + 1 }, (_, n) => [`a/b${n}`, { value: 'Yes', at: 100 - i, question: 'What?' }])
      const record = { version: 1, worksheet, fields: Object.fromEntries(cells) }
      localStorage.setItem(`mondaybook:v1:${worksheet}`, JSON.stringify(record))
    })
  }, ids)
}

test.describe('filters', () => {
  test('can be combined, are counted, and leave only the parts that have something', async ({ page, path }) => {
    await open(page, path(address))
    const all = await rows(page).count()
    await expect(status(page)).toHaveText(`${all} worksheets`)
    await page.getByRole('radio', { name: 'Up to 45 min' }).check()
    const short = await rows(page).count()
    expect(short).toBeLessThan(all)
    await expect(status(page)).toHaveText(`${short} of ${all}`)
    await choice(page, 'For').selectOption('marketers')
    await choice(page, 'Gives').selectOption('map')
    await choice(page, 'In').selectOption('Keep good customers')
    const left = await rows(page).count()
    expect(left).toBeGreaterThan(0)
    await expect(status(page)).toHaveText(`${left} of ${all}`)
    expect((await facts(page, 'Takes').allTextContents()).filter((text) => Number.parseInt(text, 10) > 45)).toEqual([])
    expect((await facts(page, 'For').allTextContents()).filter((text) => !text.includes('marketers'))).toEqual([])
    expect((await facts(page, 'Gives').allTextContents()).filter((text) => !text.includes('map'))).toEqual([])
    await expect(page.locator('.worksheets h2:visible')).toHaveText(['Keep good customers'])
  })

  test('stand in the address, which can be sent to somebody', { tag: '@base' }, async ({ page, path }) => {
    await open(page, path(address))
    await page.getByRole('radio', { name: 'Longer' }).check()
    await choice(page, 'For').selectOption('leaders')
    await expect(page).toHaveURL(/\/worksheets\/\?time=longer&for=leaders$/)
    const left = await rows(page).count()
    expect(left).toBeGreaterThan(0)
    await page.reload()
    await expect(rows(page)).toHaveCount(left)
    await expect(page.getByRole('radio', { name: 'Longer' })).toBeChecked()
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect(page).toHaveURL(/\/worksheets\/$/)
  })

  test('take no notice of what an address has that they do not know', async ({ page, path }) => {
    await page.goto(path('/worksheets/?time=7&for=nobody&gives=a+poster&utm_source=mail'))
    await expect(status(page)).toHaveText(/^\d+ worksheets$/)
    await expect(choice(page, 'For')).toHaveValue('')
  })

  test('say where nothing is all of that what to let go of, and show all', async ({ page, path }) => {
    await page.goto(path('/worksheets/?time=30&for=sellers&part=selling'))
    await expect(status(page)).toHaveText(/^None of \d+$/)
    await expect(rows(page)).toHaveCount(0)
    const way = page.locator('.worksheets-none li:visible', { hasText: 'Any time' })
    await expect(way).toHaveText(/Any time\s*2 worksheets/)
    await way.getByRole('button').click()
    await expect(rows(page)).toHaveCount(2)
    await expect(page.getByRole('radio', { name: 'Any time' })).toBeFocused()
    await expect(page).toHaveURL(/\/worksheets\/\?for=sellers&part=selling$/)
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect(status(page)).toHaveText(/^\d+ worksheets$/)
    await expect(page.getByRole('button', { name: 'Show all' })).toBeHidden()
  })

  test('need nothing but the keyboard, and Enter in them does not leave the page', async ({ page, path }) => {
    await open(page, path(address))
    await page.getByRole('radio', { name: 'Any time' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('radio', { name: 'Up to 30 min' })).toBeChecked()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(choice(page, 'For')).toBeFocused()
    await page.keyboard.press('o')
    await expect(page).toHaveURL(/\/worksheets\/\?time=30&for=owners$/)
    await expect(rows(page)).toHaveCount(1)
  })
})

test.describe('what was begun', () => {
  test('comes first, last written first, and is said in its part', async ({ page, path }) => {
    await answered(page, 'creed', 'seven-cs', 'walk-through')
    await open(page, path(address))
    await expect(begun(page)).toHaveText(
      [/creed\s*Begun\s*1 answer$/, /seven Cs scorecard\s*Begun\s*2 answers$/, /walk-through\s*Begun\s*3 answers$/],
      {
        useInnerText: true,
      },
    )
    await expect(page.locator('.worksheets section').first()).toContainText('What you have begun')
    await expect(facts(page, 'Begun').filter({ visible: true })).toHaveText(['3 answers', '1 answer', '2 answers'])
    await begun(page).first().getByRole('link', { name: 'creed' }).click()
    await expect(page).toHaveURL(/\/worksheets\/creed\/$/)
  })

  test('is filtered like the rest, and counted once', async ({ page, path }) => {
    await answered(page, 'creed', 'walk-through')
    await open(page, path('/worksheets/?time=longer'))
    const all = await rows(page).count()
    await expect(begun(page)).toHaveCount(1)
    await expect(begun(page)).toContainText('walk-through')
    await expect(status(page)).toHaveText(new RegExp(`^${all} of `))
    await choice(page, 'Gives').selectOption('poster')
    await expect(page.getByText('What you have begun')).toBeHidden()
  })

  test('is there when the reader comes back from writing it', { tag: '@base' }, async ({ page, path }) => {
    await open(page, path(address))
    await expect(page.getByText('What you have begun')).toBeHidden()
    await rows(page).getByRole('link', { name: 'Our customer service creed' }).click()
    await page.getByRole('button', { name: 'Print blank' }).waitFor()
    await page.getByLabel('Which team is writing?').fill('The night shift')
    await expect(page.locator('.saved').first()).toHaveText(/Saved on this device at/)
    await page.goBack()
    await expect(begun(page)).toHaveText(/Our customer service creed.*1 answer/s)
  })

  test('is there when another tab has written it', async ({ page, context, path }) => {
    await open(page, path(address))
    const other = await context.newPage()
    await answered(other, 'creed')
    await other.goto(path('/about/'))
    await expect(begun(page)).toHaveText(/Our customer service creed.*1 answer/s)
  })

  for (const width of [320, 1440]) {
    test(`moves nothing while it loads, at ${width} pixels`, async ({ page, path }) => {
      await page.setViewportSize({ width, height: 800 })
      await answered(page, 'creed', 'seven-cs', 'walk-through')
      await page.goto(path(address), { waitUntil: 'networkidle' })
      await expect(begun(page)).toHaveCount(3)
      expect(await page.evaluate(shiftSoFar)).toBe(0)
    })
  }

  test('waits for the reader where the script is so late that the list is seen already', async ({ page, path }) => {
    let send = () => {}
    const sent = new Promise<void>((resolve) => {
      send = resolve
    })
    await page.route(/WorksheetFilters.*\.js$/, async (route) => {
      await sent
      await route.continue()
    })
    await answered(page, 'creed')
    await page.goto(path(address), { waitUntil: 'commit' })
    const waiting = () => page.locator('.worksheets-list').evaluate((list) => list.getAnimations().map(({ playState }) => playState))
    await expect.poll(waiting).toEqual(['finished'])
    send()
    await page.waitForLoadState('networkidle')
    await expect(begun(page)).toHaveCount(0)
    expect(await page.evaluate(shiftSoFar)).toBe(0)
    await page.getByRole('radio', { name: 'Up to 45 min' }).check()
    await expect(begun(page)).toHaveCount(1)
  })
})

/** The layout shift since the page began to load. */
function shiftSoFar(): Promise<number> {
  return new Promise((resolve) => {
    let total = 0
    const add = (list: PerformanceObserverEntryList) => {
      for (const entry of list.getEntries()) total += (entry as PerformanceEntry & { value: number }).value
    }
    new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true })
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(total)))
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('it is the whole list by part, with every fact in words and nothing that does not work', { tag: '@base' }, async ({
    page,
    path,
  }) => {
    await open(page, path(address))
    const all = await rows(page).count()
    expect(all).toBeGreaterThan(30)
    for (const name of ['Takes', 'For', 'Gives']) await expect(facts(page, name)).toHaveCount(all)
    await expect(page.locator('.worksheets h2:visible').first()).toHaveText('Put the customer first')
    await expect(page.locator('.worksheets :is(form, button, [role=status]):visible')).toHaveCount(0)
  })
})

test('prints the plain list', async ({ page, path }) => {
  await answered(page, 'creed')
  await open(page, path(address))
  const all = await rows(page).count()
  await page.emulateMedia({ media: 'print' })
  await expect(rows(page)).toHaveCount(all)
  await expect(page.locator('.worksheets :is(form, button, .worksheets-begun, .facts-begun, [role=status]):visible')).toHaveCount(0)
})

test('is there after 8 requests and 20 KB, of which at most 2 KB are script that other pages do without', async ({ page, path }) => {
  const sizes = new Map<string, Promise<number>>()
  page.on('response', (response) => {
    const size = response.body().then(
      (body) => gzipSync(body, { level: 9 }).length,
      () => 0,
    )
    sizes.set(new URL(response.url()).pathname, size)
  })
  const bytesOf = async (files: string[]) =>
    (await Promise.all(files.map((file) => sizes.get(file) ?? 0))).reduce((sum, size) => sum + size, 0)
  await page.goto(path('/about/'), { waitUntil: 'networkidle' })
  const elsewhere = new Set(sizes.keys())
  sizes.clear()
  await page.goto(path(address), { waitUntil: 'networkidle' })
  const files = [...sizes.keys()].filter((file) => !file.endsWith('/favicon.svg'))
  expect(files.length).toBeLessThanOrEqual(8)
  expect(await bytesOf(files.filter((file) => !file.endsWith('.woff2')))).toBeLessThanOrEqual(20 * 1024)
  const own = await bytesOf(files.filter((file) => file.endsWith('.js') && !elsewhere.has(file)))
  expect(own).toBeGreaterThan(1000)
  expect(own).toBeLessThanOrEqual(2 * 1024)
})

test('is usable at 320 pixels: nothing sticks out, and every target is large enough', async ({ page, path }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await answered(page, 'creed')
  for (const query of ['', '?time=30&for=sellers']) {
    await page.goto(path(address + query), { waitUntil: 'networkidle' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    const targets = page.locator('.worksheets :is(a, button, select, fieldset label):visible')
    const heights = await targets.evaluateAll((all) => all.map((target) => [target.textContent, target.getBoundingClientRect().height]))
    expect(heights.filter(([, height]) => Number(height) < 44)).toEqual([])
  }
})

for (const query of ['', '?time=30&for=sellers']) {
  test(`has no fault that axe knows of, light and dark: ${query || 'with something begun'}`, async ({ page, path }) => {
    await answered(page, 'creed', 'seven-cs')
    await page.goto(path(address + query), { waitUntil: 'networkidle' })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    }
  })
}
