import { expect, test } from '../site.ts'
import { downloads, isSaved, KEY, open, organisation, put, recordText, saved, team, worksheet } from './reader.ts'

const samples = {
  'an emoji of several signs': '👩🏽‍🚒 🏴󠁧󠁢󠁳󠁣󠁴󠁿 👨‍👩‍👧‍👦 ❤️‍🔥 🇨🇭 1️⃣',
  'combining characters, composed and not': 'café cafe\u0301 Å A\u030a ḍ̇ n̈ Z̸̡̛͔a̶l̴g̵o̷',
  'text from right to left, and both ways in a line': 'שלום עולם, the team “مرحبا” 123',
  'signs without width, and marks of direction': 'a\u200bb\u200dc\u2060d \u202eabc\u202c \u2067אבג\u2069',
  'scripts beside the Latin': '夜勤チーム ผู้ดูแล देवनागरी ᏣᎳᎩ 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𠜎𠜱',
  'half a pair, as a broken program leaves it': 'a\ud83d b',
}

for (const [what, words] of Object.entries(samples)) {
  test(`texts: ${what} is shown, saved, copied and shared to the last code unit`, async ({ page, path, browser, baseURL }) => {
    await put(page, { [KEY]: recordText({ 'about/team': words }) })
    await open(page, path(worksheet))
    const shown = page.getByLabel(team)
    await expect.poll(() => units(shown)).toEqual(unitsOf(words))
    await page.getByLabel(organisation).fill(words.replace('\ud83d ', ''))
    await isSaved(page)
    expect((await saved(page))['about/team']).toBe(words)
    expect((await saved(page))['about/organisation']).toBe(words.replace('\ud83d ', ''))
    const [copy] = await downloads(page, () => page.getByRole('button', { name: 'Download a copy', exact: true }).first().click())
    expect(JSON.parse(copy?.text ?? '').records[0].fields['about/team'].value).toBe(words)
    await page.getByRole('button', { name: 'Share by link' }).click()
    const link = await page.getByLabel('Link with your answers').inputValue()
    const other = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
    await other.goto(link)
    await expect.poll(() => units(other.getByLabel(team))).toEqual(unitsOf(words))
    await other.context().close()
  })
}

/** As numbers, since half a pair does not survive the way out of the browser. */
const unitsOf = (text: string) => Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
const units = (field: import('@playwright/test').Locator) =>
  field.evaluate((element) => {
    const { value } = element as HTMLTextAreaElement
    return Array.from({ length: value.length }, (_, index) => value.charCodeAt(index))
  })

test('texts: an answer of 10,000 characters is saved as it is typed on, shown whole, and printed whole', async ({ page, path }) => {
  const long = 'Twenty letters here. '.repeat(477).slice(0, 9_999)
  await open(page, path(worksheet))
  const field = page.getByLabel(team)
  await field.fill(long)
  await field.press('End')
  await field.press('ControlOrMeta+End')
  await field.press('!')
  await isSaved(page)
  await page.reload()
  await expect(field).toHaveValue(`${long}!`)
  expect(await field.evaluate((element) => element.scrollHeight <= element.clientHeight + 2)).toBe(true)
  await page.emulateMedia({ media: 'print' })
  const copy = page.locator('.lines:has(textarea) .copy').filter({ hasText: 'Twenty letters' }).first()
  await expect(copy).toHaveText(/!\s*$/)
})
