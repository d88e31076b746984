import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page, Response } from '@playwright/test'
import { expect, test } from './site.ts'

const chapter = '/chapters/complaints-are-good/'
const field = (page: Page) => page.getByRole('searchbox', { name: 'Search for' })
const results = (page: Page) => page.locator('.search-pages > li')
const status = (page: Page) => page.locator('.search-status')

/** Opens search on a chapter and looks for some words. */
async function search({ page, path }: { page: Page; path: (address: string) => string }, words: string) {
  await page.goto(path(chapter))
  await page.keyboard.press('/')
  // At once, as a paste would: letter by letter a slow machine finds things for half of the words first.
  await page.keyboard.insertText(words)
  await expect(status(page)).toContainText(/result|Nothing|own answers/)
}

/** Saves an answer as a worksheet does, before the page is opened. */
async function answered(page: Page, value: string) {
  const fields = { 'about/organisation': { value, at: 1, question: 'What is your organisation called?' } }
  await page.addInitScript(
    (record) => localStorage.setItem('mondaybook:v1:creed', record),
    JSON.stringify({ version: 1, worksheet: 'creed', fields }),
  )
}

test.describe('opening search', () => {
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`${key} opens it, and nothing typed meanwhile is lost`, async ({ page, path }) => {
      await page.goto(path(chapter))
      await page.keyboard.press(key)
      await page.keyboard.type('complaint')
      await expect(field(page)).toBeFocused()
      await expect(field(page)).toHaveValue('complaint')
      await expect(results(page).first()).toBeVisible()
    })
  }

  test('a slash in a text field stays a slash', async ({ page, path }) => {
    await page.goto(path('/worksheets/creed/'))
    const answer = page.getByRole('textbox').first()
    await answer.click()
    await page.keyboard.type('and/or')
    await expect(answer).toHaveValue('and/or')
    await expect(page.locator('dialog.search')).toBeHidden()
  })

  test('Escape closes it and gives the focus back, even with words in the field', async ({ page, path }) => {
    await search({ page, path }, 'complaint')
    await page.keyboard.press('Escape')
    await expect(page.locator('dialog.search')).toBeHidden()
    const link = page.locator('.search-open')
    await link.focus()
    await page.keyboard.press('Enter')
    await expect(field(page)).toBeFocused()
    await page.getByRole('button', { name: 'Close' }).click()
    await expect(link).toBeFocused()
  })

  test('offers the parts of the book before anything is typed', { tag: '@base' }, async ({ page, path }) => {
    await page.goto(path(chapter))
    await page.locator('.search-open').click()
    await page.locator('dialog.search').getByRole('link', { name: 'Welcome complaints' }).click()
    await expect(page).toHaveURL(new RegExp(`${path('/chapters/')}#complaints$`))
  })

  test('loads no script of search before it is used', { tag: '@base' }, async ({ page, path }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(path(chapter), { waitUntil: 'networkidle' })
    expect(asked.filter((url) => /pagefind|panel/.test(url))).toEqual([])
    await page.keyboard.press('/')
    await expect.poll(() => asked.filter((url) => /panel\.[^/]*js/.test(url))).toHaveLength(1)
  })
})

test.describe('what is found', () => {
  test('chapters and worksheets, with the words marked', { tag: '@base' }, async ({ page, path }) => {
    await search({ page, path }, 'customer')
    await expect(results(page)).toHaveCount(5)
    await expect(page.locator('.search-pages mark').first()).toHaveText(/customer/i)
    await page.getByRole('radio', { name: 'Worksheets' }).check()
    await expect(results(page).first()).toContainText('Worksheet ·')
    await expect(results(page).filter({ hasText: 'Chapter ·' })).toHaveCount(0)
  })

  test('what a question is about; its common words are not marked', async ({ page, path }) => {
    await search({ page, path }, 'How do I get more complaints?')
    await expect(results(page).first()).toContainText('How to get more complaints')
    await expect(page.locator('.search-pages mark').filter({ hasText: /^(how|do|i)$/i })).toHaveCount(0)
  })

  test('by a word that the page does not have, and then the page is shown from its beginning', async ({ page, path }) => {
    await search({ page, path }, 'onboarding')
    await expect(results(page).first()).toContainText('Keep good customers')
    await expect(results(page).first().locator('p')).not.toBeEmpty()
    await expect(status(page)).not.toContainText('similar')
  })

  test('worksheets alone for whoever says so', async ({ page, path }) => {
    await search({ page, path }, 'complaint worksheet')
    await expect(results(page).first()).toContainText('Worksheet ·')
    await expect(results(page).filter({ hasText: 'Chapter ·' })).toHaveCount(0)
  })

  test('only within a part, where one is chosen', async ({ page, path }) => {
    await search({ page, path }, 'customer')
    await page.getByLabel('Part of the book').selectOption('Welcome complaints')
    await expect(results(page).filter({ hasNotText: '· Welcome complaints' })).toHaveCount(0)
    await expect(results(page).first()).toContainText('· Welcome complaints')
  })

  test('arrow keys go to a section, Enter opens the page there', { tag: '@base' }, async ({ page, path }) => {
    await search({ page, path }, 'complaint')
    const section = results(page).first().locator('ul a').first()
    const id = new URL((await section.getAttribute('href')) ?? '', page.url()).hash.split(':~:')[0] ?? ''
    await page.keyboard.press('ArrowDown')
    await expect(results(page).first().locator('> a')).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(section).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('dialog.search')).toBeHidden()
    await expect(page).toHaveURL(new RegExp(`${id}$`))
    // The words found may stand further down in the section, out of sight of its heading.
    const arrived = () => page.locator(id).evaluate((heading) => scrollY > 0 && heading.getBoundingClientRect().top < innerHeight)
    await expect.poll(arrived).toBe(true)
  })

  test('arrow up leads back to the field, Enter in the field to the first result', async ({ page, path }) => {
    await search({ page, path }, 'complaint')
    await page.keyboard.press('Enter')
    await expect(results(page).first().locator('> a')).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(field(page)).toBeFocused()
  })

  test('the rest on demand', async ({ page, path }) => {
    await search({ page, path }, 'customer')
    await page.getByRole('button', { name: 'Show more' }).click()
    await expect(results(page).nth(5).locator('> a')).toBeFocused()
  })

  test('never what was looked for before', async ({ page, path }) => {
    await page.route('**/pagefind/pagefind.js', (route) => route.fulfill({ contentType: 'text/javascript', body: slowPagefind }))
    await page.goto(path('/search/?q=slow'))
    await expect(status(page)).toHaveText('Searching …')
    await field(page).fill('fast')
    await expect(results(page)).toHaveText(/fast/)
    await page.evaluate(() => dispatchEvent(new Event('release')))
    await expect(results(page)).toHaveText(/fast/)
  })
})

/** Stands in for Pagefind: finds each word in a page of its own, but "slow" only when it is told to. */
const slowPagefind = `
const page = (words) => ({ url: '/', content: words, locations: [0], excerpt: words, meta: { title: words }, filters: {}, sub_results: [] })
const released = new Promise((resolve) => addEventListener('release', resolve))
export const createInstance = () => ({
  async search(words) {
    if (words === 'slow') await released
    return { results: [{ data: async () => page(words) }], unfilteredResultCount: 1 }
  },
})`

test.describe('what is not found', () => {
  for (const misspelt of ['complaimt', 'xomplaint']) {
    test(`${misspelt} is taken for complaint, on demand`, async ({ page, path }) => {
      await search({ page, path }, misspelt)
      await page.getByRole('button', { name: 'complaint', exact: true }).click()
      await expect(field(page)).toHaveValue('complaint')
      await expect(field(page)).toBeFocused()
      await expect(results(page).first()).toBeVisible()
    })
  }

  test('says what to try', async ({ page, path }) => {
    await search({ page, path }, 'qqqqqqqq')
    await expect(status(page)).toHaveText('Nothing found for “qqqqqqqq”.')
    await expect(page.locator('.search-none').getByRole('link', { name: 'all chapters' })).toHaveAttribute('href', path('/chapters/'))
  })

  test('offers to search everything where a filter hides it', async ({ page, path }) => {
    await page.goto(path('/search/?q=birthday&kind=Worksheets&part=Put+the+customer+first'))
    await page.getByRole('button', { name: 'Search everything' }).click()
    await expect(results(page).first()).toContainText('Design the experience')
  })

  test.describe('because search itself cannot be loaded', () => {
    // The browser reports the failure as an error too, as it should.
    test.use({ guarded: undefined })

    test('says so', async ({ page, path }) => {
      await page.route('**/pagefind/pagefind.js', (route) => route.abort())
      await page.goto(path('/search/?q=complaint'))
      await expect(status(page)).toHaveText('Search could not be loaded. Check the connection, then type again.')
    })
  })
})

test.describe('the reader’s own answers', () => {
  test('are found, marked, and lead to their place', { tag: '@base' }, async ({ page, path }) => {
    await answered(page, 'The Kettlewick Lamp Company')
    await search({ page, path }, 'kettlewick')
    const own = page.locator('.search-own')
    await expect(own.getByText('What is your organisation called?')).toBeVisible()
    await expect(own.locator('mark')).toHaveText('Kettlewick')
    await own.getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`${path('/worksheets/creed/')}#creed-about$`))
  })

  test('are never taken for HTML', async ({ page, path }) => {
    await answered(page, 'Kettlewick <img src=x onerror="document.title=1"><b>bold</b>')
    await search({ page, path }, 'kettlewick')
    await expect(page.locator('.search-own p').first()).toHaveText('Kettlewick <img src=x onerror="document.title=1"><b>bold</b>')
    await expect(page.locator('.search-own :is(img, b)')).toHaveCount(0)
  })

  test('can be searched alone', async ({ page, path }) => {
    await answered(page, 'A complaint a day')
    await search({ page, path }, 'complaint')
    await page.getByRole('radio', { name: 'My answers' }).check()
    await expect(status(page)).toHaveText('1 in your own answers.')
    await expect(results(page)).toHaveCount(0)
  })
})

test.describe('the search page', () => {
  test('searches what its address asks for, and keeps the address in step', { tag: '@base' }, async ({ page, path }) => {
    await page.goto(path('/search/?q=complaint&kind=Chapters'))
    await expect(results(page).first()).toContainText('Chapter ·')
    await expect(page.getByRole('radio', { name: 'Chapters' })).toBeChecked()
    await field(page).fill('creed')
    await page.getByRole('radio', { name: 'Worksheets' }).check()
    await expect(page).toHaveURL(/\/search\/\?q=creed&kind=Worksheets$/)
    await page.reload()
    await expect(results(page).first()).toContainText('Worksheet ·')
  })

  test('puts the cursor in its field on a slash', async ({ page, path }) => {
    await page.goto(path('/search/'))
    await page.keyboard.press('/')
    await expect(field(page)).toBeFocused()
    await expect(field(page)).toHaveValue('')
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })

    test('says what it needs and where else to look', { tag: '@base' }, async ({ page, path }) => {
      await page.goto(path(chapter))
      await expect(page.getByRole('link', { name: 'Search' })).toHaveAttribute('href', path('/search/'))
      await page.goto(path('/search/'))
      await expect(page.locator('noscript .notice')).toBeVisible()
      await expect(page.locator('.search-panel')).toBeHidden()
      await expect(page.getByRole('main').getByRole('link', { name: 'all worksheets' })).toHaveAttribute('href', path('/worksheets/'))
    })
  })
})

test('costs at most 130 KB from opening it to five results', { tag: '@base' }, async ({ page, path }) => {
  await page.goto(path(chapter), { waitUntil: 'networkidle' })
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.keyboard.press('/')
  await page.keyboard.insertText('customer')
  await expect(results(page)).toHaveCount(5)
  await expect(status(page)).toContainText('results')
  // What arrives from now on is not among the five results: it is neither counted nor asked for, which would fail as the page closes.
  const bodies = await Promise.all(responses.map((response) => response.body()))
  const bytes = bodies.reduce((sum, body) => sum + Math.min(body.length, gzipSync(body, { level: 9 }).length), 0)
  expect(bytes).toBeGreaterThan(80_000)
  expect(bytes).toBeLessThanOrEqual(130 * 1024)
})

test('is usable at 320 pixels: nothing sticks out, and every target is large enough', async ({ page, path }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await search({ page, path }, 'complaint')
  const dialog = page.locator('dialog.search')
  expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  const targets = dialog.locator('button:visible, select, .search-filters fieldset label, .search-pages a, .search-field input')
  const heights = await targets.evaluateAll((all) => all.map((target) => [target.textContent, target.getBoundingClientRect().height]))
  expect(heights.filter(([, height]) => Number(height) < 44)).toEqual([])
})

test('has no fault that axe knows of, open and with results', async ({ page, path }) => {
  await search({ page, path }, 'complaint')
  const { violations } = await new AxeBuilder({ page }).include('dialog.search').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})
