import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { expect, test } from '../site.ts'
import { downloads, isSaved, KEY, open, organisation, put, recordText, saved, team, texts, worksheet } from './reader.ts'

interface File {
  name: string
  mimeType?: string
  buffer: Buffer | string
}

/** Chooses files in the workbook. */
const bring = (page: Page, files: File[]) =>
  page
    .locator('input[type=file]')
    .setInputFiles(files.map(({ name, mimeType = 'application/json', buffer }) => ({ name, mimeType, buffer: Buffer.from(buffer) })))

const copyText = (records: string[], more = {}) =>
  JSON.stringify({
    format: 'mondaybook-answers',
    version: 1,
    exported: '2026-03-02',
    records: records.map((text) => JSON.parse(text)),
    ...more,
  })

const download = (page: Page) => downloads(page, () => page.getByRole('button', { name: 'Download a copy', exact: true }).first().click())

const records = (all: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(all).flatMap(([key, text]) => (key.includes(':v1:') || key.includes(':dated:') ? [[key, valuesIn(text)]] : [])),
  )

const reading = (all: Record<string, string>) => Object.fromEntries(Object.entries(all).filter(([key]) => /:(read|place):/.test(key)))

/** What a record says, without the times at which it was said. */
function valuesIn(text: string): unknown {
  const { fields, record, note } = JSON.parse(text)
  const all = Object.entries((fields ?? record.fields) as Record<string, { value: unknown }>)
  return { note, ...Object.fromEntries(all.map(([id, { value }]) => [id, value])) }
}

test('fault 26: the browser has emptied its storage, and the copy brings back all of it: answers, rows, what was kept under a date, what was read', async ({
  page,
  path,
}) => {
  await page.goto(path('/chapters/complaints-are-good/'))
  await page.getByRole('checkbox', { name: 'Read', exact: true }).check()
  await open(page, path(worksheet))
  await page.getByLabel(team).fill('Night shift')
  for (const place of [0, 1]) await page.locator('.starters li button').nth(place).click()
  await page.getByRole('button', { name: 'Keep today’s answers' }).click()
  await open(page, path('/worksheets/seven-cs/'))
  await page.getByRole('radio', { name: '4' }).first().check({ force: true })
  await isSaved(page)
  await page.goto(path('/workbook/'))
  await expect(page.getByText('2 begun')).toBeVisible()
  const [copy] = await download(page)
  const [had, read] = [records(await texts(page)), reading(await texts(page))]
  expect(Object.keys(had)).toHaveLength(3)
  expect(read).toEqual({ 'mondaybook:read:complaints-are-good': 'yes', 'mondaybook:place:chapter': 'complaints-are-good' })
  await page.goto('about:blank')
  await page.goto(path('/about/'))
  await page.evaluate(() => localStorage.clear())
  await page.goto(path('/workbook/'))
  await expect(page.getByText('Nothing begun yet')).toBeVisible()
  await bring(page, [{ name: 'copy.json', buffer: copy?.text ?? '' }])
  await expect(page.getByRole('region', { name: 'Import' })).toContainText('Marked as read: 1 new')
  await page.getByRole('button', { name: 'Add them' }).click()
  await expect(page.getByText('2 begun')).toBeVisible()
  expect(reading(await texts(page))).toEqual(read)
  await expect.poll(async () => records(await texts(page))).toEqual(had)
  await page.goto(path(worksheet))
  await expect(page.getByLabel(team)).toHaveValue('Night shift')
})

test('fault 26: what a copy marks as read is taken back with it, and what was read before stays', async ({ page, path }) => {
  await put(page, { 'mondaybook:read:paper-napkin': 'yes' })
  await open(page, path(worksheet))
  await page.goto(path('/workbook/'))
  const copy = copyText([recordText({ 'about/team': 'Theirs' })], { reading: { read: { 'complaints-are-good': true } } })
  await bring(page, [{ name: 'copy.json', buffer: copy }])
  await page.getByRole('button', { name: 'Add them' }).click()
  await expect(page.getByText('Imported.')).toBeVisible()
  const before = { 'mondaybook:read:paper-napkin': 'yes' }
  expect(reading(await texts(page))).toEqual({ ...before, 'mondaybook:read:complaints-are-good': 'yes' })
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Your answers are as they were before.')).toBeVisible()
  expect(reading(await texts(page))).toEqual(before)
})

test.describe('fault 27: an import is refused in words, by name, and changes nothing', () => {
  const own = recordText({ 'about/team': 'Mine' })
  const good = copyText([recordText({ 'about/team': 'Theirs' })])
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')
  const files: [what: string, file: File, words: RegExp][] = [
    ['an image', { name: 'cat.png', mimeType: 'image/png', buffer: png }, /wrong kind/],
    ['a table', { name: 'plan.csv', mimeType: 'text/csv', buffer: 'a,b\n1,2' }, /wrong kind/],
    ['a page', { name: 'page.html', mimeType: 'text/html', buffer: '<!doctype html><title>x</title>' }, /wrong kind/],
    ['an empty file', { name: 'empty.json', buffer: '' }, /wrong kind/],
    ['JSON of something else', { name: 'package.json', buffer: '{"name":"x","version":"1.0.0"}' }, /answers/],
    ['a file cut off', { name: 'cut.json', buffer: good.slice(0, -9) }, /a part of it is missing/],
    ['a file of a newer format', { name: 'newer.json', buffer: good.replace('"version":1', '"version":2') }, /newer version/],
    [
      'a record of a newer version',
      { name: 'new.json', buffer: copyText([recordText({}).replace('"version":1', '"version":99')]) },
      /version 99/,
    ],
    ['a file over 1 MB', { name: 'huge.json', buffer: copyText([recordText({ 'q/a': 'x'.repeat(1_100_000) })]) }, /1\.1 MB.* 1 MB/],
    ['a film', { name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.alloc(3_000_000) }, /2\.9 MB.* 1 MB/],
    [
      'one bad record among good ones',
      { name: 'mixed.json', buffer: copyText([own, '{"version":1,"worksheet":"seven-cs","fields":[]}']) },
      /seven-cs/,
    ],
  ]
  for (const [what, file, words] of files) {
    test(what, async ({ page, path }) => {
      await put(page, { [KEY]: own })
      await page.goto(path('/workbook/'))
      await bring(page, [file])
      await expect(page.locator('.keeping')).toContainText(`${file.name} was not imported.`)
      await expect(page.locator('.keeping')).toContainText(words)
      expect((await texts(page))[KEY]).toBe(own)
    })
  }

  test('a bad file among good ones', async ({ page, path }) => {
    await put(page, { [KEY]: own })
    await page.goto(path('/workbook/'))
    await bring(page, [
      { name: 'good.json', buffer: good },
      { name: 'bad.json', buffer: '{' },
    ])
    await expect(page.locator('.keeping')).toContainText('bad.json was not imported.')
    expect((await texts(page))[KEY]).toBe(own)
  })
})

test.describe('fault 27: an import that can be understood asks first, and can be undone', () => {
  test('a worksheet twice in a file: the later answers of both', async ({ page, path }) => {
    const older = recordText({ 'about/team': 'Old', 'about/organisation': 'Only here' }, { at: 1_600_000_000_000 })
    const newer = recordText({ 'about/team': 'New' }, { at: 1_650_000_000_000 })
    await put(page, { [KEY]: recordText({ 'about/customers': 'Mine' }) })
    await page.goto(path('/workbook/'))
    await bring(page, [{ name: 'copy.json', buffer: copyText([newer, older]) }])
    await page.getByRole('button', { name: 'Add them' }).click()
    const both = { 'about/customers': 'Mine', 'about/team': 'New', 'about/organisation': 'Only here' }
    await expect.poll(() => saved(page)).toEqual(both)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => saved(page)).toMatchObject({ 'about/customers': 'Mine', 'about/team': null, 'about/organisation': null })
  })

  test('the same file twice: the second time nothing changes', async ({ page, path }) => {
    const file = { name: 'copy.json', buffer: copyText([recordText({ 'about/team': 'Theirs' })]) }
    await page.goto(path('/workbook/'))
    await bring(page, [file])
    await page.getByRole('button', { name: 'Add them' }).click()
    await expect(page.getByText('1 begun')).toBeVisible()
    await bring(page, [file])
    await expect(page.getByRole('region', { name: 'Import' })).toContainText('0 new, 0 different from yours, 1 the same')
  })

  test('another worksheet’s file goes to that worksheet, and leaves this one alone', async ({ page, path }) => {
    await put(page, { [KEY]: recordText({ 'about/team': 'Mine' }) })
    await page.goto(path('/workbook/'))
    await bring(page, [{ name: 'other.json', buffer: copyText([recordText({ 'seven-cs/care/today': 3 }, { id: 'seven-cs' })]) }])
    await page.getByRole('button', { name: 'Add them' }).click()
    await expect.poll(() => saved(page, 'seven-cs')).toEqual({ 'seven-cs/care/today': 3 })
    expect(await saved(page)).toEqual({ 'about/team': 'Mine' })
  })

  test('another guide’s file is named as such before anything is written', async ({ page, path }) => {
    await page.goto(path('/workbook/'))
    await bring(page, [{ name: 'theirs.json', buffer: copyText([recordText({ 'q/a': 'x' }, { id: 'sourdough' })]) }])
    await expect(page.getByRole('region', { name: 'Import' })).toContainText('No longer in the guide: sourdough')
    expect(await texts(page)).not.toHaveProperty('mondaybook:v1:sourdough')
    await page.getByRole('button', { name: 'Import nothing' }).click()
    expect(await texts(page)).not.toHaveProperty('mondaybook:v1:sourdough')
  })
})

test.describe('5 MB of answers', () => {
  /** Nearly all that a browser keeps for a site: five worksheets, one of them larger than a file may be by itself. */
  const sizes = { 'seven-cs': 2_600_000, creed: 60_000, 'action-message-to-ceos': 1_200_000, one: 600_000, two: 690_000 }
  const all = Object.fromEntries(
    Object.entries(sizes).map(([id, size]) => [`mondaybook:v1:${id}`, recordText({ 'about/team': 'ü"\n1'.repeat(size / 6) }, { id })]),
  )

  async function fill(page: Page, address: string) {
    await page.goto(address)
    await page.evaluate((stored) => {
      for (const [key, text] of Object.entries(stored)) localStorage.setItem(key, text)
    }, all)
  }

  /** Presses a button that hands out a copy, and waits for as many files as the page says there are. */
  async function copies(page: Page, button: string): Promise<{ name: string; text: string }[]> {
    const started: Download[] = []
    page.on('download', (one) => started.push(one))
    await page.getByRole('button', { name: button, exact: true }).first().click()
    const said = await page.getByText(/comes in \d+ files/).textContent()
    const count = Number(/\d+/.exec(said ?? ''))
    await expect.poll(() => started.length).toBe(count)
    const files = await Promise.all(
      started.map(async (one) => ({ name: one.suggestedFilename(), text: await readFile(await one.path(), 'utf8') })),
    )
    const places = files.map(({ name }) => new RegExp(`-(\\d+)-of-${count}\\.json$`).exec(name)?.[1])
    expect(new Set(places)).toEqual(new Set(Array.from({ length: count }, (_, index) => `${index + 1}`)))
    for (const { text } of files) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024)
    return files
  }

  const bringBack = async (page: Page, files: { name: string; text: string }[]) => {
    await bring(
      page,
      files.map(({ name, text }) => ({ name, buffer: text })),
    )
    await page.getByRole('button', { name: 'Add them' }).click()
  }

  test('are copied in files that can be read again, and come back from them, chosen all at once', async ({ page, path }) => {
    await fill(page, path('/about/'))
    await page.goto(path('/workbook/'))
    await expect(page.getByText('5 begun')).toBeVisible()
    const had = records(await texts(page))
    const files = await copies(page, 'Download a copy')
    await page.evaluate(() => localStorage.clear())
    await page.reload()
    await expect(page.getByText('Nothing begun yet')).toBeVisible()
    await bringBack(page, files.toReversed())
    await expect.poll(async () => JSON.stringify(records(await texts(page))).length).toBe(JSON.stringify(had).length)
    expect(records(await texts(page))).toEqual(had)
  })

  test('and one word more than there is room for: the reader is told, keeps his words, and has a copy with them', async ({
    page,
    path,
  }) => {
    await fill(page, path('/about/'))
    await open(page, path(worksheet))
    const more = 'One word more. '.repeat(10_000)
    await page.getByLabel(organisation).fill(more)
    await expect(page.locator('.form .saved')).toHaveAttribute('data-save', 'failed')
    expect(await saved(page)).not.toHaveProperty('about/organisation')
    const [file] = await download(page)
    const elsewhere = await page.context().browser()?.newContext()
    const other = await elsewhere?.newPage()
    if (!other) throw new Error('no second reader')
    await other.goto(new URL(path('/workbook/'), page.url()).href)
    await bringBack(other, file ? [file] : [])
    await expect.poll(async () => (await saved(other))['about/organisation']).toBe(more)
    await elsewhere?.close()
  })
})
