import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import { expect, test } from '../site.ts'
import { KEY, recordText } from './reader.ts'

const creed = '/worksheets/creed/'
const team = 'Which team is writing?'
const organisation = 'What is your organisation called?'

interface Tabs {
  context: BrowserContext
  address: string
}

/** Two tabs with the same worksheet open. */
async function tabs({ context, address }: Tabs): Promise<[Page, Page]> {
  const pages: [Page, Page] = [await context.newPage(), await context.newPage()]
  for (const page of pages) {
    await page.goto(address)
    await page.getByRole('button', { name: 'Print blank' }).waitFor()
  }
  return pages
}

const saved = (page: Page) => expect(page.locator('.saved')).toHaveText(/Saved on this device at|Saving works again/)
const lost = (page: Page) => page.getByRole('region', { name: 'Changed in another tab' })
const caret = (page: Page, label: string) => page.getByLabel(label).evaluate((field: HTMLTextAreaElement) => field.selectionStart)

test.describe('fault 17: two tabs, the same field', () => {
  test('the later words win, and the tab that lost gives back its own', async ({ context, path }) => {
    const [mine, theirs] = await tabs({ context, address: path(creed) })
    await mine.getByLabel(team).fill('Night shift')
    await saved(mine)
    await mine.getByLabel(organisation).focus()
    await theirs.getByLabel(team).fill('Early birds')
    await expect(mine.getByLabel(team)).toHaveValue('Early birds')
    await expect(lost(mine)).toContainText('Another tab has changed what you wrote here')
    await expect(lost(mine)).toContainText('Which team is writing? What you had written: Night shift')
    await expect(mine.getByLabel(organisation)).toBeFocused()
    await lost(mine).getByRole('button', { name: 'Put mine back' }).click()
    await expect(mine.getByLabel(team)).toHaveValue('Night shift')
    await expect(lost(mine)).toHaveCount(0)
    await expect(mine.locator('.saved')).toBeFocused()
    await theirs.getByLabel(organisation).focus()
    await expect(theirs.getByLabel(team)).toHaveValue('Night shift')
    await expect(lost(theirs)).toContainText('Early birds')
  })

  test('each of several fields is put back or left by itself', async ({ context, path }) => {
    const [mine, theirs] = await tabs({ context, address: path(creed) })
    await mine.getByLabel(team).fill('Night shift')
    await mine.getByLabel(organisation).fill('Harbour Street')
    await saved(mine)
    await mine.getByRole('heading', { level: 1 }).click()
    await theirs.getByLabel(team).fill('Early birds')
    await theirs.getByLabel(organisation).fill('Market Street')
    await expect(lost(mine).getByRole('listitem')).toHaveCount(2)
    const line = (question: string) => lost(mine).getByRole('listitem').filter({ hasText: question })
    await expect(line(team).getByRole('button', { name: 'Put mine back' })).toHaveAccessibleDescription(team)
    await line(team).getByRole('button', { name: 'Leave it' }).click()
    await line(organisation).getByRole('button', { name: 'Put mine back' }).click()
    await expect(lost(mine)).toHaveCount(0)
    await expect(mine.getByLabel(team)).toHaveValue('Early birds')
    await expect(mine.getByLabel(organisation)).toHaveValue('Harbour Street')
  })

  test('words that are being written stay under the caret, and win with the next key', async ({ context, path }) => {
    const [mine, theirs] = await tabs({ context, address: path(creed) })
    await mine.getByLabel(team).pressSequentially('Night ')
    await saved(mine)
    await theirs.getByLabel(team).fill('Early birds')
    await expect(lost(mine)).toBeVisible()
    await expect(mine.getByLabel(team)).toHaveValue('Night ')
    await mine.getByLabel(team).pressSequentially('shift')
    await expect(lost(mine)).toHaveCount(0)
    await theirs.getByLabel(organisation).focus()
    await expect(theirs.getByLabel(team)).toHaveValue('Night shift')
    await expect(lost(theirs)).toContainText('Early birds')
  })

  test('once the field is left, it shows what stands', async ({ context, path }) => {
    const [mine, theirs] = await tabs({ context, address: path(creed) })
    await mine.getByLabel(team).pressSequentially('Night ')
    await saved(mine)
    await theirs.getByLabel(team).fill('Early birds')
    await expect(lost(mine)).toBeVisible()
    await mine.getByLabel(organisation).focus()
    await expect(mine.getByLabel(team)).toHaveValue('Early birds')
  })

  test('a field that only has the caret shows the other’s words, and the caret stays where it is', async ({ context, path }) => {
    const [mine, theirs] = await tabs({ context, address: path(creed) })
    await theirs.getByLabel(team).fill('Early birds')
    await expect(mine.getByLabel(team)).toHaveValue('Early birds')
    await mine.getByLabel(team).focus()
    await mine.getByLabel(team).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(5, 5))
    await theirs.getByLabel(team).fill('Early birds of the harbour')
    await expect(mine.getByLabel(team)).toHaveValue('Early birds of the harbour')
    await expect(mine.getByLabel(team)).toBeFocused()
    expect(await caret(mine, team)).toBe(5)
  })

  test('words in a row that the other tab removed come back with the row', async ({ context, path }) => {
    const [mine, theirs] = await tabs({ context, address: path(creed) })
    await mine.getByRole('button', { name: 'Add a commitment' }).click()
    await mine.locator('.statement textarea').first().fill('We call back today')
    await saved(mine)
    await mine.getByLabel(team).focus()
    await theirs.getByRole('button', { name: 'Remove commitment 1' }).click()
    await expect(mine.locator('.statement')).toHaveCount(0)
    await expect(lost(mine)).toContainText('We call back today')
    await lost(mine).getByRole('button', { name: 'Put mine back' }).click()
    await expect(mine.locator('.statement textarea').first()).toHaveValue('We call back today')
  })
})

test.describe('an input method that composes a word', () => {
  /** Begins a composition in the field with the caret, as an input method does. */
  const compose = (session: CDPSession, text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })

  test('is not disturbed by what another tab writes, saved or not, and has its word saved', async ({ context, path }) => {
    const [mine, theirs] = await tabs({ context, address: path(creed) })
    const ended = await watchComposition(mine)
    await stopClock(context)
    await mine.getByLabel(team).focus()
    const session = await context.newCDPSession(mine)
    await compose(session, 'に')
    await compose(session, 'にほ')
    await theirs.getByLabel(team).fill('Early birds')
    await theirs.getByLabel(organisation).fill('Market Street')
    await theirs.evaluate(() => dispatchEvent(new Event('pagehide')))
    await saved(theirs)
    await compose(session, 'にほんご')
    await expect(mine.getByLabel(team)).toHaveValue('にほんご')
    await expect(mine.getByLabel(organisation)).toHaveValue('')
    await context.clock.runFor(500)
    await saved(mine)
    await expect(mine.getByLabel(team)).toHaveValue('にほんご')
    expect(await ended()).toEqual([])
    await session.send('Input.insertText', { text: '日本語' })
    await expect(mine.getByLabel(team)).toHaveValue('日本語')
    expect(await ended()).toEqual(['日本語'])
    await expect(mine.getByLabel(organisation)).toHaveValue('Market Street')
    await context.clock.runFor(500)
    await saved(mine)
    await theirs.getByLabel(organisation).focus()
    await expect(theirs.getByLabel(team)).toHaveValue('日本語')
  })

  test('is told apart by its events alone: nothing from elsewhere is drawn between its beginning and its end', async ({
    context,
    path,
  }) => {
    const [mine, theirs] = await tabs({ context, address: path(creed) })
    await mine.getByLabel(team).focus()
    await mine.getByLabel(team).dispatchEvent('compositionstart')
    await theirs.getByLabel(team).fill('Early birds')
    await theirs.getByLabel(organisation).fill('Market Street')
    await saved(theirs)
    // The event that tells of it has come by the time that a later message has.
    await mine.evaluate(() => new Promise((done) => navigator.locks.request('later', () => setTimeout(() => requestAnimationFrame(done)))))
    await expect(mine.getByLabel(team)).toHaveValue('')
    await expect(mine.getByLabel(organisation)).toHaveValue('')
    await mine.getByLabel(team).dispatchEvent('compositionend')
    await expect(mine.getByLabel(organisation)).toHaveValue('Market Street')
    await mine.getByLabel(organisation).focus()
    await expect(mine.getByLabel(team)).toHaveValue('Early birds')
  })

  test('is not disturbed by what its own tab finds on disk as it saves another field', async ({ context, path }) => {
    const [mine, theirs] = await tabs({ context, address: path(creed) })
    await stopClock(context)
    await mine.getByLabel(organisation).fill('Market Street')
    await mine.getByLabel(team).focus()
    await mine.getByLabel(team).dispatchEvent('compositionstart')
    // As another tab writes it: the clock of that stands still too.
    await theirs.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, recordText({ 'about/team': 'Early birds' })] as const)
    await context.clock.runFor(500)
    await saved(mine)
    await expect(mine.getByLabel(team)).toHaveValue('')
    await mine.getByLabel(team).dispatchEvent('compositionend')
    await mine.getByLabel(organisation).focus()
    await expect(mine.getByLabel(team)).toHaveValue('Early birds')
  })
})

/** Stops the clock of all tabs: nothing is written because time went by. */
async function stopClock({ clock }: BrowserContext) {
  await clock.install()
  await clock.pauseAt(Date.now() + 1000)
}

/** Notes with which words compositions ended. */
async function watchComposition(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const ended: string[] = []
    Object.assign(window, { ended })
    document.addEventListener('compositionend', ({ data }) => ended.push(data))
  })
  return () => page.evaluate(() => (window as unknown as { ended: string[] }).ended)
}

test.describe('texts of all kinds', () => {
  const texts = {
    emoji: '👩🏽‍🍳🏳️‍🌈 bakes',
    'combining characters': 'Zürich, Việt, ก็',
    'right to left': 'שלום, צוות הלילה',
  }
  for (const [kind, text] of Object.entries(texts)) {
    test(`${kind} come back as they were written`, async ({ page, path }) => {
      await page.goto(path(creed))
      await page.getByLabel(team).fill(text)
      await saved(page)
      await page.reload()
      await expect(page.getByLabel(team)).toHaveValue(text)
    })
  }

  test('right to left is written and shown from the right', async ({ page, path }) => {
    await page.goto(path(creed))
    await page.getByLabel(team).fill(texts['right to left'])
    await saved(page)
    expect(await page.getByLabel(team).evaluate((field) => getComputedStyle(field).direction)).toBe('rtl')
    await page.getByLabel(team).fill('Night shift')
    expect(await page.getByLabel(team).evaluate((field) => getComputedStyle(field).direction)).toBe('ltr')
  })
})
