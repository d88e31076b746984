import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../site.ts'

const creed = '/worksheets/creed/'
const team = 'Which team is writing?'
const organisation = 'What is your organisation called?'
const key = 'mondaybook:v1:creed'

const trouble = (page: Page) => page.locator('.trouble')
const stored = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key)

async function open(page: Page, address: string) {
  await page.goto(address)
  await page.getByRole('button', { name: 'Print blank' }).waitFor()
}

/** Lets every write fail while `window.full` is set, as a full storage does. */
const canBeFull = (page: Page) =>
  page.addInitScript(() => {
    const { setItem } = Storage.prototype
    Object.assign(window, { full: sessionStorage.getItem('full') !== null })
    Storage.prototype.setItem = function (...args) {
      if ((window as unknown as { full: boolean }).full && this === localStorage) throw new DOMException('full', 'QuotaExceededError')
      setItem.apply(this, args)
    }
  })
const setFull = (page: Page, full: boolean) => page.evaluate((value) => Object.assign(window, { full: value }), full)

/** Counts how often something is read aloud: each time the text of an alert is put on the page or changes. */
const countAlerts = (page: Page) =>
  page.evaluate(() => {
    const counted = { said: [] as string[] }
    Object.assign(window, { counted })
    const note = () => {
      const text = document.querySelector('[role="alert"]')?.textContent ?? ''
      if (text !== (counted.said.at(-1) ?? '')) counted.said.push(text)
    }
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
const alerts = (page: Page) => page.evaluate(() => (window as unknown as { counted: { said: string[] } }).counted.said)

test.describe('fault 4: a save that fails', () => {
  test('is told at once, once, with both ways out, and taken back when saving works again', async ({ page, path }) => {
    await canBeFull(page)
    await open(page, path(creed))
    await countAlerts(page)
    await setFull(page, true)
    await page.getByLabel(team).fill('Kept here')
    await expect(trouble(page)).toContainText(
      'Not saved: the space that this browser gives to the site is full. Your answers are still in this tab only',
    )
    await expect(trouble(page).getByRole('button')).toHaveText(['Download a copy', 'Copy as text'])
    // Longer than the time after which a save is tried again.
    await expect.poll(() => page.evaluate(() => performance.now()), { timeout: 20_000 }).toBeGreaterThan(9000)
    await page.getByLabel(team).pressSequentially(' and on')
    expect(await alerts(page)).toHaveLength(1)
    await setFull(page, false)
    await expect(page.locator('.saved')).toHaveText(/^Saving works again\. All of it is saved on this device at/)
    await expect(trouble(page)).toHaveCount(0)
    expect(await stored(page)).toContain('Kept here and on')
    await page.getByLabel(team).fill('Later')
    await expect(page.locator('.saved')).toHaveText(/^Saved on this device at/)
  })

  test('is seen on a small telephone, however long the form, beside the field that is written in', async ({ page, path }) => {
    await page.setViewportSize({ width: 320, height: 480 })
    await canBeFull(page)
    await open(page, path('/worksheets/brand-pulse/'))
    await setFull(page, true)
    const field = page.getByLabel('What do people say of you', { exact: false }).or(page.locator('.question textarea')).nth(3)
    await field.fill('x')
    await expect(trouble(page)).toBeInViewport({ ratio: 0.9 })
    const [notice, written] = [await trouble(page).boundingBox(), await field.boundingBox()]
    expect(written?.y).toBeGreaterThan(0)
    expect((written?.y ?? 0) + (written?.height ?? 0)).toBeLessThanOrEqual((notice?.y ?? 0) + 1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })

  test('hands the focus on when it goes with the focus in it', async ({ page, path }) => {
    await canBeFull(page)
    await open(page, path(creed))
    await setFull(page, true)
    await page.getByLabel(team).fill('Kept here')
    await trouble(page).getByRole('button', { name: 'Download a copy' }).focus()
    await setFull(page, false)
    await expect(page.locator('.saved')).toHaveText(/^Saving works again/)
    await expect(page.locator('.saved')).toBeFocused()
  })

  test('meets the rules for accessibility', async ({ page, path }) => {
    await canBeFull(page)
    await open(page, path(creed))
    await setFull(page, true)
    await page.getByLabel(team).fill('Kept here')
    await trouble(page).waitFor()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })
})

test.describe('fault 31: the download is blocked', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('the copy goes over the clipboard, and comes back by pasting it', async ({ page, path }) => {
    await open(page, path(creed))
    await page.getByLabel(team).fill('Night shift')
    await expect(page.locator('.saved')).toHaveText(/at \d\d/)
    await page.getByRole('button', { name: 'Copy as text' }).click()
    await expect(page.getByText('Copied. Paste it into a mail or a note to yourself and keep it whole')).toBeVisible()
    const copy = await page.evaluate(() => navigator.clipboard.readText())
    await page.evaluate(() => localStorage.clear())
    await page.goto(path('/workbook/'))
    await page.getByText('or paste a copy').click()
    await page.getByLabel('A copy that you kept as text, whole').fill(`\n ${copy}\n`)
    await page.getByRole('button', { name: 'Look at what it brings' }).click()
    await page.getByRole('button', { name: 'Add them' }).click()
    await expect(page.getByText('Imported.')).toBeVisible()
    await open(page, path(creed))
    await expect(page.getByLabel(team)).toHaveValue('Night shift')
  })

  test('a pasted text that is no copy is refused in words', async ({ page, path }) => {
    await page.goto(path('/workbook/'))
    await page.getByText('or paste a copy').click()
    await page.getByLabel('A copy that you kept as text, whole').fill('Dear Anna,')
    await page.getByRole('button', { name: 'Look at what it brings' }).click()
    await expect(page.getByText(/^The pasted text was not imported\. .* Nothing has been changed\./)).toBeVisible()
  })

  test('where the clipboard is refused as well, the text is there to be copied by hand, selected', async ({ page, path }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      URL.createObjectURL = () => {
        throw new TypeError('not allowed')
      }
    })
    await open(page, path(creed))
    await page.getByLabel(team).fill('Night shift')
    await page.getByRole('button', { name: 'Download a copy' }).click()
    await expect(page.getByText('This browser does not let the page hand out a file.')).toBeVisible()
    await page.getByRole('button', { name: 'Copy as text' }).click()
    const text = page.getByLabel('The copy, as text')
    await expect(text).toBeFocused()
    expect(JSON.parse(await text.inputValue()).records[0].fields['about/team'].value).toBe('Night shift')
    expect(await text.evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart)).toBe(
      (await text.inputValue()).length,
    )
  })

  test('wherever a copy is offered as a file, it is offered as text beside it', async ({ page, path }) => {
    await open(page, path(creed))
    await page.getByLabel(team).fill('Night shift')
    await expect(page.locator('.saved')).toHaveText(/at \d\d/)
    await expectPairs(page)
    await page.goto(path('/workbook/'))
    await page.getByRole('button', { name: 'Erase everything…' }).click()
    await page.getByRole('button', { name: 'Finish on this device…' }).click()
    await expectPairs(page)
  })
})

/** Every button that offers a copy as a file has one beside it that copies the same as text. */
async function expectPairs(page: Page) {
  const next = await page
    .locator('button:text-matches("^Download (a copy|them|the damaged)|^Keep a copy")')
    .evaluateAll((buttons) => buttons.map((button) => button.nextElementSibling?.textContent))
  expect(next.length).toBeGreaterThan(0)
  expect(next).toEqual(next.map(() => 'Copy as text'))
}

test.describe('fault 19: site data cleared while the page is open', () => {
  /** An answer on disk, and then no data of the site any more: what the browser's own settings do, which no event tells of. */
  async function cleared(page: Page, address: string) {
    await open(page, address)
    await page.getByLabel(team).fill('Night shift')
    await expect(page.locator('.saved')).toHaveText(/at \d\d/)
    const session = await page.context().newCDPSession(page)
    await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'local_storage' })
    await expect.poll(() => stored(page)).toBeNull()
    await page.evaluate(() => dispatchEvent(new Event('focus')))
    await expect(trouble(page)).toContainText('Your saved answers were erased, in another tab or by the browser. This tab still has them')
  }

  test('is seen when the reader comes back to the page, and he writes it back', async ({ page, path }) => {
    await cleared(page, path(creed))
    expect(await stored(page)).toBeNull()
    await page.getByRole('button', { name: 'Write it back' }).click()
    await expect(page.locator('.saved')).toHaveText(/Saved on this device at/)
    await expect(page.locator('.saved')).toBeFocused()
    expect(await stored(page)).toContain('Night shift')
  })

  test('is left so, and the form is blank', async ({ page, path }) => {
    await cleared(page, path(creed))
    await page.getByRole('button', { name: 'Leave it erased' }).click()
    await expect(page.getByLabel(team)).toHaveValue('')
    await expect(trouble(page)).toHaveCount(0)
    expect(await stored(page)).toBeNull()
  })

  test('what is written afterwards is saved, and the rest waits for a decision', async ({ page, path }) => {
    await cleared(page, path(creed))
    await page.getByLabel(organisation).fill('Harbour Street')
    await expect.poll(() => stored(page)).toContain('Harbour Street')
    expect(await stored(page)).not.toContain('Night shift')
    await expect(page.getByLabel(team)).toHaveValue('Night shift')
    await expect(trouble(page)).toBeVisible()
  })

  test('is seen before the next write even if nothing brought the page to look', async ({ page, path }) => {
    await open(page, path(creed))
    await page.getByLabel(team).fill('Night shift')
    await expect(page.locator('.saved')).toHaveText(/at \d\d/)
    await page.evaluate(() => localStorage.clear())
    await page.getByLabel(organisation).fill('Harbour Street')
    await expect(trouble(page)).toContainText('Your saved answers were erased')
    expect(await stored(page)).toContain('Harbour Street')
  })

  test('leaving before it is decided is warned of', async ({ page, path }) => {
    await cleared(page, path(creed))
    const warning = page.waitForEvent('dialog')
    await page.close({ runBeforeUnload: true })
    expect((await warning).type()).toBe('beforeunload')
    await (await warning).dismiss()
  })
})

test.describe('fault 20: one key removed by another tab', () => {
  test('is told, and not undone by itself', async ({ page, path, context }) => {
    await open(page, path(creed))
    await page.getByLabel(team).fill('Night shift')
    await expect(page.locator('.saved')).toHaveText(/at \d\d/)
    const other = await context.newPage()
    await other.goto(path('/about/'))
    await other.evaluate((name) => localStorage.removeItem(name), key)
    await expect(trouble(page)).toContainText('Your saved answers were erased')
    await expect(page.locator('.saved')).not.toHaveText(/Saved on this device/)
    expect(await stored(page)).toBeNull()
  })

  test('what another tab of ours erased comes back there by Undo, and this tab takes its notice away', async ({ page, path, context }) => {
    await open(page, path(creed))
    await page.getByLabel(team).fill('Night shift')
    await expect(page.locator('.saved')).toHaveText(/at \d\d/)
    const other = await context.newPage()
    await other.goto(path('/workbook/'))
    await other.getByRole('button', { name: 'Erase everything…' }).click()
    await other.getByRole('button', { name: 'Erase everything', exact: true }).click()
    await expect(trouble(page)).toBeVisible()
    expect(await stored(page)).toBeNull()
    await other.getByRole('button', { name: 'Undo' }).click()
    await expect(trouble(page)).toHaveCount(0)
    expect(await stored(page)).toContain('Night shift')
  })
})

test.describe('fault 12: a record of a newer version', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(
      ([name, text]) => localStorage.setItem(name as string, text as string),
      [key, '{"version":99,"worksheet":"creed","fields":{"about/team":{"value":"From the future","at":1}},"more":true}'],
    ),
  )

  test('is read only, says so, and is handed out as it stands', async ({ page, path }) => {
    await page.goto(path(creed))
    await expect(trouble(page)).toContainText('saved by a newer version of this page. They are safe, but new words are not saved here.')
    await expect(page.getByLabel(team)).not.toBeEditable()
    await expect(page.getByRole('button', { name: 'Add a commitment' })).toHaveCount(0)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download them as they are saved' }).click()
    expect(await readFile(await (await download).path(), 'utf8')).toBe(await stored(page))
    expect(await stored(page)).toContain('"more":true')
  })
})

test.describe('a copy that is due', () => {
  const old = Date.now() - 8 * 24 * 60 * 60 * 1000
  const record = JSON.stringify({ version: 1, worksheet: 'creed', fields: { 'about/team': { value: 'Night shift', at: old } } })

  test('is reminded of in the workbook, once a day, until a copy is taken', async ({ page, path }) => {
    await page.goto(path('/about/'))
    await page.evaluate(([name, text]) => localStorage.setItem(name as string, text as string), [key, record])
    await page.goto(path('/workbook/'))
    const notice = page.getByRole('region', { name: 'Time for a copy' })
    await expect(notice).toContainText('You have written for a week or more since your last copy.')
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Take it along' })).toBeVisible()
    await expect(notice).toHaveCount(0)
    await page.evaluate(() => localStorage.setItem('mondaybook:setting:reminded', '2020-01-01'))
    await page.reload()
    const download = page.waitForEvent('download')
    await notice.getByRole('button', { name: 'Download a copy' }).click()
    await download
    await page.evaluate(() => localStorage.setItem('mondaybook:setting:reminded', '2020-01-01'))
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Take it along' })).toBeVisible()
    await expect(notice).toHaveCount(0)
  })

  test('is put off for today without losing the focus', async ({ page, path }) => {
    await page.addInitScript(([name, text]) => localStorage.setItem(name as string, text as string), [key, record])
    await page.goto(path('/workbook/'))
    await page.getByRole('button', { name: 'Not today' }).press('Enter')
    await expect(page.getByRole('heading', { name: 'My workbook' })).toBeFocused()
  })
})

test.describe('a part that did not load', () => {
  // The browser itself reports what did not load.
  test.use({ guarded: undefined })

  test('says so, leaves the rest alone, and can be tried again', async ({ page, path }) => {
    await page.route('**/_astro/text*.js', (route) => route.abort())
    await page.route('**/_astro/Dated*.js', (route) => route.abort())
    await open(page, path(creed))
    await page.getByLabel(team).fill('Night shift')
    await expect(page.getByText('This part could not be loaded. Your answers are safe.').first()).toBeVisible()
    await page.getByRole('button', { name: 'Copy for a mail' }).click()
    await expect(page.locator('.tools-news')).toContainText('This part could not be loaded.')
    await page.unroute('**/_astro/Dated*.js')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { name: 'Then and now' })).toBeVisible()
    await expect(page.locator('.saved')).toHaveText(/at \d\d/)
  })

  test('takes neither copies nor saving with it', async ({ page, path, context }) => {
    await open(page, path(creed))
    await context.setOffline(true)
    await page.getByLabel(team).fill('Night shift')
    await expect(page.locator('.saved')).toHaveText(/at \d\d/)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download a copy' }).click()
    expect(await readFile(await (await download).path(), 'utf8')).toContain('Night shift')
  })
})

test.describe('where what was pressed goes away, the focus goes to what comes next', () => {
  test('from "Go on here" to the part that follows', async ({ page, path }) => {
    await page.goto(path('/chapters/seven-cs-of-retention/'))
    const form = page.locator('#seven-cs')
    await form.scrollIntoViewIfNeeded()
    await form.getByRole('button', { name: 'Go on here' }).press('Enter')
    await expect(form.getByRole('heading', { name: 'Behind the numbers' })).toBeFocused()
  })

  for (const choice of ['Start with a blank form', 'Keep a copy as mine'])
    test(`from a shared link’s notice to the form (${choice})`, async ({ page, path, browser, baseURL }) => {
      await open(page, path(creed))
      await page.getByLabel(team).fill('Night shift')
      await page.getByRole('button', { name: 'Share by link' }).click()
      const link = await page.getByLabel('Link with your answers').inputValue()
      const other = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
      await other.goto(link)
      await other.getByRole('button', { name: choice }).press('Enter')
      await expect(other.getByRole('heading', { level: 1 })).toBeFocused()
      await other.context().close()
    })
})
