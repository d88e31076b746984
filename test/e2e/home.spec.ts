import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { expect, test } from './site.ts'

const chapter = '/chapters/customer-focused-strategy/'
const title = 'You have a product plan. Where is the plan for your customers?'
const row = (page: Page) => page.locator('.way-on')
const loaded = (page: Page, address: string) => page.goto(address, { waitUntil: 'networkidle' })

/** How far things have moved since the page began to load. */
const shift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) total += (entry as PerformanceEntry & { value: number }).value
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(total)))
      }),
  )

test.describe('the first screen', () => {
  test('says what this is and for whom, and offers a path, a worksheet, a search and a memo', async ({ page, path }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(path('/'))
    for (const text of ['Memos you can work through', 'For people who lead', 'Start', 'Path', 'Worksheet', 'Search', 'This Monday'])
      await expect(page.locator('.hero').getByText(text).first()).toBeInViewport({ ratio: 1 })
    await page.getByRole('link', { name: 'Follow a path' }).click()
    await expect(page.getByRole('heading', { name: 'Where you stand' })).toBeInViewport()
  })

  test('offers on a phone where to start before anybody scrolls', async ({ page, path }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await page.goto(path('/'))
    await expect(row(page).getByRole('link')).toBeInViewport()
  })

  test('opens search, with the keyboard too, and closes it', async ({ page, path }) => {
    await loaded(page, path('/'))
    const link = page.locator('.way-search')
    await link.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(path('/'))
    await page.locator('.way-words a').first().click()
    await expect(page).toHaveURL(/\/search\/\?q=/)
    await expect(page.locator('.search-pages a').first()).toBeVisible()
  })

  test('has targets that a finger can hit', async ({ page, path }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await loaded(page, path('/'))
    const small = await page.locator('main a').evaluateAll((links) =>
      links
        // Of some links all that is around them leads there.
        .map((link) => (link.matches('.slip h2 a, .ways dd > a') ? link.closest('.slip, .ways > div') : link) ?? link)
        .filter((target) => target.checkVisibility() && Math.min(target.clientWidth || 44, target.getBoundingClientRect().height) < 44)
        .map(({ textContent }) => textContent),
    )
    expect(small).toEqual([])
  })
})

test.describe('whoever comes back', () => {
  test('goes on where he stopped', { tag: '@base' }, async ({ page, path }) => {
    await loaded(page, path(chapter))
    await page.goto(path('/'))
    await expect(row(page)).toContainText('Continue')
    await expect(row(page)).toContainText('where you stopped')
    await row(page).getByRole('link', { name: title }).click()
    await expect(page).toHaveURL(path(chapter))
  })

  test('goes on with his path', { tag: '@base' }, async ({ page, path }) => {
    await page.goto(path('/paths/leaders/'), { waitUntil: 'networkidle' })
    await page.getByRole('link', { name: title }).click()
    await page.waitForLoadState('networkidle')
    await page.goto(path('/'))
    await row(page).getByRole('link', { name: 'If the fish smells, look at the head' }).click()
    await expect(page).toHaveURL(path('/chapters/service-statesmanship/'))
    await page.waitForLoadState('networkidle')
    await expect(page.locator('.onward .next')).toHaveText(/^Next on your path/)
  })

  test('sees how far he has come on every path', async ({ page, path }) => {
    await loaded(page, path(chapter))
    await page.getByRole('checkbox', { name: 'Read', exact: true }).check()
    await page.goto(path('/'))
    await expect(page.locator('[data-path="leaders"] .rows-end')).toHaveText(/^1 of 8 read, /)
    await expect(page.locator('[data-path="advisers"] .rows-end')).toHaveText(/^4 memos, /)
  })

  test('is never led away from an address', { tag: '@base' }, async ({ page, path }) => {
    await loaded(page, path(chapter))
    for (const address of ['/chapters/complaints-are-good/#taking-action', '/worksheets/creed/', '/']) {
      await loaded(page, path(address))
      await expect(page).toHaveURL(path(address))
    }
    await expect(row(page)).toContainText('The complaint you never hear')
  })

  test('finds what newcomers find, once everything is erased', async ({ page, path }) => {
    await loaded(page, path(chapter))
    await page.goto(path('/'))
    await expect(row(page)).toContainText('Continue')
    await page.goto(path('/workbook/'))
    await page.getByRole('button', { name: 'Erase everything…' }).click()
    await page.getByRole('button', { name: 'Erase everything', exact: true }).click()
    await page.goBack()
    await expect(row(page)).toContainText('Start')
  })

  for (const place of ['on a path', 'on none'])
    test(`sees nothing move, ${place}`, async ({ page, path, context }) => {
      await context.addInitScript((place) => {
        localStorage.setItem('mondaybook:place:chapter', 'customer-focused-strategy')
        localStorage.setItem('mondaybook:read:customer-focused-strategy', 'yes')
        if (place === 'on a path') localStorage.setItem('mondaybook:place:path', 'leaders')
      }, place)
      for (const address of ['/', '/chapters/', '/paths/leaders/', chapter])
        for (const width of [320, 768, 1440]) {
          await page.setViewportSize({ width, height: 1200 })
          await loaded(page, path(address))
          expect(await shift(page), `${address} at ${width} px`).toBeLessThan(0.001)
        }
    })
})

test.describe('this Monday', () => {
  const slip = (page: Page) => page.locator('.slip')

  test('brings the memo of the week, whenever the page was built, and moves nothing', { tag: '@base' }, async ({ page, path }) => {
    // 12 August 2030 is the Monday of week 33, and a week after the eve of it.
    for (const [day, week] of [
      ['2030-08-11T12:00', '32'],
      ['2030-08-12T12:00', '33'],
      ['2026-12-31T12:00', '53'],
    ] as const) {
      await page.clock.setFixedTime(day)
      for (const width of [320, 1440]) {
        await page.setViewportSize({ width, height: 3000 })
        await loaded(page, path('/'))
        await expect(slip(page)).toHaveAttribute('data-week', week)
        await expect(slip(page)).toContainText(`week ${week}`)
        expect(await shift(page), `week ${week} at ${width} px`).toBeLessThan(0.001)
      }
    }
    await slip(page).getByRole('heading').getByRole('link').click()
    await expect(page).toHaveURL(/\/chapters\/[a-z-]+\/$/)
  })

  test('stays as it was built where the other memo cannot be had', async ({ page, path, context }) => {
    await page.goto(path('/'))
    const built = await slip(page).getAttribute('data-week')
    await context.route('**/monday/*/', (route) => route.fulfill({ body: 'Nothing here' }))
    await page.clock.setFixedTime('2030-08-12T12:00')
    await loaded(page, path('/'))
    await expect(slip(page)).toHaveAttribute('data-week', built ?? '')
  })

  test('is a calendar for a year of Mondays', { tag: '@base' }, async ({ page, path, request }) => {
    await page.goto(path('/'))
    await page.getByRole('link', { name: 'Calendar' }).hover()
    const address = await page.getByRole('link', { name: 'Calendar' }).getAttribute('href')
    const calendar = new ICAL.Component(ICAL.parse(await (await request.get(address ?? '')).text()))
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
    expect(events).toHaveLength(52)
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(52)
    expect(events.every(({ startDate }) => startDate.isDate && startDate.dayOfWeek() === ICAL.Time.MONDAY)).toBe(true)
    expect(events[0]?.summary).toBe(await slip(page).getByRole('heading').textContent())
  })

  test('is a feed of the Mondays of a year, each of which leads to its memo', { tag: '@base' }, async ({ page, path, request }) => {
    await page.goto(path('/'))
    const address = await page.getByRole('link', { name: 'RSS' }).getAttribute('href')
    const text = await (await request.get(address ?? '')).text()
    const links = await page.evaluate((xml) => {
      const feed = new DOMParser().parseFromString(xml, 'application/xml')
      if (feed.querySelector('parsererror')) return []
      return [...feed.querySelectorAll('item link')].map(({ textContent }) => new URL(textContent ?? '').pathname)
    }, text)
    expect(links).toHaveLength(52)
    expect(links[0]).toBe(await slip(page).getByRole('heading').getByRole('link').getAttribute('href'))
    expect((await request.get(links.at(-1) ?? '')).ok()).toBe(true)
  })
})

test('without JavaScript the home page is whole', async ({ browser, baseURL, path }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto(path('/'))
  await expect(page.locator('.stand li')).toHaveCount(5)
  await page.locator('.way-search').click()
  await expect(page).toHaveURL(path('/search/'))
  await context.close()
})
