import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { launchOptions } from '../../../scripts/chromium.ts'
import { expect, test } from '../site.ts'
import { awake, downloads, isNotSaved, isSaved, KEY, news, open, PREVIOUS, recordText, saved, team, texts, worksheet } from './reader.ts'

/** What a reader has while nothing can be saved: his words in the tab, a copy to take along, and a warning before he leaves. */
async function goesOnInTheTab(page: Page, words: string) {
  await expect(page.getByLabel(team)).toHaveValue(words)
  const [copy] = await downloads(page, () => page.getByRole('button', { name: 'Download a copy', exact: true }).first().click())
  expect(copy?.text).toContain(words)
  const warned = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await warned
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
}

/** Makes a function of the storage throw while `window.broken` is true. */
const breakable = (page: Page, broken: boolean) =>
  page.addInitScript((atFirst) => {
    const real = Storage.prototype.setItem
    Object.assign(window, { broken: atFirst })
    Storage.prototype.setItem = function (key, text) {
      if ((window as unknown as { broken: boolean }).broken) throw new DOMException('full', 'QuotaExceededError')
      real.call(this, key, text)
    }
  }, broken)

const mend = (page: Page, broken = false) => page.evaluate((still) => void Object.assign(window, { broken: still }), broken)

test('fault 1: the look at localStorage throws, and the form goes on in the tab', async ({ page, path }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await open(page, path(worksheet))
  await page.getByLabel(team).fill('Still here')
  await isNotSaved(page, /does not let/)
  await goesOnInTheTab(page, 'Still here')
})

test('fault 1: every other page works where the look at localStorage throws', async ({ page, path }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  for (const address of ['/', '/chapters/customer-service-creed/', '/worksheets/', '/search/?q=complaint', '/workbook/']) {
    await page.goto(path(address))
    await expect(page.locator('h1').first()).toBeVisible()
  }
  await expect(page.getByRole('heading', { name: 'Take it along' })).toBeVisible()
})

test('fault 2: getItem throws, and nothing is written over what may stand there', async ({ page, path, context }) => {
  const kept = recordText({ 'about/team': 'From last week' })
  const other = await context.newPage()
  await other.goto(path('/about/'))
  await other.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, kept] as const)
  await page.addInitScript(() => {
    Storage.prototype.getItem = () => {
      throw new DOMException('denied', 'SecurityError')
    }
  })
  await open(page, path(worksheet))
  await page.getByLabel(team).fill('From today')
  await isNotSaved(page)
  await page.getByLabel(team).fill('From today, and more')
  await isNotSaved(page)
  await goesOnInTheTab(page, 'From today, and more')
  expect((await texts(other))[KEY]).toBe(kept)
})

test('fault 3: setItem throws from the first call', async ({ page, path }) => {
  await breakable(page, true)
  await open(page, path(worksheet))
  await page.getByLabel(team).fill('Kept here')
  await isNotSaved(page, /download a copy/)
  await goesOnInTheTab(page, 'Kept here')
})

test('fault 4: setItem throws midway and recovers, and what was typed meanwhile is written without another key press', async ({
  page,
  path,
}) => {
  await breakable(page, false)
  await open(page, path(worksheet))
  await page.getByLabel(team).fill('Before')
  await isSaved(page)
  await mend(page, true)
  await page.getByLabel(team).fill('Meanwhile')
  await isNotSaved(page)
  expect(await saved(page)).toMatchObject({ 'about/team': 'Before' })
  await mend(page)
  await isSaved(page)
  expect(await saved(page)).toMatchObject({ 'about/team': 'Meanwhile' })
})

test.describe('fault 5: no room is told as such', () => {
  const names: [string, { name: string; code?: number }][] = [
    ['QuotaExceededError with code 22', { name: 'QuotaExceededError', code: 22 }],
    ['QuotaExceededError of its own class, with code 0', { name: 'QuotaExceededError', code: 0 }],
    ['NS_ERROR_DOM_QUOTA_REACHED', { name: 'NS_ERROR_DOM_QUOTA_REACHED', code: 1014 }],
    ['code 22 under another name', { name: 'QUOTA_EXCEEDED_ERR', code: 22 }],
    ['code 1014 under another name', { name: 'Error', code: 1014 }],
  ]
  for (const [title, error] of names) {
    test(title, async ({ page, path }) => {
      await page.addInitScript((thrown) => {
        Storage.prototype.setItem = () => {
          throw Object.assign(Object.create(Error.prototype), thrown)
        }
      }, error)
      await open(page, path(worksheet))
      await page.getByLabel(team).fill('Kept here')
      await isNotSaved(page, /the space .* is full/)
    })
  }

  test('the browser’s own error, in a storage that is really full; and once there is room, all is written', async ({ page, path }) => {
    await open(page, path(worksheet))
    await fill(page)
    await page.getByLabel(team).fill('x'.repeat(500))
    await isNotSaved(page, /the space .* is full/)
    await page.evaluate(() => localStorage.removeItem('filler'))
    await isSaved(page)
    expect(await saved(page)).toMatchObject({ 'about/team': 'x'.repeat(500) })
  })

  test('the newest words have room before the last good copies of other worksheets', async ({ page, path }) => {
    const spare = recordText({ 'q/a': 'y'.repeat(20_000) }, { id: 'seven-cs' })
    await page.goto(path('/about/'))
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), ['mondaybook:previous:seven-cs', spare] as const)
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [PREVIOUS, recordText({ 'about/team': 'Old' })] as const)
    await open(page, path(worksheet))
    await fill(page)
    await page.getByLabel(team).fill('x'.repeat(9000))
    await isSaved(page)
    expect(await saved(page)).toMatchObject({ 'about/team': 'x'.repeat(9000) })
  })
})

/** Fills the storage to its last character with what is not the site's. */
const fill = (page: Page) =>
  page.evaluate(() => {
    let filler = ''
    for (let size = 4_194_304; size >= 1; size /= 2) {
      try {
        localStorage.setItem('filler', filler + 'z'.repeat(size))
        filler += 'z'.repeat(size)
      } catch {
        // That was too much: the half of it is tried.
      }
    }
  })

test.describe('fault 6: setItem that only pretends is found out', () => {
  const pretences: [string, string][] = [
    ['does nothing', ''],
    ['keeps half of it', 'text.slice(0, text.length / 2)'],
    ['forgets it at once', 'null'],
  ]
  for (const [title, kept] of pretences) {
    test(title, async ({ page, path }) => {
      await page.addInitScript(`{
        const real = Storage.prototype.setItem
        Storage.prototype.setItem = function (key, text) {
          const kept = ${kept || 'undefined'}
          if (kept === null) this.removeItem(key)
          else if (kept !== undefined) real.call(this, key, kept)
        }
      }`)
      await open(page, path(worksheet))
      await page.getByLabel(team).fill('Nowhere')
      await isNotSaved(page, /did not store/)
      await goesOnInTheTab(page, 'Nowhere')
    })
  }
})

test.describe('fault 25: private mode', () => {
  test('with a storage of no size', async ({ page, path }) => {
    await page.addInitScript(() => {
      const none = { length: 0, key: () => null, getItem: () => null, removeItem() {}, clear() {}, setItem: () => deny() }
      const deny = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      }
      Object.defineProperty(window, 'localStorage', { get: () => none })
    })
    await open(page, path(worksheet))
    await page.getByLabel(team).fill('Private')
    await isNotSaved(page)
    await goesOnInTheTab(page, 'Private')
  })

  test('with no storage at all', async ({ page, path }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => null }))
    await open(page, path(worksheet))
    await page.getByLabel(team).fill('Private')
    await isNotSaved(page, /private window/)
    await goesOnInTheTab(page, 'Private')
  })

  test('with a storage that lasts as long as the window: nothing is lost while it is open', async ({ page, path, context }) => {
    await open(page, path(worksheet))
    await page.getByLabel(team).fill('This window')
    await isSaved(page)
    await page.close()
    const again = await context.newPage()
    await open(again, path(worksheet))
    await expect(again.getByLabel(team)).toHaveValue('This window')
  })

  test('in a browser that is set to keep no data of sites', async ({ path, baseURL }, info) => {
    const profile = info.outputPath('profile')
    mkdirSync(join(profile, 'Default'), { recursive: true })
    const blocked = { profile: { default_content_setting_values: { cookies: 2 } } }
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(blocked))
    const context = await chromium.launchPersistentContext(profile, { ...launchOptions(), baseURL: baseURL ?? '' })
    try {
      const page = await context.newPage()
      await page.goto(path(worksheet))
      await awake(page)
      expect(
        await page.evaluate(() =>
          Promise.resolve()
            .then(() => localStorage.length)
            .catch(({ name }) => name),
        ),
      ).toBe('SecurityError')
      await page.getByLabel(team).fill('Blocked')
      await expect(news(page)).toHaveText(/does not let the page keep anything/)
      await expect(page.getByLabel(team)).toHaveValue('Blocked')
    } finally {
      await context.close()
    }
  })
})
