import { deflateRawSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, test } from '../site.ts'
import { downloads, isSaved, KEY, open, put, recordText, saved, team, texts, worksheet } from './reader.ts'

// biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant to be one, in the wrong place.
const evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>${window.hacked=1}{{hacked}}'
const cell = (value: unknown) => ({ value, at: 1_700_000_000_000, question: evil })
const file = (records: unknown[]) => JSON.stringify({ format: 'mondaybook-answers', version: 1, exported: evil, records })
const bring = (page: Page, text: string, name = 'copy.json') =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })

/** A link as somebody else's program could make it: any JSON, with the right checksum. */
function link(json: string) {
  const sum = Buffer.from(json).reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5)
  return `#answers=${deflateRawSync(sum.toString(36) + json).toString('base64url')}`
}

/** Nothing has run, and no element has come out of a text. */
async function isHarmless(page: Page) {
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  await expect(page.locator('img[src="x"]')).toHaveCount(0)
}

const isUnchanged = (page: Page) =>
  page.evaluate(() => Reflect.ownKeys(Object.prototype).length === 12 && !('polluted' in {}) && !('polluted' in []))

test.describe('fault 28: markup is text', () => {
  test('in a file: in values, questions, names of fields and of worksheets', async ({ page, path }) => {
    await page.goto(path('/workbook/'))
    await bring(
      page,
      file([
        {
          version: 1,
          worksheet: 'creed',
          fields: {
            'about/team': cell(evil),
            [`gone/${evil}`]: cell(evil),
            'commitments/r': { value: 'a0', at: 1 },
            'commitments/r/text': cell(evil),
          },
        },
        { version: 1, worksheet: evil, fields: { [evil]: cell(evil) } },
      ]),
      `${evil.slice(0, 20)}.json`,
    )
    await expect(page.getByRole('region', { name: 'Import' })).toContainText(evil)
    await page.getByRole('button', { name: 'Add them' }).click()
    await expect(page.getByText('2 begun')).toBeVisible()
    await isHarmless(page)
    await open(page, path(worksheet))
    await expect(page.getByLabel(team)).toHaveValue(evil)
    await expect(page.locator('.earlier')).toContainText(evil)
    await expect(page.locator('.poster')).toContainText(evil)
    await isHarmless(page)
  })

  test('in a link', async ({ page, path }) => {
    await page.goto(path(worksheet) + link(JSON.stringify([1, 'creed', { 'about/team': evil, [`gone/${evil}`]: evil }])))
    await expect(page.getByLabel(team)).toHaveValue(evil)
    await isHarmless(page)
  })

  test('in a damaged record', async ({ page, path }) => {
    await put(page, { [KEY]: evil })
    await page.goto(path('/workbook/'))
    await expect(page.getByRole('button', { name: /Download the damaged/ })).toBeVisible()
    await open(page, path(worksheet))
    await isHarmless(page)
  })
})

test.describe('fault 28: __proto__ and its like reach no object but their own', () => {
  const fields = '{"__proto__":{"value":"x","at":1,"polluted":1},"constructor":{"value":"x","at":1},"about/team":{"value":"Kept","at":1}}'
  const record = (worksheet: string) => `{"__proto__":{"polluted":1},"version":1,"worksheet":"${worksheet}","fields":${fields}}`

  test('in a file', async ({ page, path }) => {
    await page.goto(path('/workbook/'))
    await bring(
      page,
      `{"__proto__":{"polluted":1},"format":"mondaybook-answers","version":1,"records":[${record('creed')},${record('__proto__')}]}`,
    )
    await page.getByRole('button', { name: 'Add them' }).click()
    await expect.poll(() => saved(page)).toMatchObject({ 'about/team': 'Kept' })
    expect(await isUnchanged(page)).toBe(true)
    await open(page, path(worksheet))
    await expect(page.getByLabel(team)).toHaveValue('Kept')
    expect(await isUnchanged(page)).toBe(true)
  })

  test('in a link', async ({ page, path }) => {
    await page.goto(path(worksheet) + link('[1,"creed",{"__proto__":"x","constructor":"x","about/team":"Kept"}]'))
    await expect(page.getByLabel(team)).toHaveValue('Kept')
    expect(await isUnchanged(page)).toBe(true)
  })

  test('in a saved record', async ({ page, path }) => {
    await put(page, { [KEY]: record('creed') })
    await open(page, path(worksheet))
    await expect(page.getByLabel(team)).toHaveValue('Kept')
    expect(await isUnchanged(page)).toBe(true)
    await page.getByLabel(team).fill('Written since')
    await isSaved(page)
    expect((await texts(page))[KEY]).not.toContain('__proto__')
  })
})

test('fault 28: no cell of the plan is run as a formula by a spreadsheet', async ({ page, path }) => {
  const starts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")', ' =1', '＝1+1', '"=1"', "'=1"]
  const rows = Object.fromEntries(
    starts.flatMap((text, index) => [
      [`show/r${index}`, `a${index}`],
      [`show/r${index}/what`, `${text} what`],
      [`show/r${index}/who`, `${text} who`],
    ]),
  )
  await put(page, { [KEY]: recordText({ ...rows, 'commitments/c': 'a0', 'commitments/c/text': '=cmd' }) })
  await page.goto(path('/workbook/'))
  const [csv] = await downloads(page, () => page.getByRole('button', { name: 'Table (CSV)' }).click())
  const cells = cellsOf(csv?.text ?? '')
  expect(cells.filter((text) => text.includes('what'))).toHaveLength(starts.length)
  expect(cells.filter((text) => /^\s*[=+\-@＝＋－＠]/.test(text))).toEqual([])
})

/** The cells of a CSV file, as a spreadsheet reads them (RFC 4180). */
const cellsOf = (csv: string) =>
  [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^,"\r\n]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )

test.describe('fault 28: too much', () => {
  test('as many keys as a file can hold are taken in, and the page goes on', async ({ page, path }) => {
    const keys = Array.from({ length: 30_000 }, (_, index) => `"x/${index}":{"value":1,"at":1}`)
    await page.goto(path('/workbook/'))
    await bring(page, `{"format":"mondaybook-answers","version":1,"records":[{"version":1,"worksheet":"creed","fields":{${keys}}}]}`)
    await page.getByRole('button', { name: 'Add them' }).click()
    await expect.poll(async () => Object.keys(await saved(page)).length).toBe(30_000)
    await open(page, path(worksheet))
    await page.getByLabel(team).fill('Still writes')
    await isSaved(page)
  })

  test('a million keys in a file are refused for their size, and in a link for theirs', async ({ page, path }) => {
    const keys = Array.from({ length: 1_000_000 }, (_, index) => `"${index}":1`)
    await page.goto(path('/workbook/'))
    await bring(page, `{"format":"mondaybook-answers","version":1,"records":[{"version":1,"worksheet":"creed","fields":{${keys}}}]}`)
    await expect(page.locator('.keeping')).toContainText('the most that can be read is 1 MB')
    await page.goto(path(worksheet) + link(`[1,"creed",{"about/team":"${'x'.repeat(4_000_000)}"}]`))
    await expect(page.locator('.form .notice').first()).toContainText(/This link/)
    expect(await texts(page)).toEqual({})
  })

  const worksheets = (count: number) =>
    file(Array.from({ length: count }, (_, index) => ({ version: 1, worksheet: `w${index}`, fields: {} })))

  test('a file of thousands of worksheets is refused for their number', async ({ page, path }) => {
    await page.goto(path('/workbook/'))
    await bring(page, worksheets(20_000))
    await expect(page.locator('.keeping')).toContainText('answers to 20000 worksheets; the most that can be read at once is 1000')
    expect(await texts(page)).toEqual({})
  })

  test('as many worksheets as a file may have are taken in', async ({ page, path }) => {
    await page.goto(path('/workbook/'))
    await bring(page, worksheets(1000).replaceAll('{}', '{"a/a":{"value":1,"at":1}}'))
    await page.getByRole('button', { name: 'Add them' }).click()
    await expect(page.getByText('1000 begun')).toBeVisible()
    await expect.poll(async () => Object.keys(await texts(page)).filter((key) => key.includes(':v1:')).length).toBe(1000)
  })

  for (const [what, text] of [
    ['the file', `${'['.repeat(500_000)}${']'.repeat(500_000)}`],
    ['a record', `{"format":"mondaybook-answers","version":1,"records":[${'['.repeat(400_000)}${']'.repeat(400_000)}]}`],
    ['a version', `{"format":"mondaybook-answers","version":1,"records":[{"version":${'['.repeat(400_000)}${']'.repeat(400_000)}}]}`],
    [
      'a name',
      `{"format":"mondaybook-answers","version":1,"records":[{"version":1,"worksheet":${'['.repeat(400_000)}${']'.repeat(400_000)}}]}`,
    ],
    [
      'a value',
      file([{ version: 1, worksheet: 'creed', fields: { 'a/a': { value: 'HERE', at: 1 } } }]).replace(
        '"HERE"',
        '['.repeat(400_000) + ']'.repeat(400_000),
      ),
    ],
  ]) {
    test(`deep nesting in ${what} is refused in a sentence`, async ({ page, path }) => {
      await page.goto(path('/workbook/'))
      await bring(page, text ?? '')
      const said = page.locator('.importing')
      await expect(said).toContainText('copy.json was not imported.')
      expect((await said.textContent())?.length).toBeLessThan(500)
    })
  }
})
