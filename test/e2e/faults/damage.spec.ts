import { expect, test } from '../site.ts'
import { downloads, isSaved, KEY, open, PREVIOUS, put, recordText, saved, team, texts, worksheet } from './reader.ts'

const whole = recordText({ 'about/team': 'Night shift', 'about/organisation': 'Harbour Street Bakery' })
const damages: [fault: string, what: string, text: string][] = [
  ['fault 7', 'JSON cut off in the middle', whole.slice(0, whole.length / 2)],
  ['fault 7', 'JSON cut off at its last brackets', whole.slice(0, -2)],
  ['fault 7', 'an empty text', ''],
  ['fault 8', 'null', 'null'],
  ['fault 8', '[object Object]', '[object Object]'],
  ['fault 8', '[object Object] in quotes', '"[object Object]"'],
  ['fault 8', 'an array', '[]'],
  ['fault 8', 'a number', '7'],
]
const putAside = (all: Record<string, string>) => Object.entries(all).flatMap(([key, text]) => (key.includes(':damaged:') ? [text] : []))

for (const [fault, what, text] of damages) {
  test(`${fault}: ${what} is put aside and handed out; the last good copy takes its place, and is written on`, async ({ page, path }) => {
    await put(page, { [KEY]: text, [PREVIOUS]: recordText({ 'about/team': 'Last good' }) })
    await open(page, path(worksheet))
    await expect(page.getByRole('alert')).toContainText(/damaged/)
    await expect(page.getByLabel(team)).toHaveValue('Last good')
    const [file] = await downloads(page, () => page.getByRole('button', { name: 'Download the damaged answers' }).click())
    expect(file?.text).toBe(text)
    await page.getByLabel(team).fill('Written since')
    await isSaved(page)
    expect(putAside(await texts(page))).toEqual([text])
    await page.reload()
    await expect(page.getByLabel(team)).toHaveValue('Written since')
  })
}

test('fault 10: a bad record leaves all others as they are, and waits in the workbook to be downloaded, today and next week', async ({
  page,
  path,
}) => {
  const bad = '{"version":1,"worksheet":"creed","fields":{"about/te'
  await put(page, { [KEY]: bad, 'mondaybook:v1:seven-cs': recordText({ 'seven-cs/care/today': 3 }, { id: 'seven-cs' }) })
  await page.goto(path('/workbook/'))
  await expect(page.getByText('1 begun')).toBeVisible()
  await open(page, path(worksheet))
  await page.getByLabel(team).fill('Begun anew')
  await isSaved(page)
  for (const _visit of ['today', 'next week']) {
    await page.goto(path('/workbook/'))
    const [file] = await downloads(page, () => page.getByRole('button', { name: /Download the damaged answers/ }).click())
    expect(file?.text).toBe(bad)
  }
  expect(await saved(page, 'seven-cs')).toEqual({ 'seven-cs/care/today': 3 })
})

test('fault 10: a bad record of a worksheet that is never opened is shown in the workbook too', async ({ page, path }) => {
  await put(page, { [KEY]: 'broken' })
  await page.goto(path('/workbook/'))
  const [file] = await downloads(page, () => page.getByRole('button', { name: /Download the damaged answers/ }).click())
  expect(file?.text).toBe('broken')
})
