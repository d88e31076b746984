import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './site.ts'

/** One page of every kind. */
const pages = {
  home: '/',
  contents: '/chapters/',
  path: '/paths/leaders/',
  chapter: '/chapters/complaints-are-good/',
  'chapter with a worksheet': '/chapters/twelve-marketing-principles/',
  'worksheets index': '/worksheets/',
  worksheet: '/worksheets/interaction-map/',
  creed: '/worksheets/creed/',
  workbook: '/workbook/',
  'hand-over': '/moving/',
  search: '/search/',
  ideas: '/ideas/',
  about: '/about/',
  writing: '/writing/',
}

for (const [kind, address] of Object.entries(pages)) {
  test.describe(`the ${kind} page`, () => {
    test('has no barrier that axe can find, light and dark', async ({ page, path }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.goto(path(address))
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([])
      }
    })

    test('fits every width without sideways scrolling, and nothing moves', async ({ page, path }) => {
      for (const width of [320, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(path(address), { waitUntil: 'networkidle' })
        const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
        expect(await page.evaluate(sideways), `at ${width} px`).toBe(0)
        expect(await page.evaluate(shiftSoFar), `at ${width} px`).toBeLessThan(0.001)
      }
    })

    test('has one heading of the first rank, and none that skips a rank', async ({ page, path }) => {
      await page.goto(path(address))
      const headings = page.locator('main :is(h1, h2, h3, h4)')
      const ranks = await headings.evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])))
      expect(ranks.filter((rank) => rank === 1)).toHaveLength(1)
      expect(ranks.filter((rank, i) => i > 0 && rank > (ranks[i - 1] ?? 0) + 1)).toEqual([])
    })
  })
}

test('no page breaks the content security policy, throws, or asks another host', { tag: '@base' }, async ({ page, path, request }) => {
  const sitemap = await (await request.get(path('/sitemap-0.xml'))).text()
  const addresses = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+(.*?)<\/loc>/g)].map(([, address = '']) => address)
  expect(addresses.length).toBeGreaterThan(60)
  // What goes wrong in any of them is told by the fixture (see site.ts).
  for (const address of addresses) await page.goto(address, { waitUntil: 'load' })
})

/** The layout shift since the page began to load (web.dev/cls, without its session windows: here all must be nothing). */
function shiftSoFar(): Promise<number> {
  return new Promise((resolve) => {
    let total = 0
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) total += (entry as PerformanceEntry & { value: number }).value
    })
    observer.observe({ type: 'layout-shift', buffered: true })
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(total)))
  })
}

test('the first key leads past the navigation, to the text', async ({ page, path }) => {
  await page.goto(path(pages.chapter))
  await page.keyboard.press('Tab')
  await expect(page.getByText('Skip to the text')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#main$/)
})

test('from chapter to chapter, and back to where it is filed', { tag: '@base' }, async ({ page, path }) => {
  await page.goto(path(pages.chapter))
  await page.getByRole('link', { name: /^Next/ }).click()
  await expect(page.getByRole('link', { name: /^Previous/ })).toHaveAttribute('href', path(pages.chapter))
})

test('a chapter credits its memo, names its worksheet, and the worksheet names the chapter', { tag: '@base' }, async ({ page, path }) => {
  await page.goto(path('/chapters/customer-service-creed/'))
  await expect(page.locator('.credit').first()).toHaveText(/“Customer Service Creed” by Steven Howard, Monday Morning Marketing Memo/)
  await page.locator('.credit a').click()
  await expect(page).toHaveURL(/\/worksheets\/creed\/$/)
  await page.locator('.used-in a').first().click()
  await expect(page).toHaveURL(/\/chapters\/customer-service-creed\/$/)
})

test('a term says on demand what it means, and leads to its place among the ideas', { tag: '@base' }, async ({ page, path }) => {
  await page.goto(path('/chapters/seven-cs-of-retention/'))
  const term = page.getByRole('button', { name: 'seven expectations' })
  await term.focus()
  await page.keyboard.press('Enter')
  const meaning = page.locator('.idea:popover-open')
  await expect(meaning).toContainText('Seven Cs of retention')
  await page.keyboard.press('Escape')
  await expect(meaning).toHaveCount(0)
  await expect(term).toBeFocused()
  await term.click()
  await meaning.getByRole('link', { name: 'In the index' }).click()
  await expect(page).toHaveURL(/\/ideas\/#seven-cs-of-retention$|\/ideas\/#seven-cs$/)
})

test('a chapter recommends others, and says why', { tag: '@base' }, async ({ page, path }) => {
  await page.goto(path(pages.chapter))
  const onward = page.getByRole('navigation', { name: 'From here' }).getByRole('listitem')
  expect(await onward.count()).toBeGreaterThan(1)
  await onward.first().getByRole('link').click()
  await expect(page).toHaveURL(/\/chapters\/[a-z-]+\/$/)
})

test('React is not loaded before the reader comes near a form', { tag: '@base' }, async ({ page, path }) => {
  const scripts: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
  await page.goto(path('/chapters/message-to-ceos/'))
  await page.waitForLoadState('networkidle')
  expect(scripts.filter((url) => /client\.|WorksheetForm/.test(url))).toEqual([])
  await page.locator('#taking-action textarea').first().scrollIntoViewIfNeeded()
  await expect(page.locator('#taking-action').getByRole('button', { name: 'Print blank' })).toBeVisible()
})

test('on a phone the worksheet is at the thumb, once the contents are out of sight', async ({ page, path }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto(path(pages['chapter with a worksheet']))
  const link = page.getByRole('link', { name: 'To the worksheet' })
  await expect(link).toBeHidden()
  await page.mouse.wheel(0, 900)
  await expect(link).toBeInViewport()
  await link.click()
  await expect(page.locator('#twelve-principles')).toBeInViewport()
  await expect(link).not.toBeInViewport()
})

test('all of a page is there when colours are forced', async ({ page, path }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(path(pages.creed))
  await page.getByRole('button', { name: 'Print blank' }).waitFor()
  await page.getByLabel('Which team is writing?').focus()
  expect(await page.getByLabel('Which team is writing?').evaluate((field) => getComputedStyle(field).outlineStyle)).not.toBe('none')
})
