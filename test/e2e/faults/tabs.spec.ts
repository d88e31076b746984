import { readFileSync } from 'node:fs'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { launchOptions } from '../../../scripts/chromium.ts'
import { expect, test } from '../site.ts'
import { isSaved, open, organisation, saved, team, worksheet } from './reader.ts'

const statements = (page: Page) => page.locator('.statement textarea')
const starter = (page: Page, place: number) => page.locator('.starters li button').nth(place).click()
const wordsOf = (page: Page) => statements(page).evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))

/** Two tabs of one browser with the same worksheet. */
async function two(page: Page, context: BrowserContext, address: string): Promise<[Page, Page]> {
  const other = await context.newPage()
  await Promise.all([open(page, address), open(other, address)])
  return [page, other]
}

/** Keeps a tab from hearing of the other, as when both write in the same instant. */
const deafen = (page: Page) =>
  page.addInitScript(() =>
    addEventListener('storage', (event) => Object.assign(window, { deaf: true }) && event.stopImmediatePropagation(), true),
  )

test.describe('fault 16: two tabs', () => {
  test('type into different fields, and each shows what the other wrote', async ({ page, path, context }) => {
    const [one, other] = await two(page, context, path(worksheet))
    await one.getByLabel(organisation).fill('From one tab')
    await other.getByLabel(team).fill('From the other')
    await expect(one.getByLabel(team)).toHaveValue('From the other')
    await expect(other.getByLabel(organisation)).toHaveValue('From one tab')
  })

  test('type in turns into different fields, key by key, and not a letter is lost', async ({ page, path, context }) => {
    const [one, other] = await two(page, context, path(worksheet))
    const words = 'Harbour Street Bakery'
    for (const letter of words) {
      await one.getByLabel(organisation).press(letter === ' ' ? 'Space' : letter)
      await other.getByLabel(team).press(letter === ' ' ? 'Space' : letter)
    }
    for (const tab of [one, other]) {
      await expect(tab.getByLabel(organisation)).toHaveValue(words)
      await expect(tab.getByLabel(team)).toHaveValue(words)
    }
  })

  test('that never hear of each other still lose nothing on disk', async ({ page, path, context }) => {
    const other = await context.newPage()
    await Promise.all([deafen(page), deafen(other)])
    await Promise.all([open(page, path(worksheet)), open(other, path(worksheet))])
    await page.getByLabel(organisation).fill('From one tab')
    await other.getByLabel(team).fill('From the other')
    await Promise.all([isSaved(page), isSaved(other)])
    await page.getByLabel(organisation).fill('From one tab, later')
    await isSaved(page)
    expect(await saved(page)).toMatchObject({ 'about/organisation': 'From one tab, later', 'about/team': 'From the other' })
  })

  test('of which one, too busy to hear of the other, writes over its words when that has been closed: they come back', async ({
    page,
    path,
    context,
  }) => {
    const [one, other] = await two(page, context, path(worksheet))
    await one.getByLabel(organisation).fill('At first')
    await isSaved(one)
    const field = await one.getByLabel(organisation).elementHandle()
    const busy = one.evaluate(async (area) => {
      const field = area as HTMLTextAreaElement
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, 'From the busy one')
      field.dispatchEvent(new Event('input', { bubbles: true }))
      for (const start = Date.now(); Date.now() - start < 2000; );
      document.dispatchEvent(new Event('freeze'))
      return localStorage.getItem('mondaybook:v1:creed')
    }, field)
    await other.getByLabel(team).fill('From the other')
    await isSaved(other)
    await other.close()
    const writtenOver = await busy
    expect(writtenOver).toContain('From the busy one')
    expect(writtenOver).not.toContain('From the other')
    await expect(one.getByLabel(team)).toHaveValue('From the other')
    await expect.poll(() => saved(one)).toMatchObject({ 'about/organisation': 'From the busy one', 'about/team': 'From the other' })
  })

  test('add rows at once, and both have all of them', async ({ page, path, context }) => {
    const [one, other] = await two(page, context, path(worksheet))
    await Promise.all([starter(one, 0), starter(other, 1)])
    await expect(statements(one)).toHaveCount(2)
    await expect(statements(other)).toHaveCount(2)
    await Promise.all([starter(one, 0), starter(other, 2)])
    await expect(statements(one)).toHaveCount(4)
    await expect.poll(() => wordsOf(other)).toEqual(await wordsOf(one))
  })

  test('order, remove and reword rows at once: no row is lost or doubled, and both have one order', async ({ page, path, context }) => {
    const [one, other] = await two(page, context, path(worksheet))
    for (let rows = 1; rows <= 5; rows++) {
      await starter(one, 0)
      await expect(statements(one)).toHaveCount(rows)
    }
    await expect(statements(other)).toHaveCount(5)
    const [first = '', second = '', third = '', fourth = '', fifth = ''] = await wordsOf(one)
    await Promise.all([
      one.getByRole('button', { name: 'Move commitment 5 up' }).click(),
      other.getByRole('button', { name: 'Move commitment 1 down' }).click(),
    ])
    await expect.poll(async () => (await wordsOf(one)).join() === (await wordsOf(other)).join()).toBe(true)
    expect((await wordsOf(one)).toSorted()).toEqual([first, second, third, fourth, fifth].toSorted())
    const place = (await wordsOf(one)).indexOf(third)
    await Promise.all([
      one.getByRole('button', { name: `Remove commitment ${(await wordsOf(one)).indexOf(second) + 1}` }).click(),
      statements(other).nth(place).fill('Reworded'),
    ])
    await expect.poll(async () => (await wordsOf(one)).toSorted()).toEqual([first, 'Reworded', fourth, fifth].toSorted())
    await expect.poll(() => wordsOf(other)).toEqual(await wordsOf(one))
    await one.reload()
    await expect.poll(() => wordsOf(one)).toEqual(await wordsOf(other))
  })

  test('a row removed in one tab while the other writes in it: its words come back on undo', async ({ page, path, context }) => {
    const [one, other] = await two(page, context, path(worksheet))
    await starter(one, 0)
    await expect(statements(other)).toHaveCount(1)
    await Promise.all([one.getByRole('button', { name: 'Remove commitment 1' }).click(), statements(other).first().fill('Reworded')])
    await isSaved(other)
    const undo = one.getByRole('button', { name: /Undo: keep the commitment/ })
    await undo.click()
    await expect(statements(one)).toHaveValue('Reworded')
    await expect(statements(other)).toHaveValue('Reworded')
  })
})

test.describe('fault 18: a tab of the old build beside one of the new', () => {
  const storage = readFileSync(new URL('../../fixtures/old-build/storage.js', import.meta.url), 'utf8')
  interface OldBuild {
    sessionFor(id: string): {
      edit(changes: object): void
      flush(): void
      snapshot(): { record: { fields: Record<string, { value: unknown }> } }
    }
  }

  /** A page on which nothing runs but the storage of the old build. */
  async function oldTab(context: BrowserContext, address: string): Promise<Page> {
    const page = await context.newPage()
    await page.route('**/old-build', (route) => route.fulfill({ contentType: 'text/html', body: `<script>${storage}</script>` }))
    await page.goto(address)
    await shownIn(page)
    return page
  }

  const shownIn = (page: Page) =>
    page.evaluate(() => {
      const { fields } = (window as unknown as { oldBuild: OldBuild }).oldBuild.sessionFor('creed').snapshot().record
      return Object.fromEntries(Object.entries(fields).map(([id, { value }]) => [id, value]))
    })

  const typeIn = (page: Page, field: string, value: string) =>
    page.evaluate(
      ([id, text]) => (window as unknown as { oldBuild: OldBuild }).oldBuild.sessionFor('creed').edit({ [id as string]: { value: text } }),
      [field, value],
    )

  test('each shows what the other writes, and neither loses anything', async ({ page, path, context }) => {
    const old = await oldTab(context, path('/old-build'))
    await open(page, path(worksheet))
    await typeIn(old, 'about/team', 'From the old build')
    await expect(page.getByLabel(team)).toHaveValue('From the old build')
    await page.getByLabel(organisation).fill('From the new build')
    await expect.poll(() => shownIn(old)).toMatchObject({ 'about/team': 'From the old build', 'about/organisation': 'From the new build' })
    await typeIn(old, 'about/customers', 'Old again')
    await starter(page, 0)
    await expect(page.getByLabel('Who are your customers')).toHaveValue('Old again')
    await expect.poll(async () => Object.keys(await shownIn(old)).filter((id) => id.startsWith('commitments/')).length).toBe(2)
  })

  test('what the new build saved opens in the old, and what the old saves then opens in the new', async ({ page, path, context }) => {
    await open(page, path(worksheet))
    await page.getByLabel(organisation).fill('From the new build')
    await starter(page, 0)
    await isSaved(page)
    const rows = await wordsOf(page)
    await page.close()
    const old = await oldTab(context, path('/old-build'))
    expect(await shownIn(old)).toMatchObject({ 'about/organisation': 'From the new build' })
    await typeIn(old, 'about/team', 'From the old build')
    await old.close({ runBeforeUnload: true })
    const again = await context.newPage()
    await open(again, path(worksheet))
    await expect(again.getByLabel(team)).toHaveValue('From the old build')
    await expect(again.getByLabel(organisation)).toHaveValue('From the new build')
    expect(await wordsOf(again)).toEqual(rows)
  })
})

test('fault 22: a page that comes back from the browser’s memory shows what was written elsewhere meanwhile, and keeps it', async ({
  path,
  baseURL,
}) => {
  // Playwright starts browsers without this memory, and loses sight of a page that comes back from it: the page itself tells the other tab what it shows.
  const browser = await chromium.launch({ ...launchOptions(), ignoreDefaultArgs: ['--disable-back-forward-cache'] })
  try {
    const context = await browser.newContext({ baseURL: baseURL ?? '' })
    const page = await context.newPage()
    await page.addInitScript(tellOnReturn)
    // Chromium catches up on these events; not every browser does.
    await deafen(page)
    await open(page, path(worksheet))
    await page.getByLabel(organisation).fill('Before')
    await isSaved(page)
    await page.goto(path('/about/'))
    const other = await context.newPage()
    await open(other, path(worksheet))
    await other.getByLabel(team).fill('Meanwhile')
    await isSaved(other)
    page.evaluate(() => history.back()).catch(() => {})
    await expect.poll(() => other.evaluate(() => localStorage.getItem('shown on return'))).toBe('Before, Meanwhile')
    await expect(other.getByLabel(organisation)).toHaveValue('After')
    expect(await saved(other)).toMatchObject({ 'about/team': 'Meanwhile', 'about/organisation': 'After' })
  } finally {
    await browser.close()
  }
})

/** In the page: when it comes back from memory, notes what two fields show, and types into the first of them. */
function tellOnReturn() {
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    setTimeout(() => {
      const [first, second] = document.querySelectorAll('textarea')
      localStorage.setItem('shown on return', `${first?.value}, ${second?.value}`)
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(first, 'After')
      first?.dispatchEvent(new Event('input', { bubbles: true }))
    }, 100)
  })
}
