import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../site.ts'

// The old address is one that the browser takes for another host of the same files: https, and not the address in content/site.yaml.
const oldHost = 'https://www.old-guide.example'

const record = (worksheet: string, fields: Record<string, [value: string | number, at: number]>) => ({
  version: 1,
  worksheet,
  fields: Object.fromEntries(Object.entries(fields).map(([id, [value, at]]) => [id, { value, at }])),
})

const creed = record('creed', { 'about/organisation': ['Harbour Bakery', 2000], 'about/team': ['Night shift', 2000] })
const scorecard = record('seven-cs', { 'cs/one/today': [3, 2000] })
const kept = { at: 1_700_000_000_000, note: 'Before the move', record: creed }

/** All that is kept under the page's address. */
const stored = (page: Page) => page.evaluate(() => Object.fromEntries(Object.entries(localStorage)) as Record<string, string>)

const keep = (page: Page, texts: Record<string, unknown>) =>
  page.evaluate((entries) => {
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, JSON.stringify(value))
  }, texts)

const answers = (texts: Record<string, string>) => {
  const found: Record<string, unknown> = {}
  for (const [key, text] of Object.entries(texts)) {
    if (!key.startsWith('mondaybook:v1:')) continue
    for (const [id, { value }] of Object.entries((JSON.parse(text) as typeof creed).fields)) found[`${key.slice(14)} ${id}`] = value
  }
  return found
}

const field = 'The new address of this guide'
const go = 'Take my answers there'

/** Words that do not get shorter by packing. */
const noise = (length: number) =>
  Array.from({ length: Math.ceil(length / 44) }, (_, place) => createHash('sha256').update(`${place}`).digest('base64'))
    .join('')
    .slice(0, length)

/** Opens the hand-over page at the old address with answers there. */
async function openOld(page: Page, moving: string, texts: Record<string, unknown>) {
  await page.goto(oldHost + moving)
  await keep(page, texts)
  await page.reload()
  await page.getByRole('button', { name: go }).waitFor()
}

const everything = { 'mondaybook:v1:creed': creed, 'mondaybook:v1:seven-cs': scorecard, [`mondaybook:dated:creed:${kept.at}`]: kept }

test.describe('fault 30: the site moved to another address, and', () => {
  // Two origins are two hosts to the guard.
  test.use({ guarded: undefined })

  test.beforeEach(async ({ context, baseURL }) => {
    const server = new URL(baseURL ?? '').origin
    await context.route(`${oldHost}/**`, async (route) => {
      const { pathname, search } = new URL(route.request().url())
      await route.fulfill({ response: await route.fetch({ url: server + pathname + search }) })
    })
  })

  test('all answers arrive, those kept under a date too; nothing is written before the reader says so', async ({ page, path, baseURL }) => {
    await openOld(page, path('/moving/'), everything)
    await expect(page.getByRole('heading', { name: 'The answers to 2 worksheets are here, and 1 kept under a date' })).toBeVisible()
    await page.getByLabel(field).fill(baseURL ?? '')
    await page.getByRole('button', { name: go }).click()
    await expect(page.getByRole('heading', { name: 'The answers to 2 worksheets came along, and 1 kept under a date' })).toBeVisible()
    await expect(page.getByText(`${oldHost}${path('/')}`)).toBeVisible()
    expect(answers(await stored(page))).toEqual({})
    await page.getByRole('button', { name: 'Add them' }).click()
    await expect(page.getByText('Imported.')).toBeVisible()
    const found = await stored(page)
    expect(answers(found)).toEqual({
      'creed about/organisation': 'Harbour Bakery',
      'creed about/team': 'Night shift',
      'seven-cs cs/one/today': 3,
    })
    expect(JSON.parse(found[`mondaybook:dated:creed:${kept.at}`] ?? 'null')).toEqual(kept)
  })

  test('the address and the history keep nothing of them', async ({ page, path, baseURL }) => {
    await openOld(page, path('/moving/'), everything)
    await page.getByLabel(field).fill(baseURL ?? '')
    await page.getByRole('button', { name: go }).click()
    await page.getByRole('button', { name: 'Add them' }).waitFor()
    expect(page.url()).toBe(`${new URL(baseURL ?? '').origin}${path('/moving/')}`)
    await page.goto(path('/about/'))
    await page.goBack()
    await expect(page.getByRole('heading', { name: 'No answers of yours are here' })).toBeVisible()
    expect(page.url()).not.toContain('#')
  })

  test('the later of two answers stays, and undoing brings back what was there', async ({ page, path, baseURL }) => {
    await page.goto(path('/moving/'))
    const mine = record('creed', { 'about/organisation': ['Mine, later', 5000], 'about/team': ['Mine, earlier', 1000] })
    await keep(page, { 'mondaybook:v1:creed': mine })
    await openOld(page, path('/moving/'), everything)
    await page.getByLabel(field).fill(baseURL ?? '')
    await page.getByRole('button', { name: go }).click()
    await page.getByRole('button', { name: 'Merge: the later answer stays' }).click()
    await expect(page.getByText('Imported.')).toBeVisible()
    await expect
      .poll(async () => answers(await stored(page)))
      .toMatchObject({
        'creed about/organisation': 'Mine, later',
        'creed about/team': 'Night shift',
        'seven-cs cs/one/today': 3,
      })
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect
      .poll(async () => answers(await stored(page)))
      .toEqual({
        'creed about/organisation': 'Mine, later',
        'creed about/team': 'Mine, earlier',
        'seven-cs cs/one/today': null,
      })
    expect(Object.keys(await stored(page)).filter((key) => key.includes('dated'))).toEqual([])
  })

  test('whoever wants nothing of it gets nothing', async ({ page, path, baseURL }) => {
    await openOld(page, path('/moving/'), everything)
    await page.getByLabel(field).fill(baseURL ?? '')
    await page.getByRole('button', { name: go }).click()
    await page.getByRole('button', { name: 'Import nothing' }).click()
    await expect(page.getByText('Nothing was imported.')).toBeVisible()
    expect(answers(await stored(page))).toEqual({})
  })

  test('an address that was altered on the way is refused in words, and changes nothing', async ({ page, path }) => {
    await openOld(page, path('/moving/'), everything)
    const sent = page.waitForRequest((request) => request.isNavigationRequest())
    await page.getByLabel(field).fill('https://nowhere.example')
    await page.context().route('https://nowhere.example/**', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
    await page.getByRole('button', { name: go }).click()
    await sent
    await page.waitForURL(/nowhere/)
    const fragment = new URL(page.url()).hash
    expect(fragment.length).toBeGreaterThan(200)
    for (const bad of [
      // In the midst: not every bit of the last letter means something.
      fragment.replace(/(?<=^.{100})./, (letter) => (letter === 'A' ? 'B' : 'A')),
      fragment.slice(0, 120),
      '#move=<b>&from=javascript:alert(1)',
    ]) {
      await page.goto('about:blank')
      await page.goto(path('/moving/') + bad)
      await expect(page.getByRole('alert')).toContainText('What came along is not whole')
      await expect(page.getByRole('alert')).toContainText('Nothing has changed here')
      expect(page.url()).not.toContain('#')
      expect(answers(await stored(page))).toEqual({})
    }
  })

  test('answers from a newer version of the guide are left alone, with words', async ({ page, path, baseURL }) => {
    await openOld(page, path('/moving/'), { 'mondaybook:v1:creed': creed })
    await page.evaluate(() => {
      // What a later build would send: the same, with a higher version.
      const stringify = JSON.stringify
      JSON.stringify = ((value: unknown, ...rest: []) =>
        stringify(
          (value as { format?: string } | null)?.format ? Object.assign({}, value, { version: 2 }) : value,
          ...rest,
        )) as typeof stringify
    })
    await page.getByLabel(field).fill(baseURL ?? '')
    await page.getByRole('button', { name: go }).click()
    await expect(page.getByRole('alert')).toContainText('What came along was saved by a newer version of this guide.')
    expect(answers(await stored(page))).toEqual({})
  })

  test('what is too much for an address goes by file', async ({ page, path, baseURL }) => {
    const much = record('creed', { 'about/organisation': [noise(1_020_000), 2000] })
    await openOld(page, path('/moving/'), { 'mondaybook:v1:creed': much })
    await page.getByLabel(field).fill(baseURL ?? '')
    await page.getByRole('button', { name: go }).click()
    const here = page.url()
    await expect(page.getByText('Your answers are too many for an address.')).toBeVisible()
    expect(page.url()).toBe(here)
    await expect(page.getByRole('link', { name: 'The workbook at the new address' })).toHaveAttribute('href', `${baseURL}workbook/`)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download a copy' }).click()
    expect(await readFile(await (await download).path(), 'utf8')).toContain(noise(1_020_000))
  })

  test('as much as an address can carry gets there', async ({ page, path, baseURL }) => {
    const much = record('creed', { 'about/organisation': [noise(700_000), 2000] })
    await openOld(page, path('/moving/'), { 'mondaybook:v1:creed': much })
    await page.getByLabel(field).fill(baseURL ?? '')
    await page.getByRole('button', { name: go }).click()
    await page.getByRole('button', { name: 'Add them' }).click()
    await expect(page.getByText('Imported.')).toBeVisible()
    await expect.poll(async () => String(answers(await stored(page))['creed about/organisation']).length).toBe(700_000)
  })

  test('the workbook at the old address says where the guide is now, and leads to the hand-over', async ({ page, path }) => {
    await openOld(page, path('/moving/'), everything)
    await page.goto(oldHost + path('/workbook/'))
    await expect(page.getByText('This guide’s address is now https://mondaybook.example')).toBeVisible()
    await page.getByRole('link', { name: 'Take it along' }).click()
    await expect(page.getByLabel(field)).toHaveValue(`https://mondaybook.example${path('/')}`)
  })
})

test.describe('the hand-over page', () => {
  for (const [typed, words] of [
    ['', 'Type the new address of this guide first.'],
    ['http://guide.example/', 'does not begin with https://'],
    ['https://anna:secret@guide.example/', 'has a user name or password in it'],
    ['javascript://guide.example/%0aalert(1)', 'does not begin with https://'],
    ['https://', 'is not the address of a website'],
    ['https://guide', 'is not the address of a website'],
    ['https://guide example.org/', 'There is a space in this address'],
    ['https://old.example/https://guide.example/', 'Two addresses stand here'],
  ] as const) {
    test(`refuses “${typed}” in words`, async ({ page, path }) => {
      await page.goto(path('/moving/'))
      await keep(page, everything)
      await page.reload()
      await page.getByLabel(field).fill(typed)
      await page.getByRole('button', { name: go }).click()
      await expect(page.getByRole('alert')).toContainText(words)
      expect(page.url()).toContain(path('/moving/'))
    })
  }

  test('is found from the workbook, also where the guide has not moved', async ({ page, path }) => {
    await page.goto(path('/workbook/'))
    await expect(page.getByText('This guide’s address is now')).toHaveCount(0)
    await page.getByRole('link', { name: 'Moving to another address?' }).click()
    await expect(page.getByRole('heading', { name: 'No answers of yours are here' })).toBeVisible()
  })
})
